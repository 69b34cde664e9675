// What is written as columns is read back as the dossier that it was written from.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, describe, expect, it } from 'vitest';
import { recordsOfBlock } from '#core/columns/block-records.ts';
import type { BlockRow } from '#core/columns/block-records.ts';
import { dossierOfColumns } from '#core/columns/dossier-of-columns.ts';
import type { ColumnCodebook } from '#core/columns/dossier-of-columns.ts';
import type { Dossier, Manifest } from '#core/dossier/types.ts';
import { writeColumns } from './write-columns.ts';

const FOLDERS = ['public/dossier', 'e2e/fixtures/harbour/built'] as const;
const work = mkdtempSync(join(tmpdir(), 'kursk-columns-'));
afterAll(() => rmSync(work, { recursive: true }));

async function rowsOf(file: string): Promise<BlockRow[]> {
  const bytes = readFileSync(file);
  return parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) });
}

describe('a dossier of columns', () => {
  it.each(FOLDERS)('written from %s is read back as it was', async (folder) => {
    const { file } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
    const dossier = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Dossier;
    const out = join(work, dossier.id);
    const manifest = await writeColumns({ from: join(folder, file), out, engine: 'duckdb' });
    const rows = async (name: string): Promise<BlockRow[]> => rowsOf(join(out, manifest.files[name]?.file ?? ''));
    const blocks = await rows('blocks');
    const read = dossierOfColumns({
      codebook: JSON.parse(readFileSync(join(out, manifest.codebook.file), 'utf8')) as ColumnCodebook,
      places: await rows('places'),
      reports: await rows('reports'),
      reportLines: await rows('report_lines'),
      blocks: await Promise.all(
        blocks.map(async ({ hash }, at) =>
          recordsOfBlock(await rowsOf(join(out, 'blocks', `${String(at).padStart(4, '0')}.${String(hash)}.parquet`))),
        ),
      ),
    });
    expect(read).toEqual(dossier);
  });
});
