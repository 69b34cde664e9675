// Loads a dossier of columns by block: first what the first picture is made of, then titles and actors; days in the past and the evidence of an
// event when somebody asks.
import type { BlockRecords } from '#core/columns/block-records.ts';
import type { ColumnManifest, WholeFile } from '#core/columns/column-manifest.ts';
import { textColumn } from '#core/columns/column-values.ts';
import { dossierOfColumns } from '#core/columns/dossier-of-columns.ts';
import type { ColumnCodebook } from '#core/columns/dossier-of-columns.ts';
import { findTexts } from '#core/columns/find-texts.ts';
import { eventIdsOf } from '#core/columns/event-ids.ts';
import { textBytes } from '#core/columns/packed-texts.ts';
import type { PackedTexts } from '#core/columns/packed-texts.ts';
import { SPENT_COLUMNS, statesOfColumns } from '#core/columns/state-columns.ts';
import type { NumberColumns, StateFile, StateRecords } from '#core/columns/state-files.ts';
import type { StateTable } from '#core/states/state-table.ts';
import { NOW_FILES, REST_FILES, stateFileOf } from '#core/columns/state-files.ts';
import { findShapeFault } from '#core/dossier/check-shape.ts';
import type { Dossier, Manifest } from '#core/dossier/types.ts';
import type { KnownMode } from '#core/evidence/known-on.ts';
import { Kept } from '#core/kept.ts';
import { OPEN_FUTURE } from '#core/states/open-days.ts';
import { toDay } from '#core/time/day.ts';
import type { Day } from '#core/time/day.ts';
import { LateFileError } from '#late/late-failure.ts';
import type { LateLoad } from '#late/late-load.ts';
import { partLoad } from '#late/part-load.ts';
import { termsOf } from '../search/fold-text.ts';
import { BLOCKS_KEPT, openByBlock } from './block-dossier.ts';
import type { Block } from './block-dossier.ts';
import { DossierError } from './dossier-error.ts';
import type { LoadedDossier } from './loaded-dossier.ts';
import { parseJson } from './parse-json.ts';
import { blockToRead, fileToRead } from './read-columns.ts';
import type { ColumnsReader } from './read-columns.ts';
import { refuseFault } from './shape-error.ts';

/** Files that a mode needs besides its own states. */
const PAST_FILES = ['event_places', 'event_reports'] as const satisfies readonly StateFile[];

/** Where each block begins, and what its file is called. */
interface BlockTable {
  /** First event of each block that has events, ascending. */
  readonly firsts: readonly number[];
  readonly files: readonly { readonly bytes: number; readonly hash: string }[];
}

/** What is wrong with a file of the dossier, as it is said of a part of the page: files that changed, or are gone, come with another page. */
const LATE_KINDS: Readonly<Record<DossierError['kind'], LateFileError['kind']>> = {
  unreachable: 'unreachable',
  stalled: 'unreachable',
  stopped: 'unreachable',
  'cut-off': 'unreachable',
  server: 'unreachable',
  refused: 'unreachable',
  missing: 'gone',
  mismatch: 'unusable',
  shape: 'unusable',
  newer: 'unusable',
  'too-large': 'unusable',
};

/** A dossier by block while it is read: what has come so far. */
class Columns {
  /** They are filled in as they come: the tables read them when they are asked for links. */
  readonly files: Partial<Record<StateFile, NumberColumns>> = {};
  titles: PackedTexts | null = null;
  publicationDays: readonly Day[] = [];
  /** Everything has come that is read without being asked for. */
  isComplete = false;
  /** They go on when the dossier is open, until the page is left. */
  readonly #signal = new AbortController().signal;
  readonly #found = new Kept<PackedTexts, Uint8Array>(() => 2);
  readonly #blocks = new Kept<Columns, Block>(() => BLOCKS_KEPT);
  readonly #modes: Readonly<Record<KnownMode, LateLoad<void>>>;
  readonly #tables = new Kept<Columns, StateTable>(() => 3);

