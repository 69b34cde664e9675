import { lowerBound } from '#core/query/collect-marks.ts';
import type { LaneRows } from '#core/query/collect-marks.ts';
import type { EventStates } from '#core/states/states-on.ts';

/** The row before or after a row in a list of rows (ascending, that is in order of time); the row itself need not be in it. Null at the end. */
export function neighbourInTime(rows: Int32Array, row: number, step: 1 | -1): number | null {
  const at = lowerBound(rows, row);
  const found = step === 1 ? rows[rows[at] === row ? at + 1 : at] : rows[at - 1];
  return found ?? null;
}

/** The event of the next lane that has any, up or down, which begins nearest to a row's beginning. Null where no lane is left. */
export function neighbourInLane(
  states: EventStates,
  lanes: readonly LaneRows[],
  row: number,
  step: 1 | -1,
): number | null {
  const start = states.startMin[row] ?? 0;
  const own = lanes.findIndex(({ rows }) => rows[lowerBound(rows, row)] === row);
  for (let lane = own + step; lane >= 0 && lane < lanes.length; lane += step) {
    const candidate = lanes[lane];
    if (candidate === undefined || candidate.rows.length === 0) continue;
    const at = lowerBound(candidate.starts, start);
    const before = candidate.starts[at - 1];
    const after = candidate.starts[at];
    const nearer = after === undefined || (before !== undefined && start - before < after - start) ? at - 1 : at;
    return candidate.rows[nearer] ?? null;
  }
  return null;
}
