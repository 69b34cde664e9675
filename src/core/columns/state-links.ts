/** The links of the table of states out of the list files of a dossier of columns. Each column is made when it is first asked for. */
import type { KnownMode } from '../evidence/known-on.ts';
import { onceEach } from '../kept.ts';
import { CLAIM_KINDS, countriesOf, PLACE_PRECISIONS, PLACE_ROLES } from '../states/link-columns.ts';
import type { LinkName } from '../states/link-columns.ts';
import { LinkPacker } from '../states/link-packer.ts';
import type { LinkTable } from '../states/link-table.ts';
import { OPEN_FUTURE } from '../states/open-days.ts';
import type { StateColumns } from '../states/state-table.ts';
import { stateFileOf } from './state-files.ts';
import type { NumberColumns, StateFile, StateFiles, StateRecords } from './state-files.ts';

/** Where the entries of each owner begin in a list file, with the end of the last behind: prefix sums of the counts. */
function beginnings(counts: NumberColumns[string] | undefined): Uint32Array {
  const starts = new Uint32Array((counts?.length ?? 0) + 1);
  counts?.forEach((count, owner) => (starts[owner + 1] = (starts[owner] ?? 0) + count));
  return starts;
}

/** Whether an entry of a list file counts in a row of the table. */
type Counts = (entry: number, row: number) => boolean;

/** Entries of a list file: whose they are, where each points, and which of them count in a state. */
interface EntryList {
  readonly file: StateFile;
  /** The file with the counts of its owners, which are rows of *events*. */
  readonly owners: 'now' | 'events';
  /** Its column of counts there. */
  readonly counted: string;
  readonly target: string;
  readonly role: string | null;
  /** Place in the dossier of what it points to; null = the row. */
  readonly placeOf: Uint32Array | null;
  readonly counts: Counts | null;
  /** Ascending and each once, as the rules give them. */
  readonly inOrder: boolean;
}

class ListReader {
  constructor(
    private readonly files: StateFiles,
    private readonly records: StateRecords,
    private readonly mode: KnownMode | null,
    private readonly columns: StateColumns,
  ) {}

  get size(): number {
    return this.columns.event.length;
  }

  private isLast(row: number): boolean {
    return this.columns.knownUntil[row] === OPEN_FUTURE;
  }

  private since(file: StateFile): Counts | null {
    const { mode, columns } = this;
    const from = mode === null ? undefined : this.files[file]?.[`${mode}_from`];
    return from === undefined
      ? null
      : (entry, row) => this.isLast(row) || (from[entry] ?? 0) <= (columns.knownFrom[row] ?? 0);
  }

  private between(file: StateFile): Counts | null {
    const { mode, columns } = this;
    if (mode === null) return null;
    const [from, until] = [this.files[file]?.[`${mode}_from`], this.files[file]?.[`${mode}_until`]];
    return (entry, row) => {
      const end = until?.[entry] ?? 0;
      const known = columns.knownFrom[row] ?? 0;
      return this.isLast(row) ? end === OPEN_FUTURE : (from?.[entry] ?? 0) <= known && known < end;
    };
  }

  /** Whether the file of a column of links has come; what is read from states or other links always has. */
  isHere(name: LinkName): boolean {
    if (name !== 'actors' && name !== 'origins' && name !== 'reports') return true;
    return this.files[this.list(name).file] !== undefined;
  }

  list(name: 'places' | 'reports' | 'origins' | 'actors'): EntryList {
    const isNow = this.mode === null;
    const { placeOf } = this.records;
    switch (name) {
      case 'places': {
        const file = isNow ? 'now_places' : 'event_places';
        const own = isNow
          ? ({ owners: 'now', counted: 'places' } as const)
          : { owners: 'events' as const, counted: file };
        return {
          file,
          ...own,
          target: 'place',
          role: 'role',
          placeOf: placeOf.places,
          counts: this.between(file),
          inOrder: false,
        };
      }
      case 'reports': {
        const file = isNow ? 'now_reports' : 'event_reports';
        const own = isNow
          ? ({ owners: 'now', counted: 'reports' } as const)
          : { owners: 'events' as const, counted: file };
        return {
          file,
          ...own,
          target: 'report',
          role: null,
          placeOf: placeOf.reports,
          counts: this.since(file),
          inOrder: true,
        };
      }
      case 'origins': {
        const file = 'event_origins';
        const counts = this.since(file);
        return {
          file,
          owners: 'events',
          counted: file,
          target: 'origin',
          role: null,
          placeOf: placeOf.origins,
          counts,
          inOrder: true,
        };
      }
      case 'actors': {
        const file = 'event_actors';
        return {
          file,
          owners: 'events',
          counted: file,
          target: 'actor',
          role: 'role',
          placeOf: null,
          counts: null,
          inOrder: true,
        };
      }
    }
  }

