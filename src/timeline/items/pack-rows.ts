// Puts the marks of a lane into its rows, so that none lies on another and as many titles as possible find room. Greedy, from left to right:
// each mark takes the row where it does least harm. What fills the whole range comes last and goes under the others.
import type { FeedMark } from './feed-mark.ts';
import { labelPlaces, markBox, meets } from './mark-box.ts';
import type { LabelPlace, MarkBox, MarkRoom } from './mark-box.ts';

export interface PackedRows {
  readonly marks: readonly FeedMark[];
  /** Marks whose heads lie on others: there are not enough rows. */
  readonly crowded: ReadonlySet<string>;
  /** Pairs of marks in the visible range that share their place in part: heads on stretches, stretches on stretches. */
  readonly clashes: number;
  /** What fills the whole range and has no row to lie in. */
  readonly leftOut: readonly FeedMark[];
}

interface Row {
  readonly boxes: MarkBox[];
  /** Titles that are hoped for, by the mark whose they are. */
  readonly titles: Map<FeedMark, LabelPlace>;
}

/** Glyphs that touch this little can still be told apart. */
const TOUCH_PX = 4;
const COST = { head: 1000, bars: 200, stretch: 30, title: 8, forcedTitle: 60, ownTitle: 9, order: 0.1 } as const;
/** Bars that share a row beyond this many lie on each other. */
const MOST_SLOTS = 3;

const isBar = ({ mark }: MarkBox): boolean => mark.kind === 'bar';

/** How bad it is for two marks to be in one row. */
function clash(a: MarkBox, b: MarkBox): number {
  if (a.head0 < b.head1 - TOUCH_PX && a.head1 > b.head0 + TOUCH_PX) return COST.head;
  if (!meets(a, b.x0, b.x1)) return 0;
  if (a.isStretch && b.isStretch) return isBar(a) && isBar(b) ? COST.bars : COST.stretch * 2;
  return COST.stretch;
}

/** A mark with the places for its title, which are the same in every row. */
interface Candidate extends MarkBox {
  readonly places: readonly LabelPlace[];
}

function isTitleFree({ boxes, titles }: Row, { x0, x1 }: LabelPlace): boolean {
  for (const other of boxes) if (meets(other, x0, x1)) return false;
  for (const other of titles.values()) if (meets(other, x0, x1)) return false;
  return true;
}

function costOf(row: Row, line: number, rows: number, box: Candidate, { forced }: MarkRoom): number {
  let cost = 0;
  for (const other of row.boxes) cost += clash(box, other);
  for (const [mark, title] of row.titles) {
    if (meets(title, box.x0, box.x1)) cost += forced.has(mark.row) ? COST.forcedTitle : COST.title;
  }
  if (box.mark.kind !== 'count' && !box.places.some((place) => isTitleFree(row, place)))
    cost += forced.has(box.mark.row) ? COST.forcedTitle : COST.ownTitle;
  // stretches fill the lane from below, points from above
  return cost + COST.order * (isBar(box) ? rows - 1 - line : line);
}

function settle(row: Row, box: Candidate): void {
  for (const [mark, title] of row.titles) if (meets(title, box.x0, box.x1)) row.titles.delete(mark);
  const title = box.places.find((place) => isTitleFree(row, place));
  row.boxes.push(box);
  if (title !== undefined) row.titles.set(box.mark, title);
}

/** Bars that overlap in one row share its height. */
function shareHeight(boxes: readonly MarkBox[]): Map<FeedMark, { slot: number; slots: number }> {
  const shared = new Map<FeedMark, { slot: number; slots: number }>();
  let chain: { box: MarkBox; depth: number }[] = [];
  let ends: number[] = [];
  const close = (): void => {
    const slots = Math.min(MOST_SLOTS, ends.length);
    if (slots > 1) for (const { box, depth } of chain) shared.set(box.mark, { slot: depth % slots, slots });
    chain = [];
    ends = [];
  };
  const bars = boxes.filter((box) => isBar(box) && !box.mark.isWhole);
  for (const box of bars.sort((a, b) => a.x0 - b.x0 || b.x1 - a.x1 || a.mark.row - b.mark.row)) {
    if (ends.every((end) => end <= box.x0)) close();
    const free = ends.findIndex((end) => end <= box.x0);
    const depth = free === -1 ? ends.length : free;
    ends[depth] = box.x1;
    chain.push({ box, depth });
  }
  close();
  return shared;
}

/** The row for what fills the range: the lowest one with nothing in it, else the lowest one without a bar; -1 if all have one. */
function rowUnder(rows: readonly Row[]): number {
  const lines = [...rows.keys()].reverse();
  const empty = lines.find((line) => rows[line]?.boxes.length === 0);
  return empty ?? lines.find((line) => rows[line]?.boxes.some(isBar) !== true) ?? -1;
}

function countClashes(rows: readonly Row[], { widthPx }: MarkRoom): number {
  let clashes = 0;
  for (const { boxes } of rows) {
    const seen = boxes.filter((box) => !box.mark.isWhole && meets(box, 0, widthPx));
    seen.forEach((box, at) => {
      clashes += seen.slice(at + 1).filter((other) => clash(box, other) > 0).length;
    });
  }
  return clashes;
}

/** @param keepAll whether what finds no row is drawn as well, on top of something else */
export function packRows(marks: readonly FeedMark[], rowCount: number, room: MarkRoom, keepAll: boolean): PackedRows {
  const rows: Row[] = Array.from({ length: Math.max(1, rowCount) }, () => ({ boxes: [], titles: new Map() }));
  const crowded = new Set<string>();
  const leftOut: FeedMark[] = [];
  const thins = new Set<FeedMark>();
  const lines = new Map<FeedMark, number>();
  const bars = new Map(marks.flatMap((mark) => (mark.kind === 'bar' ? [[mark.rows, mark] as const] : [])));
  /** The bar whose number a count is. */
  const barOf = (mark: FeedMark): FeedMark | undefined => (mark.kind === 'count' ? bars.get(mark.rows) : undefined);
  const boxes = marks
    .filter((mark) => barOf(mark) === undefined)
    .map((mark): Candidate => {
      const box = markBox(mark, room);
      return { ...box, places: labelPlaces(box, room) };
    })
    .sort((a, b) => a.x0 - b.x0 || b.x1 - a.x1 || a.mark.row - b.mark.row);
  for (const box of boxes) {
    if (box.mark.isWhole) continue;
    const costs = rows.map((row, line) => costOf(row, line, rows.length, box, room));
    const least = Math.min(...costs);
    const line = costs.indexOf(least);
    if (least >= COST.head) crowded.add(box.mark.key);
    const row = rows[line];
    if (row !== undefined) settle(row, box);
    lines.set(box.mark, line);
  }
  for (const box of boxes) {
    if (!box.mark.isWhole) continue;
    const under = rowUnder(rows);
    const isOpen = thins.size === 0 || keepAll || room.forced.has(box.mark.row);
    if (under >= 0) rows[under]?.boxes.push(box);
    else if (isOpen) thins.add(box.mark);
    else leftOut.push(box.mark);
    if (under >= 0 || isOpen) lines.set(box.mark, under >= 0 ? under : rows.length - 1);
  }
  const shares = new Map(rows.flatMap((row) => [...shareHeight(row.boxes)]));
  const packed = marks.flatMap((mark): FeedMark[] => {
    const base = barOf(mark) ?? mark;
    const line = lines.get(base);
    return line === undefined ? [] : [{ ...mark, line, isThin: thins.has(mark), ...shares.get(base) }];
  });
  return { marks: packed, crowded, clashes: countClashes(rows, room), leftOut };
}
