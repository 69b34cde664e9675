import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeColumns } from '../../../data/engine/write-columns.ts';

/** The folder of a dossier as columns, beside the one in JSON, made if it is not there. */
export async function columnsFolder(json: string): Promise<string> {
  const folder = `${json}-columns`;
  // the manifest is written last
  if (!existsSync(join(folder, 'manifest.json'))) await writeColumns({ from: json, out: folder, engine: 'duckdb' });
  return folder;
}
