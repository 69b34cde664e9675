import type { Sorting } from './view.ts';

/** Whether the states themselves say what events are sorted by. */
export function isSortedByStates(sort: Sorting): boolean {
  return ['date', 'status', 'reports'].some((key) => sort.endsWith(key));
}
