// Decodes the files of a dossier of columns off the page, and puts them together when all have come.
import { parquetReadObjects } from 'hyparquet';
import { recordsOfBlock } from '#core/columns/block-records.ts';
import type { BlockRecords, BlockRow } from '#core/columns/block-records.ts';
import { dossierOfColumns } from '#core/columns/dossier-of-columns.ts';
import type { ColumnsReply, ColumnsRequest } from './columns-messages.ts';

const tables: Record<'places' | 'reports' | 'report_lines', readonly BlockRow[]> = {
  places: [],
  reports: [],
  report_lines: [],
};
const blocks: BlockRecords[] = [];

function reply(message: ColumnsReply): void {
  globalThis.postMessage(message);
}

async function take(request: ColumnsRequest): Promise<void> {
  if (request.type === 'assemble') {
    const { codebook } = request;
    const { places, reports, report_lines: reportLines } = tables;
    reply({ type: 'dossier', dossier: dossierOfColumns({ codebook, places, reports, reportLines, blocks }) });
    return;
  }
  const { file, bytes } = request;
  try {
    const rows: BlockRow[] = await parquetReadObjects({ file: bytes });
    if (request.type === 'blocks') {
      reply({
        type: 'blocks',
        blocks: rows.map((row) => ({ bytes: Number(row['bytes']), hash: String(row['hash']) })),
      });
    } else {
      if (request.name === 'block') blocks.push(recordsOfBlock(rows));
      else tables[request.name] = rows;
      reply({ type: 'decoded', file });
    }
  } catch (error) {
    reply({ type: 'undecodable', file, message: error instanceof Error ? error.message : String(error) });
  }
}

globalThis.addEventListener('message', ({ data }: MessageEvent<ColumnsRequest>) => void take(data));
