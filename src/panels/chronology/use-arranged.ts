import type { ArrangedEvents } from '#core/query/arrange-events.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useView } from '#model/hooks/use-view.ts';
import { arrangedEvents } from '#model/lists/arranged-events.ts';

/** Rows in the order that the view asks for. */
export function useArranged(rows: Int32Array): ArrangedEvents {
  const open = useDossier();
  const group = useView((view) => view.group);
  const sort = useView((view) => view.sort);
  return arrangedEvents(open, rows, group, sort);
}
