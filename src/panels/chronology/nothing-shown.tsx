import { resetAll } from '#model/view/view-actions.ts';
import { chronologyText } from '#messages/chronology-texts.ts';
import { Button } from '#ui/button.tsx';

/** No event is shown, and the way back. */
export function NothingShown() {
  return (
    <div className="cr-nothing" role="status">
      <p>{chronologyText('chronology.empty')}</p>
      <Button variant="outlined" onClick={resetAll}>
        {chronologyText('chronology.reset')}
      </Button>
    </div>
  );
}
