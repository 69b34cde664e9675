import { selectRecord } from '#model/view/view-actions.ts';
import { Button } from '#ui/button.tsx';
import { eventText } from '#messages/event-texts.ts';

/** What a reader sees who followed a link to a record that this dossier does not have. */
export function UnknownRecord({ id }: { readonly id: string }) {
  return (
    <div className="pn-body pn-message">
      <h2 className="pn-title">{eventText('panel.unknown.title')}</h2>
      <p>{eventText('panel.unknown.text', { id })}</p>
      <p>
        <Button variant="outlined" onClick={() => selectRecord(null)}>
          {eventText('panel.unknown.showList')}
        </Button>
      </p>
    </div>
  );
}
