import type { DossierEvent } from '../dossier/types.ts';
import { toDay } from '../time/day.ts';
import type { Day } from '../time/day.ts';
import { hasLasted, spanBounds } from '../time/span-bounds.ts';
import { OPEN_FUTURE, OPEN_PAST } from './open-days.ts';

/** When an event was, as days: the hull of its dates. Open ends are OPEN_PAST / OPEN_FUTURE. */
export interface EventDates {
  readonly startMin: Day;
  readonly startMax: Day;
  readonly endMin: Day;
  readonly endMax: Day;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly lasted: boolean;
}

function dayOf(bound: number): Day {
  if (bound === -Infinity) return OPEN_PAST;
  return bound === Infinity ? OPEN_FUTURE : toDay(bound);
}

/** The hull of an event's dates, or null if it has none. It lasted if one of its dates says so. */
export function eventDates(event: Pick<DossierEvent, 'when'>): EventDates | null {
  let hull: EventDates | null = null;
  for (const { span } of event.when) {
    const bounds = spanBounds(span);
    const next: EventDates = {
      startMin: dayOf(bounds.startMin),
      startMax: dayOf(bounds.startMax),
      endMin: dayOf(bounds.endMin),
      endMax: dayOf(bounds.endMax),
      approximate: span.approximate,
      uncertain: span.uncertain,
      lasted: hasLasted(span),
    };
    hull = hull === null ? next : mergeDates(hull, next);
  }
  return hull;
}

function mergeDates(a: EventDates, b: EventDates): EventDates {
  return {
    startMin: a.startMin < b.startMin ? a.startMin : b.startMin,
    startMax: a.startMax > b.startMax ? a.startMax : b.startMax,
    endMin: a.endMin < b.endMin ? a.endMin : b.endMin,
    endMax: a.endMax > b.endMax ? a.endMax : b.endMax,
    approximate: a.approximate || b.approximate,
    uncertain: a.uncertain || b.uncertain,
    lasted: a.lasted || b.lasted,
  };
}
