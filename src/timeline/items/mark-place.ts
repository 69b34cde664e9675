import type { FeedMark } from './feed-mark.ts';
import { rowPlace } from './lane-layout.ts';
import type { LaneBox } from './lane-layout.ts';

const BAR_PX = 16;
const COUNT_PX = 18;
const THIN_PX = 5;

/** Where a mark stands down its lane, in pixels from the top of the lane. */
export interface MarkPlace {
  /** The middle of the mark. */
  readonly y: number;
  readonly height: number;
  /** The middle of its row: there stands its title, however thin its bar is. */
  readonly rowY: number;
}

/** The place of a mark in a lane. */
export function markPlace(mark: FeedMark, lane: LaneBox): MarkPlace {
  const row = rowPlace(lane, mark.line);
  const share = row.height - 2;
  let height = mark.slots === 1 ? Math.min(BAR_PX, row.height - 2) : Math.floor(share / mark.slots) - 1;
  let top = mark.slots === 1 ? row.middle - height / 2 : row.middle - share / 2 + mark.slot * (height + 1);
  if (mark.isThin) {
    height = THIN_PX;
    top = lane.height - 1 - THIN_PX;
  }
  const y = top + height / 2;
  // a number is taller than a slim bar, and the edge of the lanes would cut it
  const inside = mark.kind === 'count' ? Math.min(Math.max(y, COUNT_PX / 2), lane.height - COUNT_PX / 2) : y;
  return { y: inside, height, rowY: row.middle };
}
