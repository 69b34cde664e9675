import { acceptDraft } from '#core/coding/accept-draft.ts';
import { withClaim } from '#core/coding/coding.ts';
import type { CodedClaim } from '#core/coding/coding.ts';
import type { Draft } from '#core/drafts/draft.ts';
import { changeCoding } from '#model/coding/coding-store.ts';
import { Button } from '#ui/button.tsx';
import { codeText } from '#messages/code-texts.ts';
import { useDesk } from './desk-context.ts';
import { comeIntoSight } from './come-into-sight.ts';
import { draftWords, refuseDraft } from './draft-words.ts';

interface DraftCardProps {
  readonly draft: Draft;
  /** The claim whose form is open. */
  readonly openClaim: CodedClaim | null;
  readonly onNew: () => void;
  readonly onClose: () => void;
}

/** What can be done with a draft that was clicked in the text. */
export function DraftCard({ draft, openClaim, onNew, onClose }: DraftCardProps) {
  const { choices } = useDesk();
  const then = (act: () => void) => () => {
    act();
    onClose();
  };
  return (
    <div ref={comeIntoSight} className="cd-card" data-draft-card>
      <p>
        <strong>{draftWords(draft, choices)}</strong>{' '}
        <span className="cd-quiet">{codeText('code.draftIn', { line: draft.paragraph })}</span>
      </p>
      <div className="cd-row">
        {openClaim !== null && (
          <Button
            variant="outlined"
            onClick={then(() =>
              changeCoding(null, (coding) => withClaim(coding, openClaim.id, acceptDraft(openClaim, draft))),
            )}
          >
            {codeText('code.draftOpen')}
          </Button>
        )}
        <Button variant="outlined" onClick={then(onNew)}>
          {codeText('code.draftNew')}
        </Button>
        <Button onClick={then(() => refuseDraft(draft))}>{codeText('code.refuseShort')}</Button>
      </div>
    </div>
  );
}
