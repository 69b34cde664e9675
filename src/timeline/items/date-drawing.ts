// How a date is drawn: four bounds become a mark, a bar with ends that fade, a dashed line or a soft band (days, `until` not included).
import { APPROXIMATE, DATED, LASTED, UNCERTAIN } from '#core/states/state-table.ts';
import type { EventStates } from '#core/states/states-on.ts';
import { OPEN_FUTURE, OPEN_PAST } from '#core/states/open-days.ts';

export interface DateDrawing {
  /** bar = lasted; day = a known day; within = once, some day in it; about = once, about then. */
  readonly type: 'bar' | 'day' | 'within' | 'about';
  readonly from: number;
  readonly until: number;
  /** Days over which the start and the end are not exact (bars only). */
  readonly fadeIn: number;
  readonly fadeOut: number;
  readonly openPast: boolean;
  readonly openFuture: boolean;
  readonly uncertain: boolean;
  /** Of what had begun by a day and goes on: the end of that day, the last that is known of it; null = of anything else. */
  readonly by: number | null;
}

/** EDTF gives "about" no width: it reaches half of its own unit further, at least a day. A convention of the drawing; filters use the bounds as they are. */
function slackDays(widthDays: number): number {
  return Math.max(1, Math.round(widthDays / 2));
}

/** How to draw the date of a row, with open ends cut at `limits`; null without a date. */
export function dateDrawing(
  states: EventStates,
  row: number,
  limits: { readonly start: number; readonly end: number },
): DateDrawing | null {
  const flags = states.flags[row] ?? 0;
  if ((flags & DATED) === 0) return null;
  const startMin = states.startMin[row] ?? 0;
  const endMax = states.endMax[row] ?? 0;
  const startMax = Math.max(startMin, states.startMax[row] ?? 0);
  const endMin = Math.min(endMax, states.endMin[row] ?? 0);
  const openPast = startMin <= OPEN_PAST;
  const openFuture = endMax >= OPEN_FUTURE;
  const approximate = (flags & APPROXIMATE) !== 0;
  const uncertain = (flags & UNCERTAIN) !== 0;
  // an end that can lie anywhere before a day, and a start anywhere after one, are no nearer than the limits either
  const cutFrom = openPast ? Math.min(limits.start, (endMin <= OPEN_PAST ? endMax : endMin) - 1) : startMin;
  const cutUntil = openFuture ? Math.max(limits.end, (startMax >= OPEN_FUTURE ? startMin : startMax) + 1) : endMax + 1;
  // of what had begun by a day and goes on, only that it was so on that day is known
  const isByDay = openPast && openFuture && startMax > OPEN_PAST && startMax < OPEN_FUTURE;
  const base = { openPast, openFuture, uncertain, by: isByDay ? startMax + 1 : null };
  if ((flags & LASTED) !== 0) {
    const startSlack = approximate && !openPast ? slackDays(startMax - startMin + 1) : 0;
    const endSlack = approximate && !openFuture ? slackDays(endMax - endMin + 1) : 0;
    const from = cutFrom - startSlack;
    const until = cutUntil + endSlack;
    return {
      ...base,
      type: 'bar',
      from,
      until,
      fadeIn: openPast ? 0 : Math.min(startMax + startSlack - from, until - from),
      fadeOut: openFuture
        ? isByDay
          ? Math.max(0, until - Math.max(startMax + 1, from))
          : 0
        : Math.min(until - Math.max(endMin + 1 - endSlack, from), until - from),
    };
  }
  const plain = { ...base, fadeIn: 0, fadeOut: 0 };
  if (approximate && !openPast && !openFuture) {
    const slack = slackDays(endMax - startMin + 1);
    return { ...plain, type: 'about', from: startMin - slack, until: endMax + 1 + slack };
  }
  return { ...plain, type: cutUntil - cutFrom > 1 ? 'within' : 'day', from: cutFrom, until: cutUntil };
}
