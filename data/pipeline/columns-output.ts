// A dossier of columns in the place of a build: made beside it, moved into it, the manifest last.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compareFiles, DRAFT_FOLDER, makeFolder, moveInto, removeNew } from './output-folder.ts';

/** A dossier that is to be written as columns. */
export interface Columns {
  /** Files that stand beside it, by name. */
  readonly beside: ReadonlyMap<string, string>;
  /** Writes the columns into a folder that is not there yet; what is wrong, [] if nothing. */
  readonly make: (folder: string) => Promise<readonly string[]>;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? readdirSync(path.join(folder, entry.name)).map((name) => path.posix.join(entry.name, name))
      : [entry.name],
  );
}

async function makeIn(folder: string, { beside, make }: Columns): Promise<readonly string[]> {
  const faults = await make(folder);
  if (faults.length === 0) for (const [name, text] of beside) writeFileSync(path.join(folder, name), text);
  return faults;
}

/** Writes a dossier of columns in the place of the build before; what is wrong, [] if it was written. Throws what the system says. */
export async function writeColumnsOutput(folder: string, columns: Columns): Promise<readonly string[]> {
  makeFolder(folder);
  // whatever an interrupted build has left
  removeNew(folder, []);
  const draft = path.join(folder, DRAFT_FOLDER, 'columns');
  try {
    const faults = await makeIn(draft, columns);
    if (faults.length === 0) moveInto(folder, draft, filesIn(draft));
    return faults;
  } finally {
    removeNew(folder, []);
  }
}

/** What in the folder differs from the columns that the sources give; [] if it is up to date. */
export async function compareColumns(folder: string, columns: Columns): Promise<readonly string[]> {
  const work = mkdtempSync(path.join(tmpdir(), 'dossier-check-'));
  const made = path.join(work, 'columns');
  try {
    const faults = await makeIn(made, columns);
    if (faults.length > 0) return faults;
    return compareFiles(
      folder,
      new Map(filesIn(made).map((name) => [name, () => readFileSync(path.join(made, name))])),
    );
  } finally {
    rmSync(work, { recursive: true });
  }
}
