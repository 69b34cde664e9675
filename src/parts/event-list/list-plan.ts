import type { OpenDossier } from '#core/states/open-dossier.ts';
import { LastFew } from '#model/view/last-few.ts';
import { rowOffsets } from '#ui/row-window.ts';
import { groupEventsByMonth } from './events-by-month.ts';
import type { GroupedEvents } from './events-by-month.ts';
import { listLayout } from './list-layout.ts';
import type { ListLayout, ListSizes } from './list-layout.ts';

/** The rows of a list, what is in them and where they stand. */
export interface ListPlan extends GroupedEvents, ListLayout {
  /** Where each row begins in pixels, and at the end the height of all. */
  readonly offsets: Float64Array;
}

const plans = new LastFew<readonly [OpenDossier, Int32Array, ListSizes], ListPlan>((a, b) =>
  a.every((each, at) => each === b[at]),
);

/** A list of events as it is drawn. The last two are kept: readers go to and fro between days. */
export function listPlan(open: OpenDossier, rows: Int32Array, sizes: ListSizes): ListPlan {
  return plans.get([open, rows, sizes], 2, () => {
    const grouped = groupEventsByMonth(open.states, rows);
    const layout = listLayout(open, grouped, sizes);
    return { ...grouped, ...layout, offsets: rowOffsets(grouped.entries.length, layout.heightOf) };
  });
}
