import type { OpenDossier } from '#model/dossier/open-dossier.ts';
import { keptOf, LastFew } from '#model/view/last-few.ts';
import { rowOffsets } from '#ui/row-window.ts';
import { groupEventsByMonth } from './events-by-month.ts';
import type { GroupedEvents } from './events-by-month.ts';
import { listLayout } from './list-layout.ts';
import type { ListLayout, ListSizes } from './list-layout.ts';

/** The rows of a list, what is in them and where they stand. */
export interface ListPlan extends GroupedEvents {
  readonly layout: ListLayout;
  /** Where each row begins in pixels, and at the end the height of all. */
  readonly offsets: Float64Array;
}

interface Asked {
  readonly open: OpenDossier;
  readonly rows: Int32Array;
  readonly sizes: ListSizes;
}

const plans = new LastFew<Asked, ListPlan>((a, b) => a.open === b.open && a.rows === b.rows && a.sizes === b.sizes);

/** A list of events as it is drawn. The last few are kept: other days are looked at to and fro. */
export function listPlan(open: OpenDossier, rows: Int32Array, sizes: ListSizes): ListPlan {
  return plans.get({ open, rows, sizes }, keptOf(rows.length), () => {
    const grouped = groupEventsByMonth(open.index, rows);
    const layout = listLayout(open, grouped, sizes);
    return { ...grouped, layout, offsets: rowOffsets(grouped.entries.length, layout.heightOf) };
  });
}
