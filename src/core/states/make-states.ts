import type { Dossier, DossierEvent } from '../dossier/types.ts';
import { countedSupport } from '../evidence/counted-support.ts';
import type { SupportRule } from '../evidence/counted-support.ts';
import { decidedStatus } from '../evidence/event-status.ts';
import { isKnown } from '../evidence/evidence-index.ts';
import type { EvidenceIndex } from '../evidence/evidence-index.ts';
import { eventKnownSteps } from '../evidence/known-from.ts';
import type { KnownMode, KnownOn } from '../evidence/known-on.ts';
import { settleEvent } from '../evidence/settle-events.ts';
import { toDay } from '../time/day.ts';
import { eventDates } from './event-dates.ts';
import { packLink } from './link-table.ts';
import type { Links } from './link-table.ts';
import { markStatus, markStatusCode } from './mark-status.ts';
import { OPEN_FUTURE, OPEN_PAST } from './open-days.ts';
import { APPROXIMATE, DATED, LASTED, PLACED, PLACE_ROLES, stateTable, UNCERTAIN, UNSUPPORTED } from './state-table.ts';
import type { EventState, StateTable, UncountedTable } from './state-table.ts';
import { EVERYTHING_KNOWN } from './states-on.ts';

/** What the table holds of an event's own words, whoever stands behind it. */
type Content = Pick<EventState, 'dates' | 'bits' | 'places'>;

/** Reads what the table holds of events of a dossier. */
export class ContentReader {
  private readonly placeAt: ReadonlyMap<string, number>;
  private readonly reportAt: ReadonlyMap<string, number>;

  constructor(private readonly dossier: Pick<Dossier, 'places' | 'reports'>) {
    this.placeAt = new Map(dossier.places.map((place, at) => [place.id, at]));
    this.reportAt = new Map(dossier.reports.map((report, at) => [report.id, at]));
  }

  /** Dates and places of an event; places that the dossier does not have are left out. */
  of(event: Pick<DossierEvent, 'when' | 'places'>): Content {
    const dates = eventDates(event);
    let bits = 0;
    if (dates !== null) {
      bits |= DATED;
      bits |= (dates.approximate ? APPROXIMATE : 0) | (dates.uncertain ? UNCERTAIN : 0) | (dates.lasted ? LASTED : 0);
    }
    const places: number[] = [];
    for (const { placeId, role } of event.places) {
      const target = this.placeAt.get(placeId);
      if (target === undefined) continue;
      places.push(packLink(target, PLACE_ROLES.indexOf(role)));
      if (role !== 'about' && this.dossier.places[target]?.lngLat != null) bits |= PLACED;
    }
    return { dates, bits, places };
  }

  /** Links to reports by their ids, each once, in the order of the dossier. */
  reports(ids: Iterable<string>): Links {
    const found = new Set([...ids].flatMap((id) => this.reportAt.get(id) ?? []));
    return [...found].sort((a, b) => a - b).map((target) => packLink(target, 0));
  }
}

/** Makes the states of the events of a dossier. */
export class StateMaker {
  private readonly content: ContentReader;

  /**
   * @param whole the evidence with nothing left out, which says when more of an event becomes known
   * @param left the evidence that is left
   */
  constructor(
    private readonly dossier: Dossier,
    private readonly whole: EvidenceIndex,
    private readonly left: EvidenceIndex = whole,
  ) {
    this.content = new ContentReader(dossier);
  }

  /** The states of an event by its place in `dossier.events`, earliest first; without a mode only the last, as if it had always been known. */
  of(at: number, mode: KnownMode | null): readonly EventState[] {
    const event = this.dossier.events[at];
    if (event === undefined) throw new RangeError(`The dossier has no event ${at}.`);
    if (mode === null)
      return [
        {
          event: at,
          knownFrom: OPEN_PAST,
          knownUntil: OPEN_FUTURE,
          firstKnown: OPEN_PAST,
          ...this.stateOn(event, null),
        },
      ];
    const steps = eventKnownSteps(this.whole, event, mode);
    const firstKnown = Math.min(steps.first, EVERYTHING_KNOWN);
    const days = steps.days.filter((day) => day > firstKnown);
    const states: EventState[] = [];
    [firstKnown, ...days].forEach((day, place, all) => {
      const next = all[place + 1];
      const knownOn = next === undefined ? null : { day: toDay(day), mode };
      states.push({
        event: at,
        knownFrom: Math.min(day, EVERYTHING_KNOWN),
        knownUntil: next === undefined ? OPEN_FUTURE : Math.min(next, EVERYTHING_KNOWN),
        firstKnown,
        ...this.stateOn(event, knownOn),
      });
    });
    return states;
  }

  private stateOn(
    event: DossierEvent,
    knownOn: KnownOn,
  ): Omit<EventState, 'event' | 'knownFrom' | 'knownUntil' | 'firstKnown'> {
    const status = decidedStatus(this.left, event.id, knownOn);
    if (status.status === 'not-known' && this.left !== this.whole) {
      const last = this.content.of(settleEvent(this.whole, event, null));
      const all = decidedStatus(this.whole, event.id);
      const reports = this.reportsOf(this.whole, event, null);
      return { ...last, bits: last.bits | UNSUPPORTED, status: markStatusCode(markStatus(all)), reports };
    }
    return {
      ...this.content.of(settleEvent(this.left, event, knownOn)),
      status: markStatusCode(markStatus(status)),
      reports: this.reportsOf(this.left, event, knownOn),
    };
  }

  /** Reports with a known claim that affirms or disputes the event. */
  private reportsOf(evidence: EvidenceIndex, { id }: DossierEvent, knownOn: KnownOn): Links {
    const links = evidence.lookup.claimsByEvent.get(id) ?? [];
    const reports = links.flatMap(({ claim, relation }) => {
      const facts = relation === 'mentions' ? undefined : evidence.facts.get(claim.id);
      return facts !== undefined && isKnown(facts, knownOn) ? [claim.reportId] : [];
    });
    return this.content.reports(reports);
  }
}

/** The day on which a row was known as it is; null = with everything that is known. */
function knownOnAt({ knownFrom, knownUntil }: UncountedTable, row: number, mode: KnownMode | null): KnownOn {
  if (mode === null || knownUntil[row] === OPEN_FUTURE) return null;
  return { day: toDay(knownFrom[row] ?? 0), mode };
}

/** The table with the support that is left of each row. */
export function withSupport(table: UncountedTable, left: EvidenceIndex, mode: KnownMode | null): StateTable {
  const columns = new Map<string, Uint16Array>();
  const count = (rule: SupportRule): Uint16Array =>
    Uint16Array.from(table.event, (event, row) => {
      const id = table.eventIds[event];
      return id === undefined ? 0 : countedSupport(left, id, rule, knownOnAt(table, row, mode));
    });
  return {
    ...table,
    supportBy: (rule) => {
      const key = `${rule.parties} ${rule.sources}`;
      const column = columns.get(key) ?? count(rule);
      columns.set(key, column);
      return column;
    },
  };
}

/**
 * The table of states of a dossier, its events as the reports have them. Without a mode, one row an event, with everything that is known.
 */
export function makeStates(dossier: Dossier, evidence: EvidenceIndex, mode: KnownMode | null): StateTable {
  const maker = new StateMaker(dossier, evidence);
  const table = stateTable(
    dossier,
    dossier.events.flatMap((_, at) => maker.of(at, mode)),
  );
  return withSupport(table, evidence, mode);
}
