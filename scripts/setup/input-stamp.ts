// Which files a built thing was made from. Contents, not times: a fresh clone and a changed branch have times that mean nothing.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const STAMP_FOLDER = '.cache/stamps';

function listFiles(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isFile()) return [path];
  return readdirSync(path)
    .filter((name) => name !== 'node_modules' && !name.startsWith('.'))
    .sort()
    .flatMap((name) => listFiles(join(path, name)));
}

/** A hash over the names and contents of files and folders, and over `settings`. */
export function stampInputs(paths: readonly string[], settings: readonly string[] = []): string {
  const hash = createHash('sha256');
  for (const setting of settings) hash.update(`${setting}\n`);
  for (const file of paths.flatMap(listFiles)) {
    hash.update(`${file}\n`);
    hash.update(createHash('sha256').update(readFileSync(file)).digest());
  }
  return hash.digest('hex');
}

export function readStamp(name: string): string | null {
  try {
    return readFileSync(join(STAMP_FOLDER, name), 'utf8');
  } catch {
    return null;
  }
}

/** null forgets: what is being built now is not built until its stamp is written. */
export function writeStamp(name: string, stamp: string | null): void {
  const file = join(STAMP_FOLDER, name);
  if (stamp === null) {
    rmSync(file, { force: true });
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, stamp);
}
