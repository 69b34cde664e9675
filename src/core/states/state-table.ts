// The table of states, bitemporal as data engineering calls it: one row is one event between two days on which more of it becomes known, one
// typed array a column. Everything that is drawn, counted, filtered or listed reads it, so that this costs a pass over numbers and never a
// walk over event objects. Rows stand in order of time and never move; outside of the table events are named by id.
import type { Dossier } from '../dossier/types.ts';
import type { SupportRule } from '../evidence/counted-support.ts';
import type { EventDates } from './event-dates.ts';
import { listedIds } from './event-ids.ts';
import type { EventIds } from './event-ids.ts';
import { forEachLinkColumn } from './link-columns.ts';
import type { LinkName } from './link-columns.ts';
import { linkTable } from './link-table.ts';
import type { Links, LinkTable } from './link-table.ts';

/** Bits of `StateTable.flags`. */
export const DATED = 1;
export const APPROXIMATE = 2;
export const UNCERTAIN = 4;
/** It lasted from a start to an end; without this bit it happened once (on a day, or some time within its bounds). */
export const LASTED = 8;
/** It has at least one place that can be drawn (coordinates, in a role other than `about`). */
export const PLACED = 16;
/** Every source that it rested on is left out. */
export const UNSUPPORTED = 32;

const MOST_LETTERS = 65_535;

/** One event between two days on which more of it becomes known. */
export interface EventState extends Readonly<Record<LinkName, Links>> {
  /** Place of the event in `dossier.events`. */
  readonly event: number;
  readonly knownFrom: number;
  readonly knownUntil: number;
  readonly firstKnown: number;
  readonly dates: EventDates | null;
  readonly bits: number;
  /** Code of MARK_STATUSES. */
  readonly status: number;
}

/** Numbers by row that are of one type. */
export interface StateColumns {
  /** Place of the event in `ids`. */
  readonly event: Uint32Array;
  /** First day on which the event was known like this. */
  readonly knownFrom: Int32Array;
  /** First day on which it no longer was; OPEN_FUTURE = it still is. */
  readonly knownUntil: Int32Array;
  /** First day on which the event was known at all; the same in all its rows. */
  readonly firstKnown: Int32Array;
  /** Days: the start lies in [startMin, startMax], the end in [endMin, endMax], all inclusive; OPEN_PAST / OPEN_FUTURE = open. 0 without DATED. */
  readonly startMin: Int32Array;
  readonly startMax: Int32Array;
  readonly endMin: Int32Array;
  readonly endMax: Int32Array;
  readonly flags: Uint8Array;
  /** Place of the event's type in `dossier.eventTypes`. */
  readonly type: Uint8Array;
  /** Letters of the title: lists know from it how high their rows are. */
  readonly titleLength: Uint16Array;
  /** Code of MARK_STATUSES. */
  readonly status: Uint8Array;
}

export interface StateTable extends StateColumns {
  /** Number of rows: at least one an event. Sorted by earliest day, latest day, id, day known; what has no date comes last. */
  readonly size: number;
  /** Ids of the events, in the order of the dossier. */
  readonly ids: EventIds;
  /** The links of each row; the same object whenever it is asked for. */
  readonly links: (name: LinkName) => LinkTable;
  /** Event → its rows, by the day from which they hold. */
  readonly rowsOfEvent: LinkTable;
  /** By row, how many independent origins stand behind it at least by the reader's rule; a column a rule, made when it is first asked for. */
  readonly supportBy: (rule: SupportRule) => Uint16Array;
}

/** A table as it is made of states, before anybody counts what stands behind them. */
export type UncountedTable = Omit<StateTable, 'supportBy'>;

/** Columns for so many rows, all zero. */
export function emptyColumns(size: number): StateColumns {
  return {
    event: new Uint32Array(size),
    knownFrom: new Int32Array(size),
    knownUntil: new Int32Array(size),
    firstKnown: new Int32Array(size),
    startMin: new Int32Array(size),
    startMax: new Int32Array(size),
    endMin: new Int32Array(size),
    endMax: new Int32Array(size),
    flags: new Uint8Array(size),
    type: new Uint8Array(size),
    titleLength: new Uint16Array(size),
    status: new Uint8Array(size),
  };
}

/** The rows of each event, by the day from which they hold. */
export function rowsByEvent({ event, knownFrom }: StateColumns, events: number): LinkTable {
  const offsets = new Uint32Array(events + 1);
  for (const at of event) offsets[at + 1] = (offsets[at + 1] ?? 0) + 1;
  for (let at = 0; at < events; at += 1) offsets[at + 1] = (offsets[at + 1] ?? 0) + (offsets[at] ?? 0);
  const targets = new Uint32Array(event.length);
  const filled = offsets.slice(0, -1);
  const day = (row: number): number => knownFrom[row] ?? 0;
  event.forEach((at, row) => {
    const start = offsets[at] ?? 0;
    // an event has few rows: each is put in its place among those before it
    let place = filled[at] ?? 0;
    for (; place > start && day(targets[place - 1] ?? 0) > day(row); place -= 1)
      targets[place] = targets[place - 1] ?? 0;
    targets[place] = row;
    filled[at] = (filled[at] ?? 0) + 1;
  });
  return { starts: offsets.subarray(0, -1), ends: offsets.subarray(1), targets, notes: new Uint8Array(targets.length) };
}

/** The order of rows. */
function byTime(ids: EventIds): (a: EventState, b: EventState) => number {
  return (a, b) => {
    if (a.dates === null || b.dates === null) {
      if (a.dates !== b.dates) return a.dates === null ? 1 : -1;
    } else {
      const order = a.dates.startMin - b.dates.startMin || a.dates.endMax - b.dates.endMax;
      if (order !== 0) return order;
    }
    if (a.event === b.event) return a.knownFrom - b.knownFrom;
    return (ids.at(a.event) ?? '') < (ids.at(b.event) ?? '') ? -1 : 1;
  };
}

/** Puts states of events of a dossier into a table. */
export function stateTable(
  dossier: Pick<Dossier, 'events' | 'eventTypes'>,
  states: readonly EventState[],
): UncountedTable {
  const { events, eventTypes } = dossier;
  const ids = listedIds(events.map(({ id }) => id));
  const typeAt = new Map(eventTypes.map((type, at) => [type.id, at]));
  const sorted = [...states].sort(byTime(ids));
  const columns = emptyColumns(sorted.length);
  sorted.forEach((state, row) => {
    const { dates } = state;
    const event = events[state.event];
    columns.event[row] = state.event;
    columns.knownFrom[row] = state.knownFrom;
    columns.knownUntil[row] = state.knownUntil;
    columns.firstKnown[row] = state.firstKnown;
    columns.startMin[row] = dates?.startMin ?? 0;
    columns.startMax[row] = dates?.startMax ?? 0;
    columns.endMin[row] = dates?.endMin ?? 0;
    columns.endMax[row] = dates?.endMax ?? 0;
    columns.flags[row] = state.bits;
    columns.type[row] = event === undefined ? 0 : (typeAt.get(event.type) ?? 0);
    columns.titleLength[row] = Math.min(MOST_LETTERS, event?.title.length ?? 0);
    columns.status[row] = state.status;
  });
  const links = forEachLinkColumn((name) => linkTable(sorted.map((state) => state[name])));
  return {
    size: sorted.length,
    ids,
    ...columns,
    rowsOfEvent: rowsByEvent(columns, events.length),
    links: (name) => links[name],
  };
}