  constructor(
    readonly reader: ColumnsReader,
    readonly manifest: ColumnManifest,
    private readonly blockTable: BlockTable,
  ) {
    const load = (mode: KnownMode): LateLoad<void> =>
      this.#late(`states-${mode}`, async () => {
        const names = [`states_${mode}`, ...PAST_FILES] as const;
        await this.read(names, this.#signal);
      });
    this.#modes = { report: load('report'), origin: load('origin') };
  }

  /** Nothing but what `load` reads has to be fetched for it. What goes wrong is said as of any part that comes later. */
  #late<T>(name: string, load: () => Promise<T>): LateLoad<T> {
    const loadOrSay = async (): Promise<T> => {
      try {
        return await load();
      } catch (error) {
        throw error instanceof DossierError
          ? new LateFileError(LATE_KINDS[error.kind], error.file, null, { cause: error })
          : error;
      }
    };
    return partLoad(name, loadOrSay, async () => {});
  }

  /** Reads number files that have not come yet. Throws DossierError. */
  async read(names: readonly StateFile[], signal: AbortSignal): Promise<void> {
    const missing = names.filter((name) => this.files[name] === undefined);
    const numbers = await this.reader.each(missing, async (name) =>
      this.reader.read('numbers', fileToRead(this.manifest.files[name]), signal),
    );
    missing.forEach((name, at) => (this.files[name] = numbers[at] ?? {}));
  }

  async readPublicationDays(): Promise<void> {
    const { known = [] } = await this.reader.read('numbers', fileToRead(this.manifest.files.reports), this.#signal);
    this.publicationDays = [...new Set(known)]
      .filter((day) => day < OPEN_FUTURE)
      .sort((a, b) => a - b)
      .map(toDay);
  }

  async readTitles(): Promise<void> {
    this.titles = await this.reader.read('texts', fileToRead(this.manifest.files.titles), this.#signal);
  }

  /** 1 by event for the titles that have words which begin with those of a query. */
  findTitles(query: string): Uint8Array {
    const { titles } = this;
    if (titles === null) return new Uint8Array(this.manifest.counts.events);
    const decoder = new TextDecoder();
    const terms = termsOf(query);
    return this.#found.get(titles, terms.join(' '), () =>
      findTexts(titles, terms, (row) => {
        const words = termsOf(decoder.decode(textBytes(titles, row)));
        return terms.every((term) => words.some((word) => word.startsWith(term)));
      }),
    );
  }

  readonly awaitMode = (mode: KnownMode): Promise<unknown> | null => {
    const load = this.#modes[mode];
    return load.isHere() ? null : load.ask();
  };

  /** The table of a mode; null = its files have not come. */
  table(records: StateRecords, mode: KnownMode | null): StateTable | null {
    if (mode !== null && !this.#modes[mode].isHere()) return null;
    return this.#tables.get(this, mode ?? 'now', () => {
      const table = statesOfColumns(this.files, records, mode);
      const file = stateFileOf(mode);
      const left = Object.entries(this.files[file] ?? {}).filter(([name]) => !SPENT_COLUMNS.has(name));
      this.files[file] = Object.fromEntries(left);
      return table;
    });
  }

  readonly blockOf = (event: number): Block => {
    const { firsts, files } = this.blockTable;
    let [low, high] = [0, firsts.length];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((firsts[middle] ?? 0) <= event) low = middle;
      else high = middle;
    }
    const number = low;
    return this.#blocks.get(this, String(number), () => ({
      number,
      load: this.#late(`block-${number}`, async (): Promise<BlockRecords> => {
        const { bytes = 0, hash = '' } = files[number] ?? {};
        return this.reader.read('block', blockToRead(number, bytes, hash), this.#signal);
      }),
    }));
  };
}

/** The counts and the name of the dossier; how many differences it has is not known without its blocks. */
function manifestFor({ id, title, version, hash, codebook, counts }: ColumnManifest, dossier: Dossier): Manifest {
  const { reports, claims, events, origins, actors, places } = counts;
  const { measures, eventTypes, stories } = dossier;
  const lists = { measures: measures.length, eventTypes: eventTypes.length, stories: stories.length, differences: 0 };
  return {
    schemaVersion: 1,
    id,
    title,
    version,
    hash,
    file: codebook.file,
    counts: { reports, claims, events, origins, actors, places, ...lists },
  };
}

const FIRST_ROWS = ['places', 'blocks'] as const satisfies readonly WholeFile[];

/** Opens what has come. Texts are decoded as they are asked for. */
function opened(columns: Columns, dossier: Dossier, ids: ReturnType<typeof eventIdsOf>) {
  const { manifest } = columns;
  const records = { dossier, ids, placeOf: { events: null, places: null, reports: null, origins: null } };
  const decoder = new TextDecoder();
  return openByBlock({
    manifest: manifestFor(manifest, dossier),
    dossier,
    ids,
    isComplete: () => columns.isComplete,
    findTitles: (query) => columns.findTitles(query),
    titleKey: () => columns.titles ?? columns,
    titleOf: (event) =>
      columns.titles === null ? (ids.at(event) ?? '') : decoder.decode(textBytes(columns.titles, event)),
    tableOf: (mode) => columns.table(records, mode),
    awaitMode: columns.awaitMode,
    publicationDays: columns.publicationDays,
    blockOf: columns.blockOf,
  });
}

/** Loads a dossier by block, whose manifest has been read. Throws DossierError. */
export async function loadByBlock(
  reader: ColumnsReader,
  manifest: ColumnManifest,
  signal: AbortSignal,
): Promise<LoadedDossier> {
  const { ids: idFile } = manifest.files;
  const codebookFile = fileToRead(manifest.codebook);
  const rowFiles = [...FIRST_ROWS.map((name) => manifest.files[name]), ...(idFile === undefined ? [] : [idFile])].map(
    fileToRead,
  );
  reader.expect([codebookFile, ...rowFiles, ...NOW_FILES.map((name) => fileToRead(manifest.files[name]))]);
  const [places = [], blocks = [], idRows = []] = await reader.each(rowFiles, async (file) =>
    reader.read('rows', file, signal),
  );
  const firsts = blocks.map((row) => Number(row['first_event'])).filter((first) => first >= 0);
  const blockFiles = blocks.map((row) => ({ bytes: Number(row['bytes']), hash: String(row['hash']) }));
  const columns = new Columns(reader, manifest, { firsts, files: blockFiles });
  await columns.read(NOW_FILES, signal);
  // what the shape has to be is looked at below
  const codebook = parseJson(await reader.bytes(codebookFile, signal), codebookFile.file) as ColumnCodebook;
  const all = dossierOfColumns({ codebook, places, reports: [], reportLines: [], blocks: [] });
  refuseFault(findShapeFault(all), codebookFile.file);
  // what a person wrote about the whole rests on claims, which are not here
  const { overview: _overview, conflicts: _conflicts, unknowns: _unknowns, ...rest } = all;
  const dossier: Dossier = { ...rest, stories: [] };
  const ids = eventIdsOf(manifest.eventIds, columns.files.events, textColumn(idRows, 'id'));
  const more = async () => {
    await Promise.all([
      columns.readTitles(),
      columns.readPublicationDays(),
      columns.read(REST_FILES, new AbortController().signal),
    ]);
    columns.isComplete = true;
    reader.rest();
    return opened(columns, dossier, ids);
  };
  return { open: opened(columns, dossier, ids), rest: more };
}
