import { DATED } from '../states/state-table.ts';
import { rowsOfDay } from '../states/states-on.ts';
import type { EventStates } from '../states/states-on.ts';
import { OPEN_FUTURE, OPEN_PAST } from '../states/open-days.ts';

/** From a day until another, which is not included. */
export interface DayExtent {
  readonly start: number;
  readonly end: number;
}

/** First and last known day of the dated rows that are wanted, of all if nothing is said; open ends left out; null if there is none. */
export function knownExtent(
  states: EventStates,
  rows: Iterable<number> = rowsOfDay(states),
  isWanted: (start: number, end: number) => boolean = () => true,
): DayExtent | null {
  const { flags, startMin, endMax } = states;
  let first = Infinity;
  let until = -Infinity;
  for (const row of rows) {
    if (((flags[row] ?? 0) & DATED) === 0) continue;
    const start = startMin[row] ?? 0;
    const end = endMax[row] ?? 0;
    if (!isWanted(start, end)) continue;
    const nearStart = start <= OPEN_PAST ? end : start;
    const nearEnd = end >= OPEN_FUTURE ? start : end;
    if (nearStart > OPEN_PAST && nearStart < OPEN_FUTURE) first = Math.min(first, nearStart);
    if (nearEnd > OPEN_PAST && nearEnd < OPEN_FUTURE) until = Math.max(until, nearEnd + 1);
  }
  return until > first ? { start: first, end: until } : null;
}
