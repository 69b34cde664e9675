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
import { IndexEntryMaker, LATER, UNSUPPORTED } from '#core/query/event-index.ts';
import type { IndexEntry } from '#core/query/event-index.ts';
import type { Links } from '#core/query/link-table.ts';
import { knownDays } from './known-steps.ts';
import type { KnownDays } from './known-steps.ts';
import { lazily } from './lazily.ts';
import { markStatus } from './mark-status-of.ts';
import type { OpenDossier } from './open-dossier.ts';

/** An event between two days on which more of it becomes known. */
export interface SeenEvent {
  readonly entry: IndexEntry;
  readonly status: EventStatusResult;
  readonly origins: () => OriginCount;
  readonly support: (rule: SupportRule) => number;
}

type EventsByClaim = ReadonlyMap<string, readonly string[]>;

const citing = new WeakMap<OpenDossier, EventsByClaim>();

/** Events whose own dates or places rest on a claim, by claim; worked out once. */
function eventsCiting(whole: OpenDossier): EventsByClaim {
  const known = citing.get(whole);
  if (known !== undefined) return known;
  const events = new Map<string, string[]>();
  for (const { id, when, places } of whole.evidence.lookup.dossier.events) {
    for (const claimId of new Set([...when, ...places].flatMap(({ from }) => from))) {
      const list = events.get(claimId);
      if (list === undefined) events.set(claimId, [id]);
      else list.push(id);
    }
  }
  citing.set(whole, events);
  return events;
}

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

interface KeptEvents {
  readonly known: KnownDays;
  /** By row and number of its days that have come: row r has its states from `starts[r] + r` on, one more than it has days. */
  readonly states: (SeenEvent | undefined)[];
}

/** All events of a dossier with some sources left out, on whatever day. */
export class SeenEvents {
  private readonly maker: IndexEntryMaker;
  private readonly touched: Uint8Array;
  private readonly kept: Partial<Record<KnownMode, KeptEvents>> = {};

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
    if (this.all !== null && this.touched[row] !== 1) return this.all.at(row, knownOn);
    const { known, states } = this.keptIn(knownOn?.mode ?? 'report');
    const { starts, days } = known;
    const start = starts[row] ?? 0;
    const end = starts[row + 1] ?? start;
    let until = end;
    if (knownOn !== null) while (until > start && (days[until - 1] ?? 0) > knownOn.day) until -= 1;
    return (states[until + row] ??= this.workOut(
      row,
      until === end ? null : knownOn,
      knownOn !== null && (known.first[row] ?? Infinity) > knownOn.day,
    ));
  }

  private keptIn(mode: KnownMode): KeptEvents {
    const kept = this.kept[mode];
    if (kept !== undefined) return kept;
    const known = knownDays(this.whole, mode);
    const states = Array.from({ length: known.days.length + this.whole.index.size }, () => undefined);
    return (this.kept[mode] = { known, states });
  }

  private workOut(row: number, knownOn: KnownOn, isYetUnknown: boolean): SeenEvent {
    const entry = this.whole.index.entries[row];
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
