import { LASTED } from '#core/states/state-table.ts';
import type { EventStates } from '#core/states/states-on.ts';
import type { LaneRows } from '#core/query/collect-marks.ts';

export const LANE_PX = { oneRow: 24, twoRows: 44, least: 20, reports: 28 } as const;

export interface LaneBox {
  readonly top: number;
  readonly height: number;
  readonly rows: 1 | 2;
}

/** How many events of a lane share time with one that lasted: what a second row would set apart. */
export function countOverlaps(states: EventStates, lane: LaneRows): number {
  let barEnd = -Infinity;
  let anyEnd = -Infinity;
  let overlaps = 0;
  for (const row of lane.rows) {
    const start = states.startMin[row] ?? 0;
    const end = states.endMax[row] ?? 0;
    const lasted = ((states.flags[row] ?? 0) & LASTED) !== 0;
    if (start <= barEnd || (lasted && start <= anyEnd)) overlaps += 1;
    if (lasted) barEnd = Math.max(barEnd, end);
    anyEnd = Math.max(anyEnd, end);
  }
  return overlaps;
}

/** Heights of the lanes in the room there is: two rows where events overlap (most overlaps first), and the rest shared out, up to one full row. */
export function layoutLanes(overlaps: readonly number[], availablePx: number): LaneBox[] {
  const count = Math.max(1, overlaps.length);
  const extra = LANE_PX.twoRows - LANE_PX.oneRow;
  let spare = availablePx - count * LANE_PX.least;
  const twoRows = new Set<number>();
  const wanted = overlaps.map((many, lane) => ({ many, lane })).filter(({ many }) => many > 0);
  for (const { lane } of wanted.sort((a, b) => b.many - a.many || a.lane - b.lane)) {
    if (spare < extra) break;
    twoRows.add(lane);
    spare -= extra;
  }
  const oneRow = LANE_PX.least + Math.max(0, Math.min(LANE_PX.oneRow - LANE_PX.least, Math.floor(spare / count)));
  let top = 0;
  return overlaps.map((_, lane) => {
    const rows = twoRows.has(lane) ? 2 : 1;
    const height = oneRow + (rows === 2 ? extra : 0);
    const box: LaneBox = { top, height, rows };
    top += height;
    return box;
  });
}
