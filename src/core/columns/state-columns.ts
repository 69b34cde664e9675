/** The table of states out of the files of a dossier of columns, in the place of the rules: docs/columnar-dossier.md, "The table of states". */
import type { Dossier, EventId } from '../dossier/types.ts';
import type { SupportRule } from '../evidence/counted-support.ts';
import type { KnownMode } from '../evidence/known-on.ts';
import { CLAIM_KINDS, countriesOf, PLACE_PRECISIONS } from '../states/link-columns.ts';
import { forEachLinkColumn } from '../states/link-columns.ts';
import type { LinkName } from '../states/link-columns.ts';
import { linkTable, packLink } from '../states/link-table.ts';
import type { Links } from '../states/link-table.ts';
import { OPEN_FUTURE, OPEN_PAST } from '../states/open-days.ts';
import { emptyColumns, rowsByEvent } from '../states/state-table.ts';
import type { StateTable } from '../states/state-table.ts';

/** The columns of a file by their names, one number a row. */
export type NumberColumns = Readonly<Record<string, Int32Array>>;

/** Files that the table is made of. */
export const STATE_FILES = [
  'states_report',
  'states_origin',
  'events',
  'event_places',
  'event_reports',
  'event_origins',
  'event_actors',
] as const;
export type StateFile = (typeof STATE_FILES)[number];

export interface StateColumnFiles extends Readonly<Record<StateFile, NumberColumns>> {
  /** Ids by row of the files `events`, `places`, `reports` and `origins`. */
  readonly ids: Readonly<Record<'events' | 'places' | 'reports' | 'origins', readonly string[]>>;
}

const at = (columns: NumberColumns, name: string, row: number): number => columns[name]?.[row] ?? 0;

const isOpen = (day: number): boolean => day === OPEN_PAST || day === OPEN_FUTURE;

/** A day so far from another; a distance that is an open end stands for itself, and an open day that is counted from is 0. */
function dayAt(from: number, distance: number): number {
  return isOpen(distance) ? distance : (isOpen(from) ? 0 : from) + distance;
}

/** Where the entries of each owner begin in a list file, with the end of the last behind: prefix sums of the counts. */
function beginnings(counts: Int32Array | undefined): Uint32Array {
  const starts = new Uint32Array((counts?.length ?? 0) + 1);
  counts?.forEach((count, owner) => (starts[owner + 1] = (starts[owner] ?? 0) + count));
  return starts;
}

/** Place of the record of each row in a list of the dossier. */
function placesOf(ids: readonly string[], records: readonly { readonly id: string }[]): Uint32Array {
  const places = new Map(records.map(({ id }, place) => [id, place]));
  return Uint32Array.from(ids, (id) => places.get(id) ?? 0);
}

/** A state as its links are asked for. */
interface StateRow {
  /** Row of the file `events`. */
  readonly event: number;
  readonly knownFrom: number;
  /** It knows everything: no day is asked for. */
  readonly isLast: boolean;
  readonly kinds: number;
  readonly hasFigures: boolean;
}

type LinksOf = (state: StateRow) => Links;

/** How the links of a state are read, a function a column. */
function linkReaders(files: StateColumnFiles, dossier: Dossier, mode: KnownMode): Readonly<Record<LinkName, LinksOf>> {
  const { events, event_places: ofPlaces, event_reports: ofReports } = files;
  const { event_origins: ofOrigins, event_actors: ofActors, ids } = files;
  const place = placesOf(ids.places, dossier.places);
  const report = placesOf(ids.reports, dossier.reports);
  const origin = placesOf(ids.origins, dossier.origins);
  const starts = {
    places: beginnings(events['event_places']),
    reports: beginnings(events['event_reports']),
    origins: beginnings(events['event_origins']),
    actors: beginnings(events['event_actors']),
  };
  const countries = countriesOf(dossier);
  const entriesOf = (list: keyof typeof starts, event: number, read: (row: number) => Links): Links => {
    const found: number[] = [];
    const end = starts[list][event + 1] ?? 0;
    for (let row = starts[list][event] ?? end; row < end; row += 1) found.push(...read(row));
    return found;
  };
  /** Places that count, with their codes of roles as notes. */
  const placeLinks: LinksOf = ({ event, knownFrom, isLast }) =>
    entriesOf('places', event, (row) => {
      const until = at(ofPlaces, `${mode}_until`, row);
      const counts = isLast
        ? until === OPEN_FUTURE
        : at(ofPlaces, `${mode}_from`, row) <= knownFrom && knownFrom < until;
      return counts ? [packLink(place[at(ofPlaces, 'place', row)] ?? 0, at(ofPlaces, 'role', row))] : [];
    });
  const known = (columns: NumberColumns, { knownFrom, isLast }: StateRow, row: number): boolean =>
    isLast || at(columns, `${mode}_from`, row) <= knownFrom;
  const inOrder = (links: Links): Links => [...new Set(links)].sort((a, b) => a - b);
  const targetsOf = (links: Links, skipRole: number | null): readonly number[] =>
    links.filter((link) => link % 8 !== skipRole).map((link) => Math.floor(link / 8));
  const ABOUT = 4;
  return {
    places: placeLinks,
    reports: (state) =>
      inOrder(
        entriesOf('reports', state.event, (row) =>
          known(ofReports, state, row) ? [packLink(report[at(ofReports, 'report', row)] ?? 0, 0)] : [],
        ),
      ),
    origins: (state) =>
      inOrder(
        entriesOf('origins', state.event, (row) =>
          known(ofOrigins, state, row) ? [packLink(origin[at(ofOrigins, 'origin', row)] ?? 0, 0)] : [],
        ),
      ),
    actors: ({ event }) =>
      inOrder(entriesOf('actors', event, (row) => [packLink(at(ofActors, 'actor', row), at(ofActors, 'role', row))])),
    kinds: ({ kinds }) => CLAIM_KINDS.flatMap((_, code) => ((kinds >> code) & 1 ? [packLink(code, 0)] : [])),
    figures: ({ hasFigures }) => [packLink(hasFigures ? 0 : 1, 0)],
    precisions: (state) => {
      const found = targetsOf(placeLinks(state), ABOUT).map((target) => dossier.places[target]?.precision ?? 'none');
      return inOrder(
        (found.length === 0 ? (['none'] as const) : found).map((word) => packLink(PLACE_PRECISIONS.indexOf(word), 0)),
      );
    },
    countries: (state) =>
      inOrder(
        targetsOf(placeLinks(state), null).flatMap((target) => {
          const country = dossier.places[target]?.country?.toLowerCase();
          return country === undefined ? [] : [packLink(countries.indexOf(country), 0)];
        }),
      ),
  };
}

