// Where origins, reports and the stretches within which reports came out stand in their lane. All of them are drawn whatever is known, so
// that it has to be worked out only when the range or the width changes.
import type { OriginMark, ReportBox } from '../items/report-marks.ts';
import type { TimeRange } from '../items/time-range.ts';

/** Neighbouring pixels with a tick: the first, and how many. */
type Run = readonly [first: number, count: number];

export interface ReportTicks {
  readonly origins: readonly Run[];
  readonly reports: readonly Run[];
  /** Ends of the stretches. */
  readonly stops: readonly Run[];
  /** The stretches, at height 0; those that lie on one another are one. */
  readonly dashes: Path2D;
  /** From the day of a report to its box, at height 0. */
  readonly shifts: Path2D;
}

/** Stretches end so far outside: their stops are out of sight there. */
const BEYOND_PX = 20;
/** A box nearer to its day than this needs no line. */
const LEAST_SHIFT_PX = 2;

const ORIGIN = 1;
const REPORT = 2;
const STOP = 4;

function runsOf(marks: Uint8Array, bit: number): readonly Run[] {
  const runs: Run[] = [];
  let start = -1;
  for (let cell = 0; cell <= marks.length; cell += 1) {
    const isMarked = ((marks[cell] ?? 0) & bit) !== 0;
    if (isMarked && start < 0) start = cell;
    if (isMarked || start < 0) continue;
    runs.push([start - BEYOND_PX, cell - start]);
    start = -1;
  }
  return runs;
}

function dashesOf(begun: Int32Array): Path2D {
  const dashes = new Path2D();
  let open = 0;
  begun.forEach((more, cell) => {
    const before = open;
    open += more;
    if (before === 0 && open > 0) dashes.moveTo(cell - BEYOND_PX, 0);
    else if (before > 0 && open === 0) dashes.lineTo(cell - BEYOND_PX, 0);
  });
  return dashes;
}

/** By pixel, so that drawing costs the width and not the reports. */
export function reportTicks(
  boxes: Iterable<ReportBox>,
  origins: readonly OriginMark[],
  range: TimeRange,
  widthPx: number,
): ReportTicks {
  const pxPerDay = widthPx / (range.end - range.start);
  const toX = (day: number): number => (day - range.start) * pxPerDay;
  const cells = Math.ceil(widthPx) + 2 * BEYOND_PX + 1;
  const cellOf = (day: number): number => Math.min(cells - 1, Math.max(0, Math.round(toX(day)) + BEYOND_PX));
  const marks = new Uint8Array(cells);
  /** Stretches that begin at a pixel, less those that end there. */
  const begun = new Int32Array(cells);
  const mark = (cell: number, bit: number): void => {
    marks[cell] = (marks[cell] ?? 0) | bit;
  };
  for (const { at } of origins) mark(cellOf(at), ORIGIN);
  const shifts = new Path2D();
  for (const { reports, shiftPx } of boxes) {
    for (const { at, from, until, inexact } of reports) {
      mark(cellOf(at), REPORT);
      if (!inexact) continue;
      const [start, end] = [cellOf(from), cellOf(until)];
      begun[start] = (begun[start] ?? 0) + 1;
      begun[end] = (begun[end] ?? 0) - 1;
      mark(start, STOP);
      mark(end, STOP);
    }
    if (Math.abs(shiftPx) < LEAST_SHIFT_PX) continue;
    const x = toX(reports[0]?.at ?? 0);
    shifts.moveTo(x, 0);
    shifts.lineTo(x + shiftPx, 0);
  }
  return {
    origins: runsOf(marks, ORIGIN),
    reports: runsOf(marks, REPORT),
    stops: runsOf(marks, STOP),
    dashes: dashesOf(begun),
    shifts,
  };
}
