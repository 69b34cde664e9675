// The marks of one lane: what each date is drawn as, and which of them stand for several events because they would cover one another.
import type { EventStates } from '#core/states/states-on.ts';
import { arrangeBars } from './arrange-bars.ts';
import { cellDays, groupByCell } from './cell-ladder.ts';
import type { FeedInput } from './feed-input.ts';
import { dateDrawing } from './date-drawing.ts';
import type { DateDrawing } from './date-drawing.ts';
import type { FeedMark, LaneLine } from './feed-mark.ts';
import type { TimeRange } from './time-range.ts';

/** Marks nearer than this are drawn as one count. */
export const NEAR_PX = 16;
const OPEN_PX = 110;
const HEAD_PX = 13;
const COUNT_PX = 26;

/** A mark before it has its key. */
type LaneMark = Omit<FeedMark, 'key'>;

interface Placed {
  readonly row: number;
  readonly at: number;
  readonly drawing: DateDrawing;
}

function place(input: FeedInput, row: number): Placed | null {
  const whole = dateDrawing(input.states, row, input.limits);
  if (whole === null) return null;
  const drawing = shortenOpenPast(
    whole,
    input.range,
    ((input.range.end - input.range.start) / input.widthPx) * OPEN_PX,
  );
  const middle = (drawing.from + drawing.until) / 2;
  // with one end open the middle says nothing: stay near the end that is known
  const at =
    drawing.by !== null
      ? drawing.by - 0.5
      : drawing.openPast && !drawing.openFuture
        ? drawing.until - 0.5
        : drawing.openFuture && !drawing.openPast
          ? drawing.from + 0.5
          : middle;
  return { row, at, drawing };
}

/**
 * Nobody knows how far back an open beginning reaches: where the end is in sight, a piece before it is drawn, which fades. Of what goes on, it
 * is a piece before and after the last day that is known.
 */
function shortenOpenPast(drawing: DateDrawing, range: TimeRange, pieceDays: number): DateDrawing {
  const { by } = drawing;
  if (by !== null && by > range.start && by <= range.end) {
    const from = Math.max(drawing.from, by - pieceDays);
    const until = Math.min(drawing.until, by + pieceDays);
    return { ...drawing, from, until, fadeIn: (by - from) * 0.6, fadeOut: until - by };
  }
  if (!drawing.openPast || drawing.openFuture || drawing.until > range.end) return drawing;
  // nobody knows either when it ended: all of the piece fades out
  const isEndOpen = drawing.fadeOut >= drawing.until - drawing.from;
  const exact = isEndOpen ? drawing.until : drawing.until - drawing.fadeOut;
  const from = Math.max(drawing.from, Math.min(exact - pieceDays, drawing.until - 1));
  if (isEndOpen) return { ...drawing, from, fadeOut: drawing.until - from };
  return { ...drawing, from, fadeIn: drawing.type === 'bar' ? (exact - from) * 0.6 : 0 };
}

function markOf(
  lane: number,
  kind: FeedMark['kind'],
  placed: Placed,
  line: LaneLine,
  rows: readonly number[] = [placed.row],
): LaneMark {
  const { drawing, row, at } = placed;
  return {
    lane,
    kind,
    row,
    rows,
    drawing,
    from: drawing.from,
    until: drawing.until,
    at,
    line,
    slot: 0,
    slots: 1,
    label: 'none',
  };
}

function countMark(lane: number, group: readonly Placed[], line: LaneLine): LaneMark | null {
  const first = group[0];
  const last = group.at(-1);
  if (first === undefined || last === undefined) return null;
  const at = (first.at + last.at) / 2;
  const rows = group.map((placed) => placed.row);
  return { ...markOf(lane, 'count', { ...first, at }, line, rows), from: first.at, until: last.at };
}

