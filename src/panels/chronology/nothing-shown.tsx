import { useShownEvents } from '#model/hooks/use-shown-events.ts';
import { resetAll } from '#model/view/view-actions.ts';
import { chronologyText } from '#messages/chronology-texts.ts';
import { Button } from '#ui/button.tsx';

/** No event is shown, and the way back, if there is one. */
export function NothingShown() {
  const isEmpty = useShownEvents().counts.total === 0;
  return (
    <div className="cr-nothing" role="status">
      <p>{chronologyText(isEmpty ? 'chronology.noEvents' : 'chronology.empty')}</p>
      {!isEmpty && (
        <Button variant="outlined" onClick={resetAll}>
          {chronologyText('chronology.reset')}
        </Button>
      )}
    </div>
  );
}
