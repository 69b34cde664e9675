import { utcMsToDay } from '#core/time/day.ts';
import type { Day } from '#core/time/day.ts';

/** The UTC day on which this is asked: of an export, a citation, a printed page. */
export function presentDay(): Day {
  return utcMsToDay(Date.now());
}
