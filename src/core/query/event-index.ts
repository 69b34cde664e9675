// The event index: what every view works from. One row an event in order of time, one typed array a property, so that filtering,
// counting and drawing cost a pass over numbers and never a walk over event objects. Text is looked up only when it is shown.
import type { Dossier, DossierEvent, EventId } from '../dossier/types.ts';
import { eventDates } from './event-dates.ts';
import type { EventDates } from './event-dates.ts';
import { linkTable, packLink } from './link-table.ts';
import type { Links, LinkTable } from './link-table.ts';
import { markStatusCode } from './mark-status.ts';
import type { MarkStatus } from './mark-status.ts';

/** Bits of `EventIndex.flags`. */
export const DATED = 1;
export const APPROXIMATE = 2;
export const UNCERTAIN = 4;
/** It lasted from a start to an end; without this bit it happened once (on a day, or some time within its bounds). */
export const LASTED = 8;
/** It has at least one place that can be drawn (coordinates, in a role other than `about`). */
export const PLACED = 16;

/** Codes of `EventIndex.places.notes`, by place in this list. */
export const PLACE_ROLES = ['at', 'from', 'via', 'to', 'about'] as const;
export type PlaceRole = (typeof PLACE_ROLES)[number];

/** Codes of `EventIndex.sight`: known, not known yet on the day, or without any support that is left. */
export const IN_SIGHT = 0;
export const LATER = 1;
export const UNSUPPORTED = 2;

const MOST_LETTERS = 65_535;

/** What the index holds of one event. An entry can be used again in another index of the same dossier. */
export interface IndexEntry {
  readonly event: DossierEvent;
  readonly dates: EventDates | null;
  readonly status: number;
  readonly sight: number;
  readonly places: Links;
  readonly reports: Links;
  readonly bits: number;
}

export interface EventIndex {
  readonly size: number;
  readonly entryAt: (row: number) => IndexEntry | undefined;
  /** Ids by row. Rows are sorted by earliest day, latest day, id; events without a date come last. */
  readonly ids: readonly EventId[];
  readonly rowOf: Pick<ReadonlyMap<string, number>, 'get'>;
  /** Days by row: the start lies in [startMin, startMax], the end in [endMin, endMax], all inclusive; OPEN_PAST / OPEN_FUTURE = open. 0 without DATED. */
  readonly startMin: Int32Array;
  readonly startMax: Int32Array;
  readonly endMin: Int32Array;
  readonly endMax: Int32Array;
  readonly flags: Uint8Array;
  /** Place of the event's type in `dossier.eventTypes` (the lane). */
  readonly type: Uint8Array;
  /** Letters of the title: lists know from it how high their rows are. */
  readonly titleLength: Uint16Array;
  /** Code of MARK_STATUSES. */
  readonly status: Uint8Array;
  /** IN_SIGHT, LATER or UNSUPPORTED. */
  readonly sight: Uint8Array;
  /** Row → places in `dossier.places`, `notes` = code of PLACE_ROLES. */
  readonly places: LinkTable;
  /** Row → reports in `dossier.reports` with a claim that affirms or disputes the event. */
  readonly reports: LinkTable;
}

export type EntryColumns = Pick<
  EventIndex,
  'startMin' | 'startMax' | 'endMin' | 'endMax' | 'flags' | 'status' | 'sight'
>;

/** Makes the entries of a dossier's events. */
export class IndexEntryMaker {
  private readonly placeAt: ReadonlyMap<string, number>;
  private readonly reportAt: ReadonlyMap<string, number>;

  constructor(private readonly dossier: Dossier) {
    this.placeAt = new Map(dossier.places.map((place, at) => [place.id, at]));
    this.reportAt = new Map(dossier.reports.map((report, at) => [report.id, at]));
  }

