// The marks of one lane: what each date is drawn as, and which of them stand for several events because they would cover one another.
import type { EventStates } from '#core/states/states-on.ts';
import { cellDays, groupByCell } from './cell-ladder.ts';
import type { FeedInput } from './feed-input.ts';
import { dateDrawing } from './date-drawing.ts';
import type { DateDrawing } from './date-drawing.ts';
import type { FeedMark } from './feed-mark.ts';
import { fitLabels } from './fit-labels.ts';
import { isPiece } from './mark-box.ts';
import type { MarkRoom } from './mark-box.ts';
import { packRows } from './pack-rows.ts';
import { kindOf, NEAR_PX, placeDrawing } from './place-drawing.ts';
import type { TimeRange } from './time-range.ts';

const HEAD_PX = 13;
const COUNT_PX = 26;

interface Placed {
  readonly row: number;
  readonly at: number;
  readonly drawing: DateDrawing;
  readonly isWhole: boolean;
}

function place(input: FeedInput, row: number): Placed | null {
  const whole = dateDrawing(input.states, row, input.limits);
  if (whole === null) return null;
  return { row, isWhole: fillsRange(whole, input.range), ...placeDrawing(whole, input) };
}

/** Whether a date fills a range; of what goes on, a piece is drawn where its known day is in sight. */
function fillsRange({ from, until, by }: DateDrawing, { start, end }: TimeRange): boolean {
  return from <= start && until >= end && (by === null || by <= start || by > end);
}

/** By its events, not by their rows: under another date or without a source an event can have another row. */
function keyOf({ event }: EventStates, kind: FeedMark['kind'], lane: number, rows: readonly number[]): string {
  const events = rows.map((row) => event[row]).join(',');
  return kind === 'count' ? `count:${lane}:${events}` : `${kind}:${events}`;
}

/** Makes the marks of one lane. */
class MarkMaker {
  constructor(
    private readonly input: FeedInput,
    private readonly lane: number,
  ) {}

  of(kind: FeedMark['kind'], { drawing, row, at, isWhole }: Placed, rows: readonly number[] = [row]): FeedMark {
    return {
      key: keyOf(this.input.states, kind, this.lane, kind === 'count' ? rows : [row]),
      lane: this.lane,
      kind,
      row,
      rows,
      drawing,
      from: drawing.from,
      until: drawing.until,
      at,
      isWhole: kind === 'bar' && isWhole,
      isThin: false,
      line: 0,
      slot: 0,
      slots: 1,
      label: 'none',
      shiftPx: 0,
    };
  }

  count(group: readonly Placed[]): FeedMark[] {
    const first = group[0];
    const last = group.at(-1);
    if (first === undefined || last === undefined) return [];
    const rows = group.map((placed) => placed.row);
    const at = (first.at + last.at) / 2;
    return [{ ...this.of('count', { ...first, at }, rows), from: first.at, until: last.at }];
  }

  /** Bars that look the same: the first, and a count at its beginning. */
  sameBars(group: readonly Placed[], headPx: number): FeedMark[] {
    const first = group[0];
    if (first === undefined) return [];
    const rows = group.map((placed) => placed.row);
    const bar = this.of('bar', first, rows);
    const { openPast } = bar.drawing;
    const start = Math.max(bar.from, this.input.range.start) + headPx;
    const head = isPiece(bar) ? bar.at : openPast ? bar.until - headPx : start;
    return [bar, { ...this.of('count', { ...first, at: head }, rows), from: head, until: head }];
  }
}

/** Bars whose two ends cannot be told apart, as one; the selected ones stay for themselves. */
function groupSameBars(bars: readonly Placed[], near: number, apart: ReadonlySet<number>): Placed[][] {
  const groups: [Placed, ...Placed[]][] = [];
  for (const bar of bars) {
    const known = groups.find(
      ([first]) =>
        !apart.has(bar.row) &&
        !apart.has(first.row) &&
        Math.abs(first.drawing.from - bar.drawing.from) < near &&
        Math.abs(first.drawing.until - bar.drawing.until) < near,
    );
    if (known === undefined) groups.push([bar]);
    else known.push(bar);
  }
  return groups;
}

