import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier } from '#core/dossier/types.ts';
import { dossierTables } from './dossier-tables.ts';
import type { Row } from './dossier-tables.ts';

const CHUNK = 5_000;

/** Writes rows as JSON Lines. */
export function writeRows(file: string, rows: Iterable<Row>): void {
  const target = openSync(file, 'w');
  let lines: string[] = [];
  const flush = (): void => {
    if (lines.length > 0) writeSync(target, `${lines.join('\n')}\n`);
    lines = [];
  };
  for (const row of rows) {
    lines.push(JSON.stringify(row));
    if (lines.length === CHUNK) flush();
  }
  flush();
  closeSync(target);
}

/** Writes the tables of a dossier into a folder as JSON Lines, one file a table. */
export function writeDossierTables(folder: string, dossier: Dossier): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, rows] of Object.entries(dossierTables(dossier))) writeRows(join(folder, `${name}.jsonl`), rows);
}
