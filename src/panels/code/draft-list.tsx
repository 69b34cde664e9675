import { Check, X } from 'lucide-react';
import { acceptDraft, draftKey, isTaken } from '#core/coding/accept-draft.ts';
import { withClaim } from '#core/coding/coding.ts';
import type { CodedClaim } from '#core/coding/coding.ts';
import { overlap, sentencesOf } from '#core/coding/sentences.ts';
import { changeCoding } from '#model/coding/coding-store.ts';
import { Button } from '#ui/button.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { codeText } from '#messages/code-texts.ts';
import { useDesk } from './desk-context.ts';
import { draftWords, refuseDraft } from './draft-words.ts';

/** The drafts in the sentences that a claim stands in: each is accepted into the form, or refused. */
export function DraftList({ claim }: { readonly claim: CodedClaim }) {
  const { drafts, lines, choices } = useDesk();
  const { paragraph } = claim.at;
  const sentences = sentencesOf(lines[paragraph - 1] ?? '', paragraph).filter((sentence) =>
    overlap(sentence, claim.at),
  );
  const open = drafts.filter(
    (draft) => sentences.some((sentence) => overlap(sentence, draft)) && !isTaken(claim, draft),
  );
  if (open.length === 0) return null;
  return (
    <fieldset className="cd-group" data-drafts>
      <legend>{codeText('code.drafts')}</legend>
      <ul className="cd-offers">
        {open.map((draft) => {
          const words = draftWords(draft, choices);
          return (
            <li key={draftKey(draft)}>
              <Button
                variant="outlined"
                icon={Check}
                aria-label={codeText('code.accept', { draft: words })}
                onClick={() => changeCoding(null, (coding) => withClaim(coding, claim.id, acceptDraft(claim, draft)))}
              >
                <span className={`cd-draft cd-draft-${draft.kind}`}>{words}</span>
              </Button>
              <IconButton
                icon={X}
                label={codeText('code.refuse', { draft: words })}
                onClick={() => refuseDraft(draft)}
              />
            </li>
          );
        })}
      </ul>
      <p className="cd-rule">{codeText('code.draftsRule')}</p>
    </fieldset>
  );
}
