// Loads a dossier of columns: whole, as if it were one file of JSON, while its records fit the memory of a page; else by block.
import { findColumnManifestFault } from '#core/columns/column-manifest.ts';
import type { ColumnManifest, WholeFile } from '#core/columns/column-manifest.ts';
import type { BlockRow } from '#core/columns/block-records.ts';
import { textColumn } from '#core/columns/column-values.ts';
import { dossierOfColumns } from '#core/columns/dossier-of-columns.ts';
import type { ColumnCodebook } from '#core/columns/dossier-of-columns.ts';
import { eventIdsOf } from '#core/columns/event-ids.ts';
import { statesOfColumns } from '#core/columns/state-columns.ts';
import { placesOf, STATE_FILES } from '#core/columns/state-files.ts';
import type { StateFiles } from '#core/columns/state-files.ts';
import { findShapeFault } from '#core/dossier/check-shape.ts';
import { manifestOf } from '#core/dossier/manifest-of.ts';
import { allIds, listedIds } from '#core/states/event-ids.ts';
import { openDossier } from '#core/states/open-dossier.ts';
import { DossierError } from './dossier-error.ts';
import { loadByBlock } from './load-by-block.ts';
import type { LoadedDossier } from './loaded-dossier.ts';
import { parseJson } from './parse-json.ts';
import type { Progress } from './read-bytes.ts';
import { blockToRead, ColumnsReader, fileToRead } from './read-columns.ts';
import type { FileToRead } from './read-columns.ts';
import { refuseFault } from './shape-error.ts';

/** With more events their records do not fit the memory of a page. */
const MOST_WHOLE = 60_000;
/** With more events the table of states does not fit it either. */
const MOST_BY_BLOCK = 4_000_000;

/** Files of rows that become records. */
const RECORD_FILES = ['places', 'reports', 'report_lines', 'origins', 'blocks'] as const satisfies readonly WholeFile[];

async function loadWhole(
  reader: ColumnsReader,
  { files, codebook, eventIds, hash }: ColumnManifest,
  signal: AbortSignal,
): Promise<LoadedDossier> {
  const { ids } = files;
  const codebookFile = fileToRead(codebook);
  const [numberFiles, rowFiles] = [
    STATE_FILES.map((name) => fileToRead(files[name])),
    RECORD_FILES.map((name) => fileToRead(files[name])),
  ];
  reader.expect([codebookFile, ...numberFiles, ...rowFiles, ...(ids === undefined ? [] : [fileToRead(ids)])]);
  const numbers = await reader.each(numberFiles, async (file) => reader.read('numbers', file, signal));
  const states: StateFiles = Object.fromEntries(STATE_FILES.map((name, at) => [name, numbers[at] ?? {}]));
  const [places = [], reports = [], reportLines = [], origins = [], blockRows = []] = await reader.each(
    rowFiles,
    async (file) => reader.read('rows', file, signal),
  );
  const idRows = ids === undefined ? [] : await reader.read('rows', fileToRead(ids), signal);
  const blockFiles = blockRows.map((row, at): FileToRead => blockToRead(at, Number(row['bytes']), String(row['hash'])));
  reader.expect(blockFiles);
  const blocks = await reader.each(blockFiles, async (file) => reader.read('block', file, signal));
  // what the shape has to be is looked at below
  const codes = parseJson(await reader.bytes(codebookFile, signal), codebookFile.file) as ColumnCodebook;
  const dossier = dossierOfColumns({ codebook: codes, places, reports, reportLines, blocks });
  refuseFault(findShapeFault(dossier), codebook.file);
  const idsOf = (rows: readonly BlockRow[]): readonly string[] => textColumn(rows, 'id');
  const placeOf = {
    events: placesOf(allIds(eventIdsOf(eventIds, states.events, idsOf(idRows))), dossier.events),
    places: placesOf(idsOf(places), dossier.places),
    reports: placesOf(idsOf(reports), dossier.reports),
    origins: placesOf(idsOf(origins), dossier.origins),
  };
  const records = { dossier, ids: listedIds(dossier.events.map(({ id }) => id)), placeOf };
  const open = openDossier(manifestOf(dossier, hash, codebook.file), dossier, (mode) =>
    statesOfColumns(states, records, mode),
  );
  return { open, rest: null };
}

/** Loads the dossier of columns whose manifest has been read. What came whole is kept for another try. Throws DossierError. */
export async function loadColumns(
  folder: string,
  value: unknown,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<LoadedDossier> {
  refuseFault(findColumnManifestFault(value), 'manifest.json');
  // what is read of it has been looked at
  const manifest = value as ColumnManifest;
  const { events } = manifest.counts;
  if (events > MOST_BY_BLOCK)
    throw new DossierError('too-large', 'manifest.json', String(MOST_BY_BLOCK), String(events));
  const reader = new ColumnsReader(folder, onProgress);
  const isWhole = events <= MOST_WHOLE;
  try {
    const loaded = await (isWhole ? loadWhole(reader, manifest, signal) : loadByBlock(reader, manifest, signal));
    reader.open();
    if (isWhole) reader.stop();
    return loaded;
  } catch (error) {
    reader.stop();
    throw error;
  }
}