/** Events that can be drawn each for itself, or as one count. */
interface Crowd {
  readonly apart: readonly FeedMark[];
  readonly together: readonly FeedMark[];
}

/** The events of a lane as crowds, from the smallest; one that stands alone is a crowd of one. */
function crowdsOf(input: FeedInput, lane: number, rows: readonly number[]): Crowd[] {
  const daysPerPx = (input.range.end - input.range.start) / input.widthPx;
  const near = daysPerPx * NEAR_PX;
  const make = new MarkMaker(input, lane);
  const once: Placed[] = [];
  const bars: Placed[] = [];
  for (const row of rows) {
    const placed = place(input, row);
    if (placed === null) continue;
    (kindOf(placed.drawing, near) === 'bar' ? bars : once).push(placed);
  }
  once.sort((a, b) => a.at - b.at || a.row - b.row);
  const isApart = ({ row }: Placed): boolean => input.apart.has(row);
  const nearOnes = groupByCell(
    once.filter((placed) => !isApart(placed)),
    cellDays(daysPerPx, NEAR_PX),
  );
  const crowds = [
    ...groupSameBars(bars, near, input.apart).map((group) => ({
      apart: group.map((bar) => make.of('bar', bar)),
      together: make.sameBars(group, daysPerPx * HEAD_PX),
    })),
    ...[...nearOnes, ...once.filter(isApart).map((placed) => [placed])].map((group) => ({
      apart: group.map((placed) => make.of(kindOf(placed.drawing, near), placed)),
      together: make.count(group),
    })),
  ];
  return crowds.map((crowd) => (crowd.apart.length === 1 ? { ...crowd, together: crowd.apart } : crowd));
}

/** Counts that would cover one another become one. */
function mergeNearCounts(marks: readonly FeedMark[], states: EventStates, near: number): FeedMark[] {
  const merged: FeedMark[] = [];
  for (const mark of marks.filter(({ kind }) => kind === 'count').sort((a, b) => a.at - b.at || a.row - b.row)) {
    const before = merged.at(-1);
    if (before === undefined || mark.at - before.at >= near) {
      merged.push(mark);
      continue;
    }
    const rows = [...new Set([...before.rows, ...mark.rows])].sort((a, b) => a - b);
    merged[merged.length - 1] = {
      ...before,
      key: keyOf(states, 'count', before.lane, rows),
      row: rows[0] ?? before.row,
      rows,
      at: (before.at + mark.at) / 2,
      until: Math.max(before.until, mark.until),
    };
  }
  return [...marks.filter(({ kind }) => kind !== 'count'), ...merged];
}

/** The marks of a lane, how many pairs of them share their place, and the rows of what fills the whole range and found no room. */
export interface LaneMarks {
  readonly marks: readonly FeedMark[];
  readonly clashes: number;
  readonly leftOut: readonly number[];
}

/**
 * Chooses the marks of one lane's events and puts them into its rows. Events that stand too near for one row are drawn under each other where
 * there are rows for them, else as a count.
 */
export function laneMarks(input: FeedInput, lane: number, rows: readonly number[], rowCount: number): LaneMarks {
  const daysPerPx = (input.range.end - input.range.start) / input.widthPx;
  const room: MarkRoom = { ...input, measureTitle: input.measureTitle ?? (() => 0) };
  const crowds = crowdsOf(input, lane, rows);
  const together = new Set(crowds.filter(({ apart }) => apart.length > Math.max(1, rowCount)));
  for (;;) {
    const chosen = crowds.flatMap((crowd) => (together.has(crowd) ? crowd.together : crowd.apart));
    const marks = mergeNearCounts(chosen, input.states, daysPerPx * COUNT_PX);
    const packed = packRows(marks, rowCount, room, input.drawWhole);
    const tooMany = crowds.filter(
      (crowd) =>
        crowd.apart.length > 1 && !together.has(crowd) && crowd.apart.some(({ key }) => packed.crowded.has(key)),
    );
    if (tooMany.length === 0) {
      const labelled = input.measureTitle === null ? packed.marks : fitLabels(packed.marks, room);
      return { marks: labelled, clashes: packed.clashes, leftOut: packed.leftOut.map(({ row }) => row) };
    }
    for (const crowd of tooMany) together.add(crowd);
  }
}
