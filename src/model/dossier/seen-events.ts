// The events as known on days and without dropped sources. An event changes only on the days of its own claims, so what was worked out for
// it once is used again on every day until the next of them.
import type { EventId } from '#core/dossier/types.ts';
import { countedSupport } from '#core/evidence/counted-support.ts';
import type { SupportRule } from '#core/evidence/counted-support.ts';
import type { DroppedSources } from '#core/evidence/drop-sources.ts';
import { isKnown } from '#core/evidence/evidence-index.ts';
import { eventStatus } from '#core/evidence/event-status.ts';
import type { EventStatusResult } from '#core/evidence/event-status.ts';
import { eventOrigins } from '#core/evidence/independent-origins.ts';
import type { OriginCount } from '#core/evidence/independent-origins.ts';
import type { KnownMode, KnownOn } from '#core/evidence/known-on.ts';
import { settleEvent } from '#core/evidence/settle-events.ts';
import type { ChangedRows } from '#core/query/changed-index.ts';
import { IndexEntryMaker, LATER, UNSUPPORTED } from '#core/query/event-index.ts';
import type { IndexEntry } from '#core/query/event-index.ts';
import type { Links } from '#core/query/link-table.ts';
import { copiedColumns, KeptEvents, OTHER, OTHER_DATES, OTHER_PLACES, OTHER_REPORTS } from './kept-events.ts';
import { knownDays } from './known-steps.ts';
import { lazily } from './lazily.ts';
import { markStatus } from './mark-status-of.ts';
import { once } from './once.ts';
import type { OpenDossier } from './open-dossier.ts';

/** An event between two days on which more of it becomes known. */
export interface SeenEvent {
  readonly entry: IndexEntry;
  readonly status: EventStatusResult;
  readonly origins: () => OriginCount;
  readonly support: (rule: SupportRule) => number;
}

type EventsByClaim = ReadonlyMap<string, readonly string[]>;

/** Events whose own dates or places rest on a claim, by claim; worked out once. */
const eventsCiting = once((whole): EventsByClaim => {
  const events = new Map<string, string[]>();
  for (const { id, when, places } of whole.evidence.lookup.dossier.events) {
    for (const claimId of new Set([...when, ...places].flatMap(({ from }) => from))) {
      const list = events.get(claimId);
      if (list === undefined) events.set(claimId, [id]);
      else list.push(id);
    }
  }
  return events;
});

/** By row of the whole index, 1 = a changed claim bears on the event, or its dates and places rest on one. */
function touchedRows({ index, evidence }: OpenDossier, changed: ReadonlySet<string>, cited: EventsByClaim): Uint8Array {
  const rows = new Uint8Array(index.size);
  for (const claimId of changed) {
    for (const { eventId } of evidence.lookup.claims.get(claimId)?.events ?? [])
      rows[index.rowOf.get(eventId) ?? -1] = 1;
    for (const id of cited.get(claimId) ?? []) rows[index.rowOf.get(id) ?? -1] = 1;
  }
  return rows;
}

function isSameLinks(links: Links, others: Links): boolean {
  return links.length === others.length && links.every((link, at) => link === others[at]);
}

/** All events of a dossier with some sources left out, on whatever day. */
export class SeenEvents {
  private readonly maker: IndexEntryMaker;
  private readonly touched: Uint8Array;
  private readonly kept: Partial<Record<KnownMode, KeptEvents<SeenEvent>>> = {};

  constructor(
    private readonly whole: OpenDossier,
    private readonly without: DroppedSources,
    /** The events with nothing dropped, which answer for those that lose nothing; null = these are they. */
    private readonly all: SeenEvents | null,
  ) {
    this.maker = new IndexEntryMaker(whole.dossier);
    const { changed } = without;
    this.touched = touchedRows(whole, changed, changed.size === 0 ? new Map() : eventsCiting(whole));
  }

  /** The event of a row of the whole index, as known on a day (null = from everything that is left). */
  at(row: number, knownOn: KnownOn): SeenEvent {
    const events = this.answersFor(row);
    const kept = events.keptIn(knownOn?.mode ?? 'report');
    return events.stateAt(kept, row, kept.placeOf(row, knownOn), knownOn);
  }

