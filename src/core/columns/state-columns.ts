/** The table of states out of the files of a dossier of columns, in the place of the rules: docs/columnar-dossier.md, "The table of states". */
import type { SupportRule } from '../evidence/counted-support.ts';
import type { KnownMode } from '../evidence/known-on.ts';
import { OPEN_FUTURE, OPEN_PAST } from '../states/open-days.ts';
import { emptyColumns, rowsByEvent } from '../states/state-table.ts';
import type { StateColumns, StateTable } from '../states/state-table.ts';
import { stateFileOf } from './state-files.ts';
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
  const states = files[stateFileOf(mode)] ?? {};
  const columns = emptyColumns(size);
  const { event, knownFrom, knownUntil, firstKnown, startMin, startMax, endMin, endMax } = columns;
  const take = (into: StateColumns[keyof StateColumns], name: string): void => into.set(states[name] ?? []);
  if (mode === null) {
    for (let row = 0; row < size; row += 1) event[row] = row;
    knownFrom.fill(OPEN_PAST);
    knownUntil.fill(OPEN_FUTURE);
  } else {
    take(event, 'event');
    take(knownFrom, 'known_from');
    take(knownUntil, 'known_until');
    take(firstKnown, 'first_known');
  }
  take(startMin, 'start_min');
  take(columns.flags, 'flags');
  take(columns.status, 'status');
  const { start_span: spans, end_after: afters, end_over: overs } = states;
  const { type: types, title_length: lengths } = files.now ?? {};
  for (let row = 0; row < size; row += 1) {
    const [first, of] = [startMin[row] ?? 0, event[row] ?? 0];
    const last = dayAt(first, spans?.[row] ?? 0);
    startMax[row] = last;
    endMin[row] = dayAt(first, afters?.[row] ?? 0);
    endMax[row] = dayAt(last, overs?.[row] ?? 0);
    columns.type[row] = types?.[of] ?? 0;
    columns.titleLength[row] = lengths?.[of] ?? 0;
    if (places !== null) event[row] = places[of] ?? 0;
  }
  // one row an event: it is known from the same day on in each of its rows
  return mode === null ? { ...columns, firstKnown: knownFrom } : columns;
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