/** Bars whose two ends cannot be told apart, as one; the selected ones stay for themselves. */
function groupSameBars(
  bars: readonly Placed[],
  near: number,
  apart: ReadonlySet<number>,
): { readonly first: Placed; readonly rows: number[] }[] {
  const groups: { first: Placed; rows: number[] }[] = [];
  for (const bar of bars) {
    const known = groups.find(
      ({ first }) =>
        !apart.has(bar.row) &&
        !apart.has(first.row) &&
        Math.abs(first.drawing.from - bar.drawing.from) < near &&
        Math.abs(first.drawing.until - bar.drawing.until) < near,
    );
    if (known === undefined) groups.push({ first: bar, rows: [bar.row] });
    else known.rows.push(bar.row);
  }
  return groups;
}

/** Counts that would cover one another become one. */
function mergeNearCounts(marks: readonly LaneMark[], near: number): LaneMark[] {
  const merged: LaneMark[] = [];
  for (const mark of marks.filter(({ kind }) => kind === 'count').sort((a, b) => a.at - b.at || a.row - b.row)) {
    const before = merged.at(-1);
    if (before === undefined || mark.at - before.at >= near) {
      merged.push(mark);
      continue;
    }
    const rows = [...new Set([...before.rows, ...mark.rows])].sort((a, b) => a - b);
    merged[merged.length - 1] = {
      ...before,
      row: rows[0] ?? before.row,
      rows,
      at: (before.at + mark.at) / 2,
      until: Math.max(before.until, mark.until),
    };
  }
  return [...marks.filter(({ kind }) => kind !== 'count'), ...merged];
}

/** By its events, not by their rows: under another date or without a source an event can have another row. */
function keyOf({ event }: EventStates, { kind, lane, row, rows }: LaneMark): string {
  return kind === 'count' ? `count:${lane}:${rows.map((each) => event[each]).join(',')}` : `${kind}:${event[row]}`;
}

/** Chooses and arranges the marks of one lane's rows. */
export function laneMarks(input: FeedInput, lane: number, rows: readonly number[]): FeedMark[] {
  const daysPerPx = (input.range.end - input.range.start) / input.widthPx;
  const near = daysPerPx * NEAR_PX;
  const twoRows = input.laneRows[lane] === 2;
  const marks: LaneMark[] = [];
  const once: Placed[] = [];
  const bars: Placed[] = [];
  for (const row of rows) {
    const placed = place(input, row);
    if (placed === null) continue;
    if (placed.drawing.type === 'bar' && placed.drawing.until - placed.drawing.from >= near) bars.push(placed);
    else once.push(placed);
  }
  for (const { first, rows: same } of groupSameBars(bars, near, input.apart)) {
    const bar = markOf(lane, 'bar', first, twoRows ? 'lower' : 'middle');
    marks.push(bar);
    if (same.length > 1) {
      const head = bar.drawing.openPast
        ? bar.until - daysPerPx * HEAD_PX
        : Math.max(bar.from, input.range.start) + daysPerPx * HEAD_PX;
      marks.push({ ...markOf(lane, 'count', { ...first, at: head }, bar.line, same), from: head, until: head });
    }
  }
  const line: LaneLine = twoRows ? 'upper' : 'middle';
  const addOne = (placed: Placed): void => {
    const { type, from, until } = placed.drawing;
    const wide = until - from >= near;
    marks.push(
      markOf(lane, wide && type === 'within' ? 'line' : wide && type === 'about' ? 'band' : 'mark', placed, line),
    );
  };
  once.sort((a, b) => a.at - b.at || a.row - b.row);
  for (const group of groupByCell(
    once.filter((placed) => !input.apart.has(placed.row)),
    cellDays(daysPerPx, NEAR_PX),
  )) {
    const [only] = group;
    if (group.length === 1 && only !== undefined) addOne(only);
    else {
      const count = countMark(lane, group, line);
      if (count !== null) marks.push(count);
    }
  }
  for (const placed of once) if (input.apart.has(placed.row)) addOne(placed);
  const keyed = mergeNearCounts(marks, daysPerPx * COUNT_PX).map((mark) => ({
    ...mark,
    key: keyOf(input.states, mark),
  }));
  return arrangeBars(keyed, daysPerPx, twoRows);
}
