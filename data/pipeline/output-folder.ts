import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isFolder, readPlainFile } from './read-file.ts';
import type { Rendered } from './render.ts';

const MANIFEST = 'manifest.json';
const BLOCKS = 'blocks';
/** What is being written as columns, until it is moved into its place. */
export const DRAFT_FOLDER = 'columns.new';

/** Names of the files that a build leaves, of JSON or of columns: they have the hash of their content in their names. */
const BUILT = /^(?:(?:dossier|codebook)\.[0-9a-f]{16}\.json|[a-z_]+\.[0-9a-f]{16}\.parquet)$/;
const BUILT_BLOCK = /^\d{4,}\.[0-9a-f]{16}\.parquet$/;

function builtFilesIn(folder: string): readonly string[] {
  if (!isFolder(folder)) return [];
  const blocks = path.join(folder, BLOCKS);
  return [
    ...readdirSync(folder).filter((name) => BUILT.test(name)),
    ...(isFolder(blocks) ? readdirSync(blocks) : [])
      .filter((name) => BUILT_BLOCK.test(name))
      .map((name) => path.posix.join(BLOCKS, name)),
  ];
}

/** Makes a folder and those above it. The recursive way of Node 20 never ends where a file system refuses what it has been asked for. */
export function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  const above = path.dirname(folder);
  if (above !== folder) makeFolder(above);
  mkdirSync(folder);
}

/** Removes drafts: of files by their names, and of columns. */
export function removeNew(folder: string, names: readonly string[]): void {
  for (const name of [...names.map((each) => `${each}.new`), DRAFT_FOLDER])
    rmSync(path.join(folder, name), { force: true, recursive: true });
}

function removeFiles(folder: string, names: readonly string[]): void {
  for (const name of names) rmSync(path.join(folder, name), { force: true });
  const blocks = path.join(folder, BLOCKS);
  if (isFolder(blocks) && readdirSync(blocks).length === 0) rmdirSync(blocks);
}

/** Removes the files of builds before. */
function removeOlder(folder: string, names: readonly string[]): void {
  const kept = new Set(names);
  removeFiles(
    folder,
    builtFilesIn(folder).filter((name) => !kept.has(name)),
  );
}

const manifestLast = (names: Iterable<string>): readonly string[] =>
  [...names].sort((a, b) => Number(a === MANIFEST) - Number(b === MANIFEST));

/** Writes the files, each beside its place first and then moved there, the manifest last: whoever reads meanwhile finds a whole build. Throws what the system says; the build before is then as it was. */
export function writeOutput(folder: string, { files }: Pick<Rendered, 'files'>): void {
  makeFolder(folder);
  const names = manifestLast(files.keys());
  // whatever an interrupted build has left, or a pipe that would wait for its reader
  removeNew(folder, names);
  try {
    for (const name of names) writeFileSync(path.join(folder, `${name}.new`), files.get(name) ?? '', { flag: 'wx' });
    for (const name of names) renameSync(path.join(folder, `${name}.new`), path.join(folder, name));
  } catch (error) {
    removeNew(folder, names);
    throw error;
  }
  removeOlder(folder, names);
}

/** Moves files of a draft into a folder, the manifest last, and removes those of builds before. Throws what the system says; the build before is then as it was. */
export function moveInto(folder: string, draft: string, names: readonly string[]): void {
  const added = names.filter((name) => !existsSync(path.join(folder, name)));
  try {
    if (!isFolder(path.join(folder, BLOCKS))) mkdirSync(path.join(folder, BLOCKS));
    for (const name of manifestLast(names)) renameSync(path.join(draft, name), path.join(folder, name));
  } catch (error) {
    removeFiles(folder, added);
    throw error;
  }
  removeOlder(folder, names);
}

/** What in a folder differs from files, given by name with what reads them; [] if it is up to date. */
export function compareFiles(folder: string, files: ReadonlyMap<string, () => Uint8Array>): readonly string[] {
  const stale: string[] = [];
  for (const [name, bytes] of files) {
    const file = path.join(folder, name);
    if (!existsSync(file)) {
      stale.push(`${name} is missing`);
      continue;
    }
    const read = readPlainFile(file, Infinity);
    if ('fault' in read) stale.push(`${name} cannot be read: ${read.fault}`);
    else if (Buffer.compare(bytes(), read.bytes) !== 0) stale.push(`${name} is not what the sources give`);
  }
  for (const name of builtFilesIn(folder)) if (!files.has(name)) stale.push(`${name} is left over from an older build`);
  return stale;
}

/** What in the folder differs from the files; [] if it is up to date. */
export function compareOutput(folder: string, { files }: Pick<Rendered, 'files'>): readonly string[] {
  return compareFiles(folder, new Map([...files].map(([name, text]) => [name, () => Buffer.from(text)])));
}
