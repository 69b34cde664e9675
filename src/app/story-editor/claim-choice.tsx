import { Plus, X } from 'lucide-react';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useView } from '#model/hooks/use-view.ts';
import { claimsOfSelection } from '#model/stories/edit-own-story.ts';
import { foldText } from '#model/text/fold-text.ts';
import { claimPlaceWords } from '#model/text/report-label.ts';
import type { Claim } from '#core/dossier/types.ts';
import type { Step } from '#core/story/story-step.ts';
import { editorText } from '#messages/story-editor-texts.ts';
import { IconButton } from '#ui/icon-button.tsx';
import type { FieldRemark } from './finding-words.ts';
import { Remarks } from './remarks.tsx';

/** So many are offered at a time. */
const MOST_OFFERED = 12;

interface ClaimChoiceProps {
  readonly claimIds: Step['claimIds'];
  readonly onChange: (claimIds: Step['claimIds']) => void;
  readonly remarks: readonly FieldRemark[];
}

function ClaimWords({ claim, id }: { readonly claim: Claim | undefined; readonly id: string }) {
  const { lookup } = useDossier().whole;
  if (claim === undefined)
    return (
      <span>
        {id}: {editorText('editor.claimUnknown')}
      </span>
    );
  return (
    <span dir="auto">
      {claim.text} <span className="se-claim-place">{claimPlaceWords(lookup, claim)}</span>
    </span>
  );
}

/** Claims that have all the words, or those of what is selected where no word is given; those that are chosen already are left out. */
function useOffered(wanted: string, chosen: readonly string[]): readonly Claim[] {
  const { whole } = useDossier();
  const { dossier, lookup } = whole;
  // what is selected decides what is offered
  const selection = useView((view) => view.selection);
  const folded = useMemo(
    () =>
      dossier.claims.map((claim) => ({
        claim,
        words: foldText(`${claim.id} ${claim.text} ${lookup.reports.get(claim.reportId)?.title ?? ''}`),
      })),
    [dossier, lookup],
  );
  return useMemo(() => {
    const words = foldText(wanted)
      .split(/\s+/)
      .filter((word) => word !== '');
    const found =
      words.length > 0
        ? folded.filter((each) => words.every((word) => each.words.includes(word))).map(({ claim }) => claim)
        : selection === null
          ? []
          : claimsOfSelection(whole).flatMap((id) => lookup.claims.get(id) ?? []);
    return found.filter(({ id }) => !chosen.includes(id));
  }, [wanted, chosen, folded, selection, whole, lookup]);
}

/** The claims that a step rests on: those chosen, and a search for more. */
export function ClaimChoice({ claimIds, onChange, remarks }: ClaimChoiceProps) {
  const { lookup } = useDossier().whole;
  const [wanted, setWanted] = useState('');
  const offered = useOffered(useDeferredValue(wanted), claimIds);
  const field = useId();
  const shown = offered.slice(0, MOST_OFFERED);
  return (
    <fieldset className="se-claims">
      <legend className="se-label">{editorText('editor.claims')}</legend>
      <ul className="se-claim-list">
        {claimIds.map((id) => (
          <li key={id} className="se-claim">
            <ClaimWords id={id} claim={lookup.claims.get(id)} />
            <IconButton
              icon={X}
              label={editorText('editor.claimRemove', { id })}
              onClick={() => onChange(claimIds.filter((other) => other !== id))}
            />
          </li>
        ))}
      </ul>
      <Remarks remarks={remarks} />
      <label className="visually-hidden" htmlFor={field}>
        {editorText('editor.claimsFind')}
      </label>
      <input
        id={field}
        type="search"
        className="se-input"
        placeholder={editorText('editor.claimsFind')}
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
      />
      <p className="se-hint" role="status">
        {wanted.trim() === ''
          ? shown.length > 0 && editorText('editor.claimsOfSelected')
          : shown.length < offered.length
            ? editorText('editor.claimsMore', { shown: shown.length, count: offered.length })
            : editorText('editor.claimsFound', { count: offered.length })}
      </p>
      {shown.length > 0 && (
        <ul className="se-claim-list">
          {shown.map((claim) => (
            <li key={claim.id}>
              <button type="button" className="se-claim-add" onClick={() => onChange([...claimIds, claim.id])}>
                <span className="visually-hidden">{editorText('editor.claimAdd')}</span>
                <Plus size={14} aria-hidden />
                <ClaimWords id={claim.id} claim={claim} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
