import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isFolder, readPlainFile } from './read-file.ts';
import type { Rendered } from './render.ts';

function dossierFilesIn(folder: string): readonly string[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder).filter((name) => /^dossier\.[0-9a-f]{16}\.json$/.test(name));
}

/** Makes a folder and those above it. The recursive way of Node 20 never ends where a file system refuses what it has been asked for. */
function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  const above = path.dirname(folder);
  if (above !== folder) makeFolder(above);
  mkdirSync(folder);
}

function removeNew(folder: string, names: readonly string[]): void {
  for (const name of names) rmSync(path.join(folder, `${name}.new`), { force: true, recursive: true });
}

/** Writes the files, each beside its place first and then moved there, the manifest last: whoever reads meanwhile finds a whole build. Throws what the system says; the build before is then as it was. */
export function writeOutput(folder: string, { dossierFile, files }: Rendered): void {
  makeFolder(folder);
  const names = [...files.keys()].sort((a, b) => Number(a === 'manifest.json') - Number(b === 'manifest.json'));
  // whatever an interrupted build has left, or a pipe that would wait for its reader
  removeNew(folder, names);
  try {
    for (const name of names) writeFileSync(path.join(folder, `${name}.new`), files.get(name) ?? '', { flag: 'wx' });
    for (const name of names) renameSync(path.join(folder, `${name}.new`), path.join(folder, name));
  } catch (error) {
    removeNew(folder, names);
    throw error;
  }
  for (const name of dossierFilesIn(folder)) {
    if (name !== dossierFile) rmSync(path.join(folder, name));
  }
}

/** What in the folder differs from the files; [] if it is up to date. */
export function compareOutput(folder: string, { dossierFile, files }: Rendered): readonly string[] {
  const stale: string[] = [];
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    if (!existsSync(file)) {
      stale.push(`${name} is missing`);
      continue;
    }
    const read = readPlainFile(file);
    if ('fault' in read) stale.push(`${name} cannot be read: ${read.fault}`);
    else if (!Buffer.from(text).equals(read.bytes)) stale.push(`${name} is not what the sources give`);
  }
  for (const name of dossierFilesIn(folder)) {
    if (name !== dossierFile) stale.push(`${name} is left over from an older build`);
  }
  return stale;
}
