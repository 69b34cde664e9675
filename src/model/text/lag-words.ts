import { GOING_ON_DAYS, UNDATED_DAYS } from '#core/query/event-lags.ts';
import type { LagClass } from '#core/query/event-lags.ts';
import { coverageText } from '#messages/coverage-texts.ts';

type LagKind = 'goingOn' | 'before' | 'undated' | 'until' | 'within' | 'from';

function kindOf({ from, until }: LagClass): LagKind {
  if (until <= GOING_ON_DAYS + 1) return 'goingOn';
  if (from >= UNDATED_DAYS) return 'undated';
  if (until <= 0) return 'before';
  if (until >= UNDATED_DAYS) return 'from';
  return from <= 0 ? 'until' : 'within';
}

const CLASS = {
  goingOn: 'coverage.class.goingOn',
  before: 'coverage.class.before',
  undated: 'coverage.class.undated',
  until: 'coverage.class.until',
  within: 'coverage.class.within',
  from: 'coverage.class.from',
} as const;

const COUNT = {
  goingOn: 'coverage.lag.goingOn',
  before: 'coverage.lag.before',
  undated: 'coverage.lag.undated',
  until: 'coverage.lag.until',
  within: 'coverage.lag.within',
  from: 'coverage.lag.from',
} as const;

/** When the first report came, counted from the event: `After 7 to 29 days`. */
export function lagWords(lagClass: LagClass): string {
  return coverageText(CLASS[kindOf(lagClass)], { from: lagClass.from, last: lagClass.until - 1 });
}

/** How many events it came for: `3 after 7 to 29 days`. */
export function lagCountWords(lagClass: LagClass, count: number): string {
  return coverageText(COUNT[kindOf(lagClass)], { count, from: lagClass.from, last: lagClass.until - 1 });
}
