// Titles are drawn in full or not at all: in the bar, else to the right of it, else nowhere; beside a glyph on the side that has room.
import type { FeedMark, LabelSide } from './feed-mark.ts';
import type { TimeRange } from './time-range.ts';

export interface LabelRoom {
  readonly range: TimeRange;
  readonly widthPx: number;
  /** Rows whose titles come first. */
  readonly forced: ReadonlySet<number>;
  readonly measureTitle: (row: number) => number;
}

const HALF_GLYPH_PX = 9;
const HALF_COUNT_PX = 13;
const GAP_PX = 4;
const BAR_MARK_PX = 13;
const CLIP_PX = 24;
/** A bar whose beginning is open has its mark at the end that is known. */
const OPEN_END_PX = 11;

interface Taken {
  readonly owner: FeedMark;
  readonly x0: number;
  readonly x1: number;
  /** Bars and lines may carry their own title and lie under marks. */
  readonly ground: boolean;
}

interface Boxed {
  readonly mark: FeedMark;
  readonly x0: number;
  readonly x1: number;
  readonly glyph: number;
  readonly fadeOutPx: number;
}

function box(mark: FeedMark, { range, widthPx }: LabelRoom): Boxed {
  const scale = widthPx / (range.end - range.start);
  const toX = (day: number): number => (day - range.start) * scale;
  const wide = mark.kind === 'bar' || mark.kind === 'line' || mark.kind === 'band';
  const half = mark.kind === 'count' ? HALF_COUNT_PX : HALF_GLYPH_PX;
  const x0 = wide ? toX(mark.from) : toX(mark.at) - half;
  const x1 = wide ? toX(mark.until) : toX(mark.at) + half;
  const atEnd = mark.kind === 'bar' && mark.drawing.openPast && mark.until <= range.end;
  const glyph = atEnd
    ? x1 - OPEN_END_PX
    : mark.kind === 'bar'
      ? Math.min(
          Math.max(x0 + BAR_MARK_PX, x0 + mark.drawing.fadeIn * scale, x0 < 0 ? CLIP_PX : x0),
          x1 - HALF_GLYPH_PX,
        )
      : toX(mark.at);
  return { mark, x0, x1, glyph, fadeOutPx: mark.drawing.fadeOut * scale };
}

function isFree(taken: readonly Taken[], owner: FeedMark, x0: number, x1: number, overGround: boolean): boolean {
  return !taken.some(
    (other) => other.owner !== owner && (!overGround || !other.ground) && other.x0 < x1 && other.x1 > x0,
  );
}

function sideOf(
  taken: readonly Taken[],
  boxed: Boxed,
  width: number,
  { range, widthPx }: LabelRoom,
): { side: LabelSide; x0: number; x1: number } {
  const { mark, x0, x1, glyph, fadeOutPx } = boxed;
  const inView = (from: number, until: number): boolean => from >= 0 && until <= widthPx;
  if (mark.kind === 'bar' && mark.slots === 1 && !(mark.drawing.openPast && mark.until <= range.end)) {
    const from = glyph + HALF_GLYPH_PX + GAP_PX;
    const until = from + width;
    if (
      until <= Math.min(x1 - Math.max(GAP_PX, fadeOutPx / 2), widthPx - GAP_PX) &&
      isFree(taken, mark, from, until, true)
    ) {
      return { side: 'inside', x0: from, x1: until };
    }
  }
  if (mark.kind === 'line') {
    const after = {
      side: 'inside',
      x0: glyph + HALF_GLYPH_PX,
      x1: glyph + HALF_GLYPH_PX + 2 * GAP_PX + width,
    } as const;
    if (after.x1 <= x1 - GAP_PX && inView(after.x0, after.x1) && isFree(taken, mark, after.x0, after.x1, false))
      return after;
    const before = {
      side: 'before',
      x0: glyph - HALF_GLYPH_PX - 2 * GAP_PX - width,
      x1: glyph - HALF_GLYPH_PX,
    } as const;
    if (before.x0 >= x0 + GAP_PX && inView(before.x0, before.x1) && isFree(taken, mark, before.x0, before.x1, false))
      return before;
  }
  if (mark.kind === 'count') return { side: 'none', x0: 0, x1: 0 };
  const right = { side: 'right', x0: x1 + GAP_PX, x1: x1 + 2 * GAP_PX + width } as const;
  if (inView(right.x0, right.x1) && isFree(taken, mark, right.x0, right.x1, false)) return right;
  const left = { side: 'left', x0: x0 - 2 * GAP_PX - width, x1: x0 - GAP_PX } as const;
  if (mark.kind !== 'bar' && inView(left.x0, left.x1) && isFree(taken, mark, left.x0, left.x1, false)) return left;
  return { side: 'none', x0: 0, x1: 0 };
}

/** Marks with the side their title stands on. */
export function fitLabels(marks: readonly FeedMark[], room: LabelRoom): FeedMark[] {
  const rows = new Map<string, { taken: Taken[]; boxes: Boxed[] }>();
  for (const mark of marks) {
    const name = `${mark.lane}:${mark.line}`;
    const row = rows.get(name) ?? { taken: [], boxes: [] };
    rows.set(name, row);
    const boxed = box(mark, room);
    row.boxes.push(boxed);
    row.taken.push({
      owner: mark,
      x0: boxed.x0,
      x1: boxed.x1,
      ground: mark.kind === 'bar' || mark.kind === 'line' || mark.kind === 'band',
    });
    if (mark.kind !== 'count')
      row.taken.push({ owner: mark, x0: boxed.glyph - HALF_GLYPH_PX, x1: boxed.glyph + HALF_GLYPH_PX, ground: false });
  }
  const fitted: FeedMark[] = [];
  for (const { taken, boxes } of rows.values()) {
    const first = ({ mark }: Boxed): number => (room.forced.has(mark.row) ? 0 : mark.kind === 'bar' ? 1 : 2);
    for (const boxed of boxes.sort((a, b) => first(a) - first(b) || a.x0 - b.x0)) {
      const inView = boxed.x1 > 0 && boxed.x0 < room.widthPx;
      const fit = inView ? sideOf(taken, boxed, room.measureTitle(boxed.mark.row), room) : null;
      if (fit !== null && fit.side !== 'none') taken.push({ owner: boxed.mark, x0: fit.x0, x1: fit.x1, ground: false });
      fitted.push({ ...boxed.mark, label: fit?.side ?? 'none' });
    }
  }
  return fitted;
}