  links(name: 'places' | 'reports' | 'origins' | 'actors'): LinkTable {
    const { file, owners, counted, target, role, placeOf, counts, inOrder } = this.list(name);
    const entries = this.files[file];
    const [targets, roles] = [entries?.[target], role === null ? undefined : entries?.[role]];
    const starts = beginnings(this.files[owners]?.[counted]);
    // a row of what is known now is its event
    const events = this.mode === null ? null : (this.files[stateFileOf(this.mode)]?.['event'] ?? []);
    const packer = new LinkPacker(this.size, targets?.length ?? 0);
    for (let row = 0; row < this.size; row += 1) {
      const event = events === null ? row : (events[row] ?? 0);
      const end = targets === undefined ? 0 : (starts[event + 1] ?? 0);
      for (let entry = starts[event] ?? end; entry < end; entry += 1) {
        if (counts !== null && !counts(entry, row)) continue;
        const at = targets?.[entry] ?? 0;
        packer.push(placeOf === null ? at : (placeOf[at] ?? 0), roles?.[entry] ?? 0);
      }
      packer.endRow(row, inOrder);
    }
    return packer.packed();
  }
}

const ABOUT = PLACE_ROLES.indexOf('about');
const NO_PRECISION = PLACE_PRECISIONS.indexOf('none');

/** Links that follow from the places of each row: `of` gives a code by place and role, -1 = none; `without` stands where there is none. */
function linksByPlace(
  places: LinkTable,
  of: (place: number, role: number) => number,
  without: number | null,
): LinkTable {
  const packer = new LinkPacker(places.starts.length, places.targets.length);
  for (let row = 0; row < places.starts.length; row += 1) {
    const end = places.ends[row] ?? 0;
    let found = false;
    for (let at = places.starts[row] ?? end; at < end; at += 1) {
      const code = of(places.targets[at] ?? 0, places.notes[at] ?? 0);
      if (code < 0) continue;
      packer.push(code, 0);
      found = true;
    }
    if (!found && without !== null) packer.push(without, 0);
    packer.endRow(row, true);
  }
  return packer.packed();
}

/** Links of each row to the codes whose bits are set. */
function linksByBits(size: number, bitsOf: (row: number) => number, codes: number): LinkTable {
  const packer = new LinkPacker(size, size);
  for (let row = 0; row < size; row += 1) {
    const bits = bitsOf(row);
    for (let code = 0; code < codes; code += 1) if ((bits >> code) & 1) packer.push(code, 0);
    packer.endRow(row, false);
  }
  return packer.packed();
}

/** The links of each row by the name of their column; the same object whenever one is asked for. */
export function stateLinks(
  files: StateFiles,
  records: StateRecords,
  mode: KnownMode | null,
  columns: StateColumns,
): (name: LinkName) => LinkTable {
  const reader = new ListReader(files, records, mode, columns);
  const size = columns.event.length;
  const make = (name: LinkName): LinkTable => {
    const states = files[stateFileOf(mode)] ?? {};
    switch (name) {
      case 'places':
      case 'reports':
      case 'origins':
      case 'actors':
        return reader.links(name);
      case 'kinds':
        return linksByBits(size, (row) => states['kinds']?.[row] ?? 0, CLAIM_KINDS.length);
      case 'figures':
        return linksByBits(size, (row) => (states['figures']?.[row] === 1 ? 0b01 : 0b10), 2);
      case 'precisions': {
        const codes = Int8Array.from(records.dossier.places, ({ precision }) => PLACE_PRECISIONS.indexOf(precision));
        return linksByPlace(
          links('places'),
          (place, role) => (role === ABOUT ? -1 : (codes[place] ?? -1)),
          NO_PRECISION,
        );
      }
      case 'countries': {
        const countries = new Map(countriesOf(records.dossier).map((country, at) => [country, at]));
        const codes = Int32Array.from(
          records.dossier.places,
          ({ country }) => countries.get(country?.toLowerCase() ?? '') ?? -1,
        );
        return linksByPlace(links('places'), (place) => codes[place] ?? -1, null);
      }
    }
  };
  const made = onceEach((name) => make(name as LinkName));
  // what has not come is asked for again
  const links = (name: LinkName): LinkTable => (reader.isHere(name) ? made(name) : make(name));
  return links;
}
