/** The files that the table of states is made of, in a dossier of columns: docs/columnar-dossier.md. */
import type { Dossier } from '../dossier/types.ts';
import type { KnownMode } from '../evidence/known-on.ts';
import type { EventIds } from '../states/event-ids.ts';

/** The columns of a file by their names, one whole number a row, in arrays as narrow as the numbers allow. */
export type NumberColumns = Readonly<Record<string, Int32Array | Uint16Array | Uint8Array>>;

/** Files that the first picture is made of: what is known now. */
export const NOW_FILES = ['now', 'now_places', 'events'] as const;
/** Files that everything else of what is known now needs. */
export const REST_FILES = ['now_reports', 'event_actors'] as const;
/** Files for days in the past. */
const PAST_FILES = ['states_report', 'states_origin', 'event_places', 'event_reports', 'event_origins'] as const;
export const STATE_FILES = [...NOW_FILES, ...REST_FILES, ...PAST_FILES] as const;
export type StateFile = (typeof STATE_FILES)[number];
/** A file that has not come is absent: its links are empty. */
export type StateFiles = Readonly<Partial<Record<StateFile, NumberColumns>>>;

/** The file of the states of a mode; null = what is known now. */
export function stateFileOf(mode: KnownMode | null): StateFile {
  if (mode === null) return 'now';
  return mode === 'report' ? 'states_report' : 'states_origin';
}

/** How rows of files become places in the lists of the dossier; null = a row is the place. */
export interface RecordPlaces {
  readonly events: Uint32Array | null;
  readonly places: Uint32Array | null;
  readonly reports: Uint32Array | null;
  readonly origins: Uint32Array | null;
}

/** What a table is made over. */
export interface StateRecords {
  readonly dossier: Pick<Dossier, 'places' | 'reports' | 'origins'>;
  /** By place in the order of the events of the dossier. */
  readonly ids: EventIds;
  readonly placeOf: RecordPlaces;
}

/** Place of the record of each row in a list of the dossier; null where they stand in one order. */
export function placesOf(ids: readonly string[], records: readonly { readonly id: string }[]): Uint32Array | null {
  if (ids.length === records.length && ids.every((id, at) => records[at]?.id === id)) return null;
  const places = new Map(records.map(({ id }, place) => [id, place]));
  return Uint32Array.from(ids, (id) => places.get(id) ?? 0);
}
