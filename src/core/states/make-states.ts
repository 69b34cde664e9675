import type { Claim, Dossier, DossierEvent, Place } from '../dossier/types.ts';
import { countedSupport } from '../evidence/counted-support.ts';
import type { SupportRule } from '../evidence/counted-support.ts';
import { decidedStatus } from '../evidence/event-status.ts';
import { isKnown } from '../evidence/evidence-index.ts';
import type { EvidenceIndex } from '../evidence/evidence-index.ts';
import { eventKnownSteps } from '../evidence/known-from.ts';
import type { KnownMode, KnownOn } from '../evidence/known-on.ts';
import { settleEvent } from '../evidence/settle-events.ts';
import { Kept } from '../kept.ts';
import { toDay } from '../time/day.ts';
import { eventDates } from './event-dates.ts';
import { forEachLinkColumn, LINK_COLUMNS } from './link-columns.ts';
import type { LinkedWord, LinkName, LinkSource } from './link-columns.ts';
import type { Links } from './link-table.ts';
import { markStatus, markStatusCode } from './mark-status.ts';
import { OPEN_FUTURE, OPEN_PAST } from './open-days.ts';
import { APPROXIMATE, DATED, LASTED, PLACED, stateTable, UNCERTAIN, UNSUPPORTED } from './state-table.ts';
import type { EventState, StateTable, UncountedTable } from './state-table.ts';
import { EVERYTHING_KNOWN } from './states-on.ts';

/** What the table holds of an event, whoever stands behind it. */
type Content = Pick<EventState, 'dates' | 'bits' | LinkName>;

/** Reads what the table holds of events of a dossier. */
export class ContentReader {
  private readonly placeAt: ReadonlyMap<string, Place>;
  private readonly links: Readonly<Record<LinkName, (source: LinkSource) => Links>>;

  constructor(dossier: Dossier) {
    this.placeAt = new Map(dossier.places.map((place) => [place.id, place]));
    this.links = forEachLinkColumn((name) => LINK_COLUMNS[name](dossier));
  }

  /** Dates, places and what else an event links to, by the claims that affirm or dispute it. */
  of(event: Pick<DossierEvent, 'id' | 'when' | 'places' | 'actors'>, claims: readonly LinkedWord[]): Content {
    const dates = eventDates(event);
    let bits = 0;
    if (dates !== null) {
      bits |= DATED;
      bits |= (dates.approximate ? APPROXIMATE : 0) | (dates.uncertain ? UNCERTAIN : 0) | (dates.lasted ? LASTED : 0);
    }
    if (event.places.some(({ placeId, role }) => role !== 'about' && this.placeAt.get(placeId)?.lngLat != null))
      bits |= PLACED;
    return { dates, bits, ...forEachLinkColumn((name) => this.links[name]({ event, claims })) };
  }
}

/** The known claims that affirm or dispute the event. */
function wordsOf(evidence: EvidenceIndex, { id }: DossierEvent, knownOn: KnownOn): readonly Claim[] {
  return (evidence.lookup.claimsByEvent.get(id) ?? []).flatMap(({ claim, relation }) => {
    const facts = relation === 'mentions' ? undefined : evidence.facts.get(claim.id);
    return facts !== undefined && isKnown(facts, knownOn) ? [claim] : [];
  });
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
      const last = this.content.of(settleEvent(this.whole, event, null), wordsOf(this.whole, event, null));
      const all = decidedStatus(this.whole, event.id);
      return { ...last, bits: last.bits | UNSUPPORTED, status: markStatusCode(markStatus(all)) };
    }
    return {
      ...this.content.of(settleEvent(this.left, event, knownOn), wordsOf(this.left, event, knownOn)),
      status: markStatusCode(markStatus(status)),
    };
  }
}

/** The day on which a row was known as it is; null = with everything that is known. */
function knownOnAt({ knownFrom, knownUntil }: UncountedTable, row: number, mode: KnownMode | null): KnownOn {
  if (mode === null || knownUntil[row] === OPEN_FUTURE) return null;
  return { day: toDay(knownFrom[row] ?? 0), mode };
}

/** With or without parties, all or only printed sources. */
const RULES = 4;
const columns = new Kept<UncountedTable, Uint16Array>(() => RULES);

/** The table with the support that is left of each row. */
export function withSupport(table: UncountedTable, left: EvidenceIndex, mode: KnownMode | null): StateTable {
  const count = (rule: SupportRule): Uint16Array =>
    Uint16Array.from(table.event, (event, row) => {
      const id = table.ids.at(event);
      return id === undefined ? 0 : countedSupport(left, id, rule, knownOnAt(table, row, mode));
    });
  return {
    ...table,
    supportBy: (rule) => columns.get(table, `${rule.parties} ${rule.sources}`, () => count(rule)),
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
