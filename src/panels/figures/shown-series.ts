import { eventIdAt, rowOfEvent } from '#core/states/states-on.ts';
import type { DossierEvent } from '#core/dossier/types.ts';
import { listSeries } from '#core/evidence/figure-series.ts';
import type { FigureSeries } from '#core/evidence/figure-series.ts';
import type { FilterResult } from '#core/query/filter-events.ts';
import { Kept, once } from '#core/kept.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';

/** The series of one event, or those of no event. */
export interface SeriesGroup {
  readonly event: DossierEvent | null;
  readonly series: readonly FigureSeries[];
}

/** Names a series among all. */
export function seriesKey({ measure, eventId }: FigureSeries): string {
  return `${measure.id} ${eventId ?? 'none'}`;
}

export interface ShownSeries {
  /** By their first measure in the order of the codebook, then by time; what belongs to no event last. */
  readonly groups: readonly SeriesGroup[];
  readonly series: number;
  readonly estimates: number;
  /** Series of events that filters or window hide. */
  readonly hidden: number;
}

/** All visible series, listed once for each known-on date and set of dropped sources. */
const seriesInSight = once((open: OpenDossier): readonly FigureSeries[] => listSeries(open.lookup));

function groupSeries(open: OpenDossier, { reason }: FilterResult): ShownSeries {
  const byRow = new Map<number, FigureSeries[]>();
  let hidden = 0;
  let estimates = 0;
  let count = 0;
  for (const series of seriesInSight(open)) {
    const row = series.eventId === null ? Infinity : (rowOfEvent(open.states, series.eventId) ?? -1);
    if (row !== Infinity && reason[row] !== 0) {
      hidden += 1;
      continue;
    }
    count += 1;
    estimates += series.printed;
    const list = byRow.get(row);
    if (list === undefined) byRow.set(row, [series]);
    else list.push(series);
  }
  const measures = [...open.lookup.measures.keys()];
  // series are listed measure by measure, so the first of an event is the one that ranks it
  const rankOf = (row: number, series: readonly FigureSeries[]): number =>
    row === Infinity ? Infinity : measures.indexOf(series[0]?.measure.id ?? '');
  const groups = [...byRow]
    .map(([row, series]) => ({ row, series, rank: rankOf(row, series) }))
    .sort((a, b) => (a.rank === b.rank ? a.row - b.row : a.rank - b.rank))
    .map(({ row, series }): SeriesGroup => ({
      event: open.lookup.events.get(eventIdAt(open.states, row) ?? '') ?? null,
      series,
    }));
  return { groups, series: count, estimates, hidden };
}

const grouped = new Kept<FilterResult, ShownSeries>();

/** The series of the shown events, those of the selected ones first. `filtered` is a result of this dossier; it is worked out once for each. */
export function shownSeries(open: OpenDossier, filtered: FilterResult, selected: ReadonlySet<string>): ShownSeries {
  const shown = grouped.get(filtered, '', () => groupSeries(open, filtered));
  if (selected.size === 0) return shown;
  const { groups } = shown;
  const isSelected = ({ event }: SeriesGroup): boolean => event !== null && selected.has(event.id);
  return { ...shown, groups: [...groups.filter(isSelected), ...groups.filter((group) => !isSelected(group))] };
}