const SUPPORT: Readonly<Record<`${SupportRule['parties']} ${SupportRule['sources']}`, string>> = {
  'with all': 'at_least',
  'without all': 'support_without_parties',
  'with printed': 'support_printed',
  'without printed': 'support_printed_without_parties',
};

/** The table of a mode; null = one row an event, with everything that is known. Rows stand as in the files. */
export function statesOfColumns(files: StateColumnFiles, dossier: Dossier, mode: KnownMode | null): StateTable {
  const states = files[mode === 'origin' ? 'states_origin' : 'states_report'];
  const all = states['event']?.length ?? 0;
  const rows = Uint32Array.from({ length: all }, (_, row) => row).filter(
    (row) => mode !== null || at(states, 'known_until', row) === OPEN_FUTURE,
  );
  const eventIds: readonly EventId[] = dossier.events.map(({ id }) => id);
  const eventPlace = placesOf(files.ids.events, dossier.events);
  const typeAt = new Map<string, number>(dossier.eventTypes.map(({ id }, place) => [id, place]));
  const columns = emptyColumns(rows.length);
  const read: StateRow[] = [];
  rows.forEach((from, row) => {
    const event = at(states, 'event', from);
    const record = dossier.events[eventPlace[event] ?? 0];
    const isLast = at(states, 'known_until', from) === OPEN_FUTURE;
    const knownFrom = mode === null ? OPEN_PAST : at(states, 'known_from', from);
    const startMin = at(states, 'start_min', from);
    const startMax = dayAt(startMin, at(states, 'start_span', from));
    columns.event[row] = eventPlace[event] ?? 0;
    columns.knownFrom[row] = knownFrom;
    columns.knownUntil[row] = at(states, 'known_until', from);
    columns.firstKnown[row] = mode === null ? OPEN_PAST : at(states, 'first_known', from);
    columns.startMin[row] = startMin;
    columns.startMax[row] = startMax;
    columns.endMin[row] = dayAt(startMin, at(states, 'end_after', from));
    columns.endMax[row] = dayAt(startMax, at(states, 'end_over', from));
    columns.flags[row] = at(states, 'flags', from);
    columns.type[row] = typeAt.get(record?.type ?? '') ?? 0;
    columns.titleLength[row] = Math.min(65_535, record?.title.length ?? 0);
    columns.status[row] = at(states, 'status', from);
    read.push({
      event,
      knownFrom,
      isLast,
      kinds: at(states, 'kinds', from),
      hasFigures: at(states, 'figures', from) === 1,
    });
  });
  const readers = linkReaders(files, dossier, mode ?? 'report');
  const supports = new Map(
    Object.values(SUPPORT).map((name) => [name, Uint16Array.from(rows, (row) => at(states, name, row))]),
  );
  return {
    size: rows.length,
    eventIds,
    eventAt: new Map(eventIds.map((id, place) => [id, place])),
    ...columns,
    rowsOfEvent: rowsByEvent(columns, eventIds.length),
    ...forEachLinkColumn((name) => linkTable(read.map(readers[name]))),
    supportBy: ({ parties, sources }) => supports.get(SUPPORT[`${parties} ${sources}`]) ?? new Uint16Array(rows.length),
  };
}
