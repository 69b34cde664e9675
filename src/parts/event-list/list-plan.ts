import type { OpenDossier } from '#core/states/open-dossier.ts';
import { Kept } from '#core/kept.ts';
import { rowOffsets } from '#ui/row-window.ts';
import { listOfRows } from '#core/query/group-by-beginning.ts';
import type { GroupedEvents } from '#core/query/group-by-beginning.ts';
import { listLayout } from './list-layout.ts';
import type { ListLayout, ListSizes } from './list-layout.ts';

/** The rows of a list, what is in them and where they stand. */
export interface ListPlan extends GroupedEvents, ListLayout {
  /** Where each row begins in pixels, and at the end the height of all. */
  readonly offsets: Float64Array;
}

/** By the rows, which belong to one dossier as seen; readers go to and fro between sizes of the window. */
const plans = new Kept<Int32Array, ListPlan>(() => 2);

/** A list of events as it is drawn. */
export function listPlan(open: OpenDossier, rows: Int32Array, sizes: ListSizes): ListPlan {
  return plans.get(rows, JSON.stringify(sizes), () => {
    const grouped = listOfRows(open.states, rows);
    const layout = listLayout(open, grouped, sizes);
    return { ...grouped, ...layout, offsets: rowOffsets(grouped.entries.length, layout.heightOf) };
  });
}
