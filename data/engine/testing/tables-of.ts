import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier } from '#core/dossier/types.ts';
import { headingOf } from '../heading.ts';
import { writeDossierTables } from '../write-rows.ts';

/** For tests: writes the tables of a dossier with their heading into a folder, as JSON Lines; its path. */
export function tablesOf(work: string, name: string, dossier: Dossier): string {
  const folder = join(work, name);
  writeDossierTables(folder, dossier);
  writeFileSync(join(folder, 'dossier.json'), JSON.stringify(headingOf(dossier)));
  return folder;
}
