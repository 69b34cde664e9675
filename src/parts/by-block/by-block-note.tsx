import { useDossier } from '#model/dossier/dossier-context.ts';
import { openPanel, selectRecord } from '#model/view/view-actions.ts';
import { byBlockText } from '#messages/by-block-texts.ts';
import { Button } from '#ui/button.tsx';

interface ByBlockNoteProps {
  /** What is not offered. */
  readonly part: string;
}

/** Instead of what needs all claims at once, in a dossier whose claims are read event by event: why, and what there is. */
export function ByBlockNote({ part }: ByBlockNoteProps) {
  const { manifest } = useDossier();
  return (
    <div className="pn-body pn-message">
      <h2 className="pn-title">{byBlockText('byBlock.title')}</h2>
      <p>
        {byBlockText('byBlock.text', { count: manifest.counts.events, what: byBlockText('byBlock.what', { part }) })}
      </p>
      <p>{byBlockText('byBlock.remedy')}</p>
      <p>
        <Button
          variant="outlined"
          onClick={() => {
            selectRecord(null);
            openPanel('event');
          }}
        >
          {byBlockText('byBlock.list')}
        </Button>
      </p>
    </div>
  );
}
