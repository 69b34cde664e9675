import { markStatusOf } from '#core/query/mark-status.ts';
import { useDossier } from '#model/dossier/open-dossier.ts';
import { statusWords } from '#model/text/status-words.ts';
import { Mark } from '#ui/mark/mark.tsx';
import { markIcon } from '#ui/mark/mark-paths.ts';

/** Who stands behind the event of a row, in words. */
export function useStatusWords(): (row: number) => string {
  const { index, statusOf, lookup } = useDossier();
  return (row) => {
    const id = index.ids[row];
    return id === undefined ? '' : statusWords(statusOf(id), lookup);
  };
}

/** The mark of the event of a row, as a picture beside its words. */
export function RowMark({ row, size }: { readonly row: number; readonly size: number }) {
  const { index, dossier } = useDossier();
  const type = dossier.eventTypes[index.type[row] ?? 0];
  if (type === undefined) return null;
  return (
    <Mark colour={type.colour} icon={markIcon(type.icon)} fill={markStatusOf(index.status[row] ?? 0)} size={size} />
  );
}
