import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Rendered } from './render.ts';

function dossierFilesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => /^dossier\.[0-9a-f]{16}\.json$/.test(name));
}

/** Writes the files, each beside its place first and then moved there, the manifest last: whoever reads meanwhile finds a whole build. */
export function writeOutput(folder: string, { dossierFile, files }: Rendered): void {
  mkdirSync(folder, { recursive: true });
  const names = [...files.keys()].sort((a, b) => Number(a === 'manifest.json') - Number(b === 'manifest.json'));
  for (const name of names) writeFileSync(path.join(folder, `${name}.new`), files.get(name) ?? '');
  for (const name of names) renameSync(path.join(folder, `${name}.new`), path.join(folder, name));
  for (const name of dossierFilesIn(folder)) {
    if (name !== dossierFile) rmSync(path.join(folder, name));
  }
}

/** What in the folder differs from the files; [] if it is up to date. */
export function compareOutput(folder: string, { dossierFile, files }: Rendered): readonly string[] {
  const stale: string[] = [];
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    if (!existsSync(file)) stale.push(`${name} is missing`);
    else if (readFileSync(file, 'utf8') !== text) stale.push(`${name} is not what the sources give`);
  }
  for (const name of dossierFilesIn(folder)) {
    if (name !== dossierFile) stale.push(`${name} is left over from an older build`);
  }
  return stale;
}
