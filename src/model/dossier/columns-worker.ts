// Decodes the files of a dossier of columns off the page, and puts them together when all have come.
import { parquetReadObjects } from 'hyparquet';
import { recordsOfBlock } from '#core/columns/block-records.ts';
import type { BlockRecords, BlockRow } from '#core/columns/block-records.ts';
import { numberColumns, textColumn } from '#core/columns/column-values.ts';
import { dossierOfColumns } from '#core/columns/dossier-of-columns.ts';
import { eventIdsOf } from '#core/columns/event-ids.ts';
import { STATE_FILES } from '#core/columns/state-columns.ts';
import type { NumberColumns, StateFile } from '#core/columns/state-columns.ts';
import type { AssembledColumns, ColumnsReply, ColumnsRequest, DecodedFile } from './columns-messages.ts';

const tables = new Map<DecodedFile, readonly BlockRow[]>();
const states = new Map<StateFile, NumberColumns>();
const blocks: BlockRecords[] = [];

function reply(message: ColumnsReply): void {
  globalThis.postMessage(message);
}

function isStateFile(name: DecodedFile): name is StateFile {
  return STATE_FILES.some((each) => each === name);
}

type FileRequest = Extract<ColumnsRequest, { type: 'file' }>;

async function decode({ name, file, bytes }: FileRequest): Promise<void> {
  try {
    const rows: BlockRow[] = await parquetReadObjects({ file: bytes });
    if (name === 'block') blocks.push(recordsOfBlock(rows));
    else if (isStateFile(name)) states.set(name, numberColumns(rows));
    else tables.set(name, rows);
    if (name === 'blocks')
      reply({
        type: 'blocks',
        blocks: rows.map((row) => ({ bytes: Number(row['bytes']), hash: String(row['hash']) })),
      });
  } catch (error) {
    reply({ type: 'undecodable', file, message: error instanceof Error ? error.message : String(error) });
  }
}

function assemble({ codebook, eventIds }: Extract<ColumnsRequest, { type: 'assemble' }>): AssembledColumns {
  const rows = (name: DecodedFile): readonly BlockRow[] => tables.get(name) ?? [];
  const [places, reports] = [rows('places'), rows('reports')];
  const dossier = dossierOfColumns({ codebook, places, reports, reportLines: rows('report_lines'), blocks });
  // every file has been given
  const files = Object.fromEntries(STATE_FILES.map((name) => [name, states.get(name) ?? {}])) as Record<
    StateFile,
    NumberColumns
  >;
  const ids = {
    events: eventIdsOf(eventIds, files.events, textColumn(rows('ids'), 'id')),
    places: textColumn(places, 'id'),
    reports: textColumn(reports, 'id'),
    origins: textColumn(rows('origins'), 'id'),
  };
  return { dossier, states: { ...files, ids } };
}

// one after the other: the last request needs what all before it gave
let queue = Promise.resolve();
globalThis.addEventListener('message', ({ data }: MessageEvent<ColumnsRequest>) => {
  queue = queue.then(async () => {
    if (data.type === 'file') await decode(data);
    else reply({ type: 'assembled', columns: assemble(data) });
  });
});
