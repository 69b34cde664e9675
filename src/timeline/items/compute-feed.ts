// Chooses what is drawn. A lane with few events in the visible range shows each of them, near ones as a count; a busy lane shows a histogram.
// Quiet lanes come first, so that one busy lane does not take the marks of the others. The selected event is always a mark.
import { collectBetween, countBetween, lowerBound } from '#core/query/collect-marks.ts';
import type { LaneRows } from '#core/query/collect-marks.ts';
import { isLater } from '#core/states/states-on.ts';
import { blockDays, cellDays } from './cell-ladder.ts';
import type { FeedInput } from './feed-input.ts';
import type { Feed, FeedMark, LaneSummary } from './feed-mark.ts';
import { laneMarks } from './lane-marks.ts';
import type { LaneMarks } from './lane-marks.ts';
import { NEAR_PX } from './place-drawing.ts';
import { MOST_ROWS } from './lane-layout.ts';
import type { LaneNeed } from './lane-layout.ts';

const MARKS_PER_SLOT = 0.7;
const CALM = 0.75;

/** The events of a lane that are to be marks. */
interface LaneChoice {
  readonly rows: readonly number[];
  readonly histogram: boolean;
  /** Events in the visible range, those that are not known yet included. */
  readonly inRange: number;
}

interface Choice {
  readonly loadedFrom: number;
  readonly loadedUntil: number;
  readonly daysPerPx: number;
  readonly lanes: readonly LaneChoice[];
}

function has({ rows }: LaneRows, row: number): boolean {
  return rows[lowerBound(rows, row)] === row;
}

/** Chooses for a visible range, with half a range more on each side. */
function chooseRows({ lanes, range, widthPx, forced, histogramBefore, budget }: FeedInput): Choice {
  const length = range.end - range.start;
  const daysPerPx = length / widthPx;
  const block = blockDays(cellDays(daysPerPx, NEAR_PX));
  const loadedFrom = Math.floor((range.start - length / 2) / block) * block;
  const loadedUntil = Math.ceil((range.end + length / 2) / block) * block;
  const laneLimit = (MARKS_PER_SLOT * widthPx) / NEAR_PX;
  const inRange = lanes.map((lane) => countBetween(lane, range.start, range.end));
  const choices: LaneChoice[] = [];
  let used = 0;
  for (const lane of [...lanes.keys()].sort((a, b) => (inRange[a] ?? 0) - (inRange[b] ?? 0) || a - b)) {
    const laneRows = lanes[lane];
    const count = inRange[lane] ?? 0;
    if (laneRows === undefined) continue;
    const limit = histogramBefore.has(lane) ? laneLimit * CALM : laneLimit;
    // marks beyond the visible range are in the document as well: the hard stop counts them, the budget does not
    const loaded = countBetween(laneRows, loadedFrom, loadedUntil);
    const histogram = count > limit || used + count > budget || loaded > budget * 1.5;
    if (!histogram) used += count;
    const rows = histogram
      ? [...forced].filter((row) => has(laneRows, row))
      : collectBetween(laneRows, loadedFrom, loadedUntil);
    choices[lane] = { rows, histogram, inRange: count };
  }
  return { loadedFrom, loadedUntil, daysPerPx, lanes: choices };
}

/** Chooses the marks for a visible range, in the rows that the lanes have. */
export function computeFeed(input: FeedInput): Feed {
  const { states, range } = input;
  const { lanes, ...loaded } = chooseRows(input);
  const known = input.knownLanes.map((lane) => countBetween(lane, range.start, range.end));
  const marks: FeedMark[] = [];
  const summaries = lanes.map(({ rows, histogram }, lane): LaneSummary => {
    const drawn = laneMarks(input, lane, rows, input.laneRows[lane] ?? 1);
    marks.push(...drawn.marks);
    const leftOut = drawn.leftOut.filter((row) => !isLater(states, row)).length;
    return { inRange: known[lane] ?? 0, leftOut, histogram };
  });
  return { ...loaded, lanes: summaries, marks };
}

const SHOWN = { mark: 2, thick: 1, title: 2, clash: -2 } as const;

/** How much of a lane can be told from its marks: events that are drawn, do not cover one another, are named. */
function shownOf({ marks, clashes }: LaneMarks, { range }: FeedInput): number {
  let shown = clashes * SHOWN.clash;
  for (const mark of marks) {
    if (mark.kind === 'count' || mark.until < range.start || mark.from > range.end) continue;
    shown += SHOWN.mark + (mark.isThin ? 0 : SHOWN.thick) + (mark.label === 'none' ? 0 : SHOWN.title);
  }
  return shown;
}

/** What each lane would show with one row, with two, ... */
export function laneNeeds(input: FeedInput): LaneNeed[] {
  return chooseRows(input).lanes.map(({ rows, histogram, inRange }, lane): LaneNeed => {
    // bars of a histogram are read better the higher they are, but not at the cost of names
    if (histogram) return { isEmpty: inRange === 0, shown: [1, 1.5] };
    const shown: number[] = [];
    for (let count = 1; count <= MOST_ROWS; count += 1) {
      const drawn = laneMarks(input, lane, rows, count);
      shown.push(shownOf(drawn, input));
      const isAllNamed = drawn.marks.every(({ kind, label }) => kind !== 'count' && label !== 'none');
      if (isAllNamed && drawn.clashes + drawn.leftOut.length === 0) break;
    }
    return { isEmpty: inRange === 0, shown };
  });
}
