// The three heights of the sheet, and which of them a drag ends at.

export const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** Each height in px. */
export type HeightsPx = Readonly<Record<SheetHeight, number>>;

/** A moment of a drag: how high the sheet was, and when. */
export interface DragMoment {
  readonly atMs: number;
  readonly px: number;
}

/** The end of a drag alone says how fast it was; a finger that rested before it left means the place, not a direction. */
const SPEED_SPAN_MS = 80;
/** So far a sheet would glide on by itself. */
const GLIDE_MS = 220;

/** The height above or below; the same one where there is none. */
export function nextHeight(height: SheetHeight, step: 1 | -1): SheetHeight {
  const at = Math.min(SHEET_HEIGHTS.length - 1, Math.max(0, SHEET_HEIGHTS.indexOf(height) + step));
  return SHEET_HEIGHTS[at] ?? height;
}

/** How fast the sheet rises at the end of a drag (px per ms); below 0 it falls. */
export function dragSpeed(moments: readonly DragMoment[], endMs: number): number {
  const recent = moments.filter(({ atMs }) => endMs - atMs <= SPEED_SPAN_MS);
  const [first] = recent;
  const last = recent.at(-1);
  if (first === undefined || last === undefined || last.atMs <= first.atMs) return 0;
  return (last.px - first.px) / (last.atMs - first.atMs);
}

/** The height nearest to where a sheet that is let go at this height and speed would come to rest. */
export function settleHeight(px: number, pxPerMs: number, heights: HeightsPx): SheetHeight {
  const rest = px + pxPerMs * GLIDE_MS;
  const distance = (height: SheetHeight): number => Math.abs(heights[height] - rest);
  return SHEET_HEIGHTS.reduce((nearest, height) => (distance(height) < distance(nearest) ? height : nearest));
}