  /** What is other than in the whole index on a day; null = nothing. */
  changesAt(knownOn: KnownOn): ChangedRows | null {
    const { index } = this.whole;
    const mode = knownOn?.mode ?? 'report';
    const columns = copiedColumns(index);
    const moved: number[] = [];
    const places = { rows: [] as number[], lists: [] as Links[] };
    const reports = { rows: [] as number[], lists: [] as Links[] };
    let isChanged = false;
    for (let row = 0; row < index.size; row += 1) {
      const events = this.answersFor(row);
      const kept = events.keptIn(mode);
      const place = kept.placeOf(row, knownOn);
      if (kept.bitsAt(place) === 0) events.stateAt(kept, row, place, knownOn);
      const bits = kept.bitsAt(place);
      if ((bits & OTHER) === 0) continue;
      isChanged = true;
      kept.copyTo(columns, row, place);
      if ((bits & OTHER_DATES) !== 0) moved.push(row);
      if ((bits & OTHER_PLACES) !== 0) {
        places.rows.push(row);
        places.lists.push(kept.entryAt(place)?.places ?? []);
      }
      if ((bits & OTHER_REPORTS) !== 0) {
        reports.rows.push(row);
        reports.lists.push(kept.entryAt(place)?.reports ?? []);
      }
    }
    const entryAt = (row: number): IndexEntry | undefined =>
      row >= 0 && row < index.size ? this.at(row, knownOn).entry : undefined;
    return isChanged ? { columns, moved, places, reports, entryAt } : null;
  }

  /** Those with nothing dropped where a row loses nothing. */
  private answersFor(row: number): SeenEvents {
    return this.all !== null && this.touched[row] !== 1 ? this.all : this;
  }

  private keptIn(mode: KnownMode): KeptEvents<SeenEvent> {
    return (this.kept[mode] ??= new KeptEvents(this.whole.index, knownDays(this.whole, mode)));
  }

  private stateAt(kept: KeptEvents<SeenEvent>, row: number, place: number, knownOn: KnownOn): SeenEvent {
    return kept.stateAt(row, place, () =>
      this.workOut(row, kept.isLast(row, place) ? null : knownOn, kept.isYetUnknown(row, knownOn)),
    );
  }

  private workOut(row: number, knownOn: KnownOn, isYetUnknown: boolean): SeenEvent {
    const entry = this.whole.index.entryAt(row);
    if (entry === undefined) throw new RangeError(`The index has no row ${row}.`);
    return this.all === null && knownOn === null ? this.asWhole(entry) : this.worked(entry, knownOn, isYetUnknown);
  }

  private asWhole(entry: IndexEntry): SeenEvent {
    const { whole } = this;
    const { id } = entry.event;
    return {
      entry,
      status: whole.statusOf(id),
      origins: lazily(() => whole.originsOf(id)),
      support: (rule) => whole.supportOf(id, rule),
    };
  }

  private worked(entry: IndexEntry, knownOn: KnownOn, isYetUnknown: boolean): SeenEvent {
    const { evidence } = this.without;
    const { event } = entry;
    const status = eventStatus(evidence, event.id, knownOn);
    const supports = new Map<string, number>();
    return {
      entry: this.entryOf(entry, status, knownOn, isYetUnknown),
      status,
      origins: lazily(() => eventOrigins(evidence, event.id, knownOn)),
      support: (rule) => {
        const key = `${rule.parties} ${rule.sources}`;
        const count = supports.get(key) ?? countedSupport(evidence, event.id, rule, knownOn);
        supports.set(key, count);
        return count;
      },
    };
  }

  private entryOf(entry: IndexEntry, status: EventStatusResult, knownOn: KnownOn, isYetUnknown: boolean): IndexEntry {
    if (isYetUnknown) return { ...entry, sight: LATER };
    // known by the day, but only from sources that are left out
    if (status.status === 'not-known') return { ...entry, sight: UNSUPPORTED };
    const { evidence } = this.without;
    const raw = evidence.lookup.events.get(entry.event.id) ?? entry.event;
    const now = this.maker.of(
      settleEvent(evidence, raw, knownOn),
      markStatus(status),
      this.reports(entry.event.id, knownOn),
    );
    // what has not changed is to be the same object: the index is made anew from what is another
    return {
      ...now,
      places: isSameLinks(now.places, entry.places) ? entry.places : now.places,
      reports: isSameLinks(now.reports, entry.reports) ? entry.reports : now.reports,
    };
  }

  private reports(eventId: EventId, knownOn: KnownOn): ReadonlySet<string> {
    const { evidence } = this.without;
    const reports = new Set<string>();
    for (const { claim, relation } of evidence.lookup.claimsByEvent.get(eventId) ?? []) {
      const facts = relation === 'mentions' ? undefined : evidence.facts.get(claim.id);
      if (facts !== undefined && isKnown(facts, knownOn)) reports.add(claim.reportId);
    }
    return reports;
  }
}
