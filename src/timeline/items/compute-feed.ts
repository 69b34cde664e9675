// Chooses what is drawn. A lane with few events in the visible range shows each of them, near ones as a count; a busy lane shows a histogram.
// Quiet lanes come first, so that one busy lane does not take the marks of the others. The selected event is always a mark.
import { collectBetween, countBetween } from '#core/query/collect-marks.ts';
import { isLater } from '#core/states/states-on.ts';
import { blockDays, cellDays } from './cell-ladder.ts';
import { dateDrawing } from './date-drawing.ts';
import type { FeedInput } from './feed-input.ts';
import type { Feed, FeedMark, LaneSummary } from './feed-mark.ts';
import { fitLabels } from './fit-labels.ts';
import { laneMarks, NEAR_PX } from './lane-marks.ts';

const MARKS_PER_SLOT = 0.7;
const CALM = 0.75;
/** As many events that fill the range are drawn in a lane that has nothing else. */
const MOST_WHOLE = 2;

function fillsRange(input: FeedInput, row: number): boolean {
  const drawing = dateDrawing(input.states, row, input.limits);
  if (drawing === null || drawing.from > input.range.start || drawing.until < input.range.end) return false;
  // of what goes on, a piece around its known day is drawn
  return drawing.by === null || drawing.by <= input.range.start || drawing.by > input.range.end;
}

function countCrossing({ states, range }: FeedInput, rows: readonly number[]): number {
  return rows.filter((row) => (states.startMin[row] ?? 0) < range.end && (states.endMax[row] ?? 0) >= range.start)
    .length;
}

/** Chooses the marks for a visible range, with half a range more on each side. */
export function computeFeed(input: FeedInput): Feed {
  const { states, lanes, range, widthPx, forced } = input;
  const length = range.end - range.start;
  const daysPerPx = length / widthPx;
  const block = blockDays(cellDays(daysPerPx, NEAR_PX));
  const loadedFrom = Math.floor((range.start - length / 2) / block) * block;
  const loadedUntil = Math.ceil((range.end + length / 2) / block) * block;
  const laneLimit = (MARKS_PER_SLOT * widthPx) / NEAR_PX;
  const inRange = lanes.map((lane) => countBetween(lane, range.start, range.end));
  const known = input.knownLanes.map((lane) => countBetween(lane, range.start, range.end));
  const summaries: LaneSummary[] = known.map((count) => ({ inRange: count, leftOut: 0, histogram: false }));
  const countKnown = (rows: readonly number[]): number => rows.filter((row) => !isLater(states, row)).length;
  const marks: FeedMark[] = [];
  let used = 0;
  for (const lane of [...lanes.keys()].sort((a, b) => (inRange[a] ?? 0) - (inRange[b] ?? 0) || a - b)) {
    const laneRows = lanes[lane];
    const count = inRange[lane] ?? 0;
    if (laneRows === undefined) continue;
    const limit = input.histogramBefore.has(lane) ? laneLimit * CALM : laneLimit;
    // marks beyond the visible range are in the document as well: the hard stop counts them, the budget does not
    const loaded = countBetween(laneRows, loadedFrom, loadedUntil);
    const histogram = count > limit || used + count > input.budget || loaded > input.budget * 1.5;
    let rows: number[];
    let leftOut = 0;
    if (histogram) {
      rows = [...forced].filter((row) => states.type[row] === lane);
    } else {
      used += count;
      rows = collectBetween(laneRows, states, loadedFrom, loadedUntil);
      const rest = input.drawWhole ? rows : rows.filter((row) => input.apart.has(row) || !fillsRange(input, row));
      // a lane that would be empty draws what it has
      if (rows.length - rest.length > MOST_WHOLE || countCrossing(input, rest) > 0) {
        leftOut = countKnown(rows) - countKnown(rest);
        rows = rest;
      }
    }
    summaries[lane] = { inRange: known[lane] ?? 0, leftOut, histogram };
    marks.push(...laneMarks(input, lane, rows));
  }
  const labelled =
    input.measureTitle === null
      ? marks
      : fitLabels(marks, { range, widthPx, forced, measureTitle: input.measureTitle });
  return { loadedFrom, loadedUntil, daysPerPx, lanes: summaries, marks: labelled };
}
