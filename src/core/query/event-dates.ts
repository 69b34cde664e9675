import type { DossierEvent } from '../dossier/types.ts';
import { isoToDay } from '../time/day.ts';
import type { Day } from '../time/day.ts';
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

function dayOr(iso: string | null, open: Day): Day {
  return iso === null ? open : isoToDay(iso);
}

/** The hull of an event's dates, or null if it has none. It lasted if one of its dates says so. */
export function eventDates(event: Pick<DossierEvent, 'when'>): EventDates | null {
  let hull: EventDates | null = null;
  for (const { span } of event.when) {
    const next: EventDates = {
      startMin: dayOr(span.startMin, OPEN_PAST),
      startMax: dayOr(span.startMax, OPEN_PAST),
      endMin: dayOr(span.endMin, OPEN_FUTURE),
      endMax: dayOr(span.endMax, OPEN_FUTURE),
      approximate: span.approximate,
      uncertain: span.uncertain,
      lasted: span.startMax === null || span.endMin === null || span.startMax < span.endMin,
    };
    hull =
      hull === null
        ? next
        : {
            startMin: hull.startMin < next.startMin ? hull.startMin : next.startMin,
            startMax: hull.startMax > next.startMax ? hull.startMax : next.startMax,
            endMin: hull.endMin < next.endMin ? hull.endMin : next.endMin,
            endMax: hull.endMax > next.endMax ? hull.endMax : next.endMax,
            approximate: hull.approximate || next.approximate,
            uncertain: hull.uncertain || next.uncertain,
            lasted: hull.lasted || next.lasted,
          };
  }
  return hull;
}
