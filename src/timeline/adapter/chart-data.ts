// What the chart draws from, computed once for each result of the filters: the lanes, their densities, and how far time reaches.
import { addDensities, spreadOverDays } from '#core/query/bin-by-day.ts';
import type { DayDensity } from '#core/query/bin-by-day.ts';
import { lanesOf } from '#core/dossier/lanes.ts';
import { splitIntoLanes } from '#core/query/collect-marks.ts';
import type { LaneRows } from '#core/query/collect-marks.ts';
import { DATED } from '#core/states/state-table.ts';
import type { EventStates } from '#core/states/states-on.ts';
import type { FilterResult } from '#core/query/filter-events.ts';
import { knownExtent } from '#core/query/known-extent.ts';
import { isoToDay } from '#core/time/day.ts';
import type { LaterChoice } from '#core/view/view.ts';
import { Kept, once } from '#core/kept.ts';
import { LATER_CHOICES } from '#core/view/view.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import type { TimeRange } from '../items/time-range.ts';

export interface ChartData {
  readonly states: EventStates;
  readonly lanes: readonly LaneRows[];
  /** The same with the events that are not known yet, where they are drawn. */
  readonly drawnLanes: readonly LaneRows[];
  readonly densities: readonly DayDensity[];
  /** All lanes together. */
  readonly density: DayDensity;
  /** Shows every filtered event that has a date, or a piece of it; the reports as well while nothing is filtered. */
  readonly fit: TimeRange;
  /** Dated rows over all lanes, in order of time. */
  readonly datedRows: Int32Array;
}

const PADDING = 0.02;
const LEAST_DAYS = 28;
const LONG_DAYS = 366;
const PIECE_DAYS = 30;

function least(first: number, days: readonly number[]): number {
  return days.reduce((a, b) => Math.min(a, b), first);
}

function most(first: number, days: readonly number[]): number {
  return days.reduce((a, b) => Math.max(a, b), first);
}

function padded(first: number, until: number): TimeRange {
  const missing = Math.max(0, LEAST_DAYS - (until - first)) / 2;
  const room = Math.max(1, Math.round((until - first + 2 * missing) * PADDING));
  return { start: Math.floor(first - missing) - room, end: Math.ceil(until + missing) + room };
}

const isLong = (start: number, end: number): boolean => end - start > LONG_DAYS;
const isShort = (start: number, end: number): boolean => !isLong(start, end);

/**
 * Where the dated rows crowd: those of at most LONG_DAYS, and what is needed to see a piece of each longer one. A war of years
 * would else press a winter of events into a corner; it is drawn as reaching beyond the range.
 */
function crowdedExtent(states: EventStates, rows: Int32Array): TimeRange | null {
  const crowd = knownExtent(states, rows, isShort);
  if (crowd === null) return knownExtent(states, rows);
  let { start, end } = crowd;
  for (const row of rows) {
    if (((states.flags[row] ?? 0) & DATED) === 0) continue;
    const from = states.startMin[row] ?? 0;
    const until = (states.endMax[row] ?? 0) + 1;
    if (!isLong(from, until - 1)) continue;
    if (from >= end) end = from + PIECE_DAYS;
    else if (until <= start) start = until - PIECE_DAYS;
  }
  return { start, end };
}

/** The days between which the reports came out. */
function reportDays({ dossier }: OpenDossier): number[] {
  return dossier.reports.flatMap((report) => [isoToDay(report.notBefore), isoToDay(report.notAfter) + 1]);
}

const limitsOf = once((whole: OpenDossier): TimeRange => {
  const events = knownExtent(whole.states);
  const reports = reportDays(whole);
  const start = least(events?.start ?? Infinity, reports);
  const end = most(events?.end ?? -Infinity, reports);
  return end > start ? padded(start, end) : padded(0, 1);
});

/** How far the timeline can be moved: all events and reports of the whole dossier, whatever is left out. */
export function timeLimits({ whole }: OpenDossier): TimeRange {
  return limitsOf(whole);
}

const data = new Kept<FilterResult, ChartData>(() => LATER_CHOICES.length);

/** The chart's data for a result of the filters (not of the window). The same object for the same result. */
export function chartData(open: OpenDossier, filtered: FilterResult, later: LaterChoice): ChartData {
  return data.get(filtered, later, () => makeChartData(open, filtered, later));
}

function joinRows(rows: Int32Array, others: Int32Array): Int32Array {
  if (others.length === 0) return rows;
  const all = new Int32Array(rows.length + others.length);
  all.set(rows);
  all.set(others, rows.length);
  return all.sort();
}

function makeChartData(
  open: OpenDossier,
  { rows, later: latecomers, unsupported }: FilterResult,
  later: LaterChoice,
): ChartData {
  const { states, dossier } = open;
  const limits = timeLimits(open);
  const isDated = (row: number): boolean => ((states.flags[row] ?? 0) & DATED) !== 0;
  const lanesOfDossier = lanesOf(dossier.eventTypes);
  const lanes = splitIntoLanes(states, rows, lanesOfDossier);
  const known = joinRows(rows, latecomers);
  const drawn = later === 'grey' ? known : rows;
  const drawnLanes = drawn === rows ? lanes : splitIntoLanes(states, drawn, lanesOfDossier);
  const datedRows = rows.filter(isDated);
  const densities = lanes.map((lane) => spreadOverDays(states, lane.rows, limits.start, limits.end));
  // neither the known-on date nor a source that is left out must move the axis under the reader's eyes
  const all = joinRows(known, unsupported);
  const extent = crowdedExtent(states, all);
  const reports = all.length === states.ids.length ? reportDays(open) : [];
  return {
    states,
    lanes,
    drawnLanes,
    densities,
    density: addDensities(densities),
    fit: extent === null ? limits : padded(least(extent.start, reports), most(extent.end, reports)),
    datedRows,
  };
}
