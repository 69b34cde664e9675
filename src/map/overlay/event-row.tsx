import { eventIdAt } from '#core/states/states-on.ts';
import { markStatusOf } from '#core/states/mark-status.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { statusWords } from '#model/text/status-words.ts';
import { Mark } from '#ui/mark/mark.tsx';
import { markIcon } from '#ui/mark/mark-paths.ts';

/** Who stands behind the event of a row, in words. */
export function useStatusWords(): (row: number) => string {
  const { states, evidenceAtHand, lookup } = useDossier();
  return (row) => {
    const evidence = evidenceAtHand(eventIdAt(states, row) ?? '');
    return evidence === null ? '' : statusWords(evidence.status, lookup);
  };
}

/** The mark of the event of a row, beside its words. */
export function RowMark({ row, size }: { readonly row: number; readonly size: number }) {
  const { states, dossier } = useDossier();
  const type = dossier.eventTypes[states.type[row] ?? 0];
  if (type === undefined) return null;
  return (
    <Mark colour={type.colour} icon={markIcon(type.icon)} fill={markStatusOf(states.status[row] ?? 0)} size={size} />
  );
}
