/** The table of states out of the files of a dossier of columns, in the place of the rules: docs/columnar-dossier.md, "The table of states". */
import type { SupportRule } from '../evidence/counted-support.ts';
import type { KnownMode } from '../evidence/known-on.ts';
import { OPEN_FUTURE, OPEN_PAST } from '../states/open-days.ts';
import { emptyColumns, rowsByEvent } from '../states/state-table.ts';
import type { StateColumns, StateTable } from '../states/state-table.ts';
import { numberAt, stateFileOf } from './state-files.ts';
import type { RecordPlaces, StateFiles, StateRecords } from './state-files.ts';
import { stateLinks } from './state-links.ts';

const isOpen = (day: number): boolean => day === OPEN_PAST || day === OPEN_FUTURE;

/** A day so far from another; a distance that is an open end stands for itself, and an open day that is counted from is 0. */
function dayAt(from: number, distance: number): number {
  return isOpen(distance) ? distance : (isOpen(from) ? 0 : from) + distance;
}

const SUPPORT: Readonly<Record<`${SupportRule['parties']} ${SupportRule['sources']}`, string>> = {
  'with all': 'at_least',
  'without all': 'support_without_parties',
  'with printed': 'support_printed',
  'without printed': 'support_printed_without_parties',
};

/** The columns of the table; `now` has one row an event, its own. */
function columnsOf(
  files: StateFiles,
  mode: KnownMode | null,
  places: RecordPlaces['events'],
  size: number,
): StateColumns {
  const states = files[stateFileOf(mode)];
  const columns = emptyColumns(size);
  for (let row = 0; row < size; row += 1) {
    const event = mode === null ? row : numberAt(states, 'event', row);
    const startMin = numberAt(states, 'start_min', row);
    const startMax = dayAt(startMin, numberAt(states, 'start_span', row));
    columns.event[row] = places === null ? event : (places[event] ?? 0);
    columns.knownFrom[row] = mode === null ? OPEN_PAST : numberAt(states, 'known_from', row);
    columns.knownUntil[row] = mode === null ? OPEN_FUTURE : numberAt(states, 'known_until', row);
    columns.firstKnown[row] = mode === null ? OPEN_PAST : numberAt(states, 'first_known', row);
    columns.startMin[row] = startMin;
    columns.startMax[row] = startMax;
    columns.endMin[row] = dayAt(startMin, numberAt(states, 'end_after', row));
    columns.endMax[row] = dayAt(startMax, numberAt(states, 'end_over', row));
    columns.flags[row] = numberAt(states, 'flags', row);
    columns.type[row] = numberAt(files.now, 'type', event);
    columns.titleLength[row] = numberAt(files.now, 'title_length', event);
    columns.status[row] = numberAt(states, 'status', row);
  }
  // one row an event: it is known from the same day on in each of its rows
  return mode === null ? { ...columns, firstKnown: columns.knownFrom } : columns;
}

/** Columns of a file of states that the table does not need once it is made. */
export const SPENT_COLUMNS: ReadonlySet<string> = new Set([
  'start_min',
  'start_span',
  'end_after',
  'end_over',
  'flags',
  'status',
  'known_from',
  'known_until',
  'first_known',
]);

/** The table of a mode; null = one row an event, with everything that is known. Rows stand as in the files. */
export function statesOfColumns(files: StateFiles, records: StateRecords, mode: KnownMode | null): StateTable {
  const { ids, placeOf } = records;
  const size = files[stateFileOf(mode)]?.['start_min']?.length ?? 0;
  const columns = columnsOf(files, mode, placeOf.events, size);
  return {
    size,
    ids,
    ...columns,
    rowsOfEvent: rowsByEvent(columns, ids.length),
    links: stateLinks(files, records, mode, columns),
    supportBy: ({ parties, sources }) => {
      const column = files[stateFileOf(mode)]?.[SUPPORT[`${parties} ${sources}`]];
      return column instanceof Uint16Array ? column : Uint16Array.from(column ?? []);
    },
  };
}
