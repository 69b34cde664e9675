// The time that a report speaks about, as far as its claims say so.
import { rowOfEvent } from '../states/states-on.ts';
import type { Claim } from '../dossier/types.ts';
import { spanBounds } from '../time/span-bounds.ts';
import { toDay } from '../time/day.ts';
import type { Day } from '../time/day.ts';
import { DATED } from '../states/state-table.ts';
import type { EventStates } from '../states/states-on.ts';
import { OPEN_FUTURE, OPEN_PAST } from '../states/open-days.ts';

/** Days from a first to a last one, both included. */
export interface DayStretch {
  readonly first: Day;
  readonly last: Day;
}

/** The hull of some dates; open ends are kept apart from the days that are known. */
export interface Period {
  /** null if no day is known. */
  readonly days: DayStretch | null;
  readonly isOpenBefore: boolean;
  readonly isOpenAfter: boolean;
}

/** What a report covers. */
export interface ReportPeriod {
  /** Its claims, repeats among them. */
  readonly claims: number;
  /** Events that they affirm or dispute. */
  readonly events: number;
  /** When that was: the dates of those claims themselves, and where a claim has none, those of its events. */
  readonly told: Period;
  /** The days that its figures and states hold for. */
  readonly asOf: Period;
  /** The days of the dates that are known to a month or better, in order of time; those that touch are one stretch. */
  readonly close: readonly DayStretch[];
}

/** Dates of at most so many days show where in the period a report looks closely. */
const MONTH_DAYS = 31;

interface Bounds {
  readonly startMin: number;
  readonly startMax: number;
  readonly endMin: number;
  readonly endMax: number;
}

class Hull {
  private first = Infinity;
  private last = -Infinity;
  private before = false;
  private after = false;
  private readonly near: DayStretch[] = [];

  /** Days after `latest` are left out. */
  add({ startMin, startMax, endMin, endMax }: Bounds, latest: number): void {
    if (startMin > latest) return;
    this.before ||= startMin <= OPEN_PAST;
    this.after ||= endMax >= OPEN_FUTURE;
    const known = [startMin, startMax, endMin, endMax]
      .filter((day) => day > OPEN_PAST && day < OPEN_FUTURE)
      .map((day) => Math.min(day, latest));
    if (known.length === 0) return;
    this.first = Math.min(this.first, ...known);
    this.last = Math.max(this.last, ...known);
    const end = Math.min(endMax, latest);
    if (startMin > OPEN_PAST && endMax < OPEN_FUTURE && end - startMin < MONTH_DAYS)
      this.near.push({ first: toDay(startMin), last: toDay(end) });
  }

  period(): Period {
    const days = this.first > this.last ? null : { first: toDay(this.first), last: toDay(this.last) };
    return { days, isOpenBefore: this.before, isOpenAfter: this.after };
  }

  close(): readonly DayStretch[] {
    const merged: DayStretch[] = [];
    for (const stretch of this.near.sort((a, b) => a.first - b.first)) {
      const before = merged.at(-1);
      if (before === undefined || stretch.first > before.last + 1) merged.push(stretch);
      else if (stretch.last > before.last) merged[merged.length - 1] = { first: before.first, last: stretch.last };
    }
    return merged;
  }
}

/**
 * What the claims of one report cover; the states give the dates of their events. `published` is the last day on which it can have come out:
 * only an outlook reaches beyond it, a date that is not exact ends there.
 */
export function reportPeriod(claims: readonly Claim[], states: EventStates, published: Day): ReportPeriod {
  const told = new Hull();
  const asOf = new Hull();
  const events = new Set<string>();
  for (const claim of claims) {
    const latest = claim.kind === 'outlook' ? Infinity : published;
    if (claim.asOf !== null) asOf.add(spanBounds(claim.asOf), latest);
    const links = claim.events.filter(({ relation }) => relation !== 'mentions');
    for (const { eventId } of links) events.add(eventId);
    if (links.length > 0 && claim.when !== null) told.add(spanBounds(claim.when), latest);
    else for (const { eventId } of links) addEvent(told, states, eventId, latest);
  }
  return { claims: claims.length, events: events.size, told: told.period(), asOf: asOf.period(), close: told.close() };
}

function addEvent(hull: Hull, states: EventStates, eventId: string, latest: number): void {
  const row = rowOfEvent(states, eventId) ?? -1;
  if (((states.flags[row] ?? 0) & DATED) === 0) return;
  const of = (column: Int32Array): number => column[row] ?? 0;
  hull.add(
    {
      startMin: of(states.startMin),
      startMax: of(states.startMax),
      endMin: of(states.endMin),
      endMax: of(states.endMax),
    },
    latest,
  );
}