  /** The entry of an event; `reportIds` are the reports with a claim that affirms or disputes it. */
  of(event: DossierEvent, status: MarkStatus, reportIds: Iterable<string>, sight: number = IN_SIGHT): IndexEntry {
    const dates = eventDates(event);
    let bits = 0;
    if (dates !== null) {
      bits |= DATED;
      bits |= (dates.approximate ? APPROXIMATE : 0) | (dates.uncertain ? UNCERTAIN : 0) | (dates.lasted ? LASTED : 0);
    }
    const places: number[] = [];
    for (const entry of event.places) {
      const target = this.placeAt.get(entry.placeId);
      if (target === undefined) continue;
      places.push(packLink(target, PLACE_ROLES.indexOf(entry.role)));
      if (entry.role !== 'about' && this.dossier.places[target]?.lngLat != null) bits |= PLACED;
    }
    const reports = new Set<number>();
    for (const id of reportIds) {
      const target = this.reportAt.get(id);
      if (target !== undefined) reports.add(target);
    }
    const links = [...reports].sort((a, b) => a - b).map((target) => packLink(target, 0));
    return { event, dates, status: markStatusCode(status), sight, places, reports: links, bits };
  }
}

function reportsOfEvents(dossier: Dossier): ReadonlyMap<string, readonly string[]> {
  const reports = new Map<string, string[]>();
  for (const claim of dossier.claims) {
    for (const { eventId, relation } of claim.events) {
      if (relation === 'mentions') continue;
      const list = reports.get(eventId);
      if (list === undefined) reports.set(eventId, [claim.reportId]);
      else list.push(claim.reportId);
    }
  }
  return reports;
}

/** The order of rows. */
function byTime(a: IndexEntry, b: IndexEntry): number {
  if (a.dates === null || b.dates === null) {
    if (a.dates !== b.dates) return a.dates === null ? 1 : -1;
  } else {
    const order = a.dates.startMin - b.dates.startMin || a.dates.endMax - b.dates.endMax;
    if (order !== 0) return order;
  }
  return a.event.id < b.event.id ? -1 : 1;
}

function rowsById(ids: readonly EventId[]): ReadonlyMap<string, number> {
  const rowOf = new Map<string, number>();
  ids.forEach((id, row) => rowOf.set(id, row));
  return rowOf;
}

/** Columns for so many events, all zero. */
export function emptyColumns(size: number): EntryColumns {
  return {
    startMin: new Int32Array(size),
    startMax: new Int32Array(size),
    endMin: new Int32Array(size),
    endMax: new Int32Array(size),
    flags: new Uint8Array(size),
    status: new Uint8Array(size),
    sight: new Uint8Array(size),
  };
}

/** Writes what can change of an event, its links left out, into a row of the columns. */
export function putEntry(columns: EntryColumns, row: number, { dates, bits, status, sight }: IndexEntry): void {
  columns.startMin[row] = dates?.startMin ?? 0;
  columns.startMax[row] = dates?.startMax ?? 0;
  columns.endMin[row] = dates?.endMin ?? 0;
  columns.endMax[row] = dates?.endMax ?? 0;
  columns.flags[row] = bits;
  columns.status[row] = status;
  columns.sight[row] = sight;
}

/** Puts entries into an index, sorted by time. */
export function indexOfEntries(entries: readonly IndexEntry[], dossier: Dossier): EventIndex {
  const sorted = [...entries].sort(byTime);
  const size = sorted.length;
  const typeAt = new Map(dossier.eventTypes.map((type, at) => [type.id, at]));
  const columns = {
    ...emptyColumns(size),
    type: new Uint8Array(size),
    titleLength: new Uint16Array(size),
  };
  sorted.forEach((entry, row) => {
    putEntry(columns, row, entry);
    columns.type[row] = typeAt.get(entry.event.type) ?? 0;
    columns.titleLength[row] = Math.min(MOST_LETTERS, entry.event.title.length);
  });
  const ids = sorted.map(({ event }) => event.id);
  return {
    size,
    entryAt: (row) => sorted[row],
    ids,
    rowOf: rowsById(ids),
    ...columns,
    places: linkTable(sorted.map(({ places }) => places)),
    reports: linkTable(sorted.map(({ reports }) => reports)),
  };
}

/** Builds the index of a dossier; `statusOf` gives the status that an event's mark shows. */
export function buildEventIndex(dossier: Dossier, statusOf: (event: DossierEvent) => MarkStatus): EventIndex {
  const maker = new IndexEntryMaker(dossier);
  const reports = reportsOfEvents(dossier);
  const entries = dossier.events.map((event) => maker.of(event, statusOf(event), reports.get(event.id) ?? []));
  return indexOfEntries(entries, dossier);
}
