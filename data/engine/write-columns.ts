// From sources, a built dossier or normalised tables to a folder of columns. The folder is made beside its place and moved there when it is whole:
// a run that fails leaves what was there.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Dossier } from '#core/dossier/types.ts';
import { buildDossier } from '#pipeline/build.ts';
import { readPalettes } from '#pipeline/palette.ts';
import { printProblems } from '#pipeline/print-problems.ts';
import { readFolder } from '#pipeline/read-folder.ts';
import { checkChains } from './check-chains.ts';
import { openEngine, quoted, runScripts } from './engine.ts';
import type { Dialect, Engine } from './engine.ts';
import { headingOf, readDossierFile, readHeading } from './heading.ts';
import type { Heading } from './heading.ts';
import { BadTables, loadTables } from './load-tables.ts';
import { RESULT_TABLES } from './output-files.ts';
import { packColumns } from './pack-columns.ts';
import type { ColumnManifest } from './pack-columns.ts';
import { writeDossierTables } from './write-rows.ts';

/** What to write, and where. */
export interface WriteRequest {
  /** A built dossier (file, or folder with its manifest), a folder of sources, of tables, or of what a cluster has made. */
  readonly from: string;
  /** The dossier at `from`, if it has been built already. */
  readonly dossier?: Dossier;
  readonly out: string;
  /** Who ran the scripts: with another than duckdb `from` holds their result, which is only packed here. */
  readonly engine: Dialect;
  /** The most memory that the engine may take, such as `8GB`; left out = four fifths of what the machine has. */
  readonly memory?: string | undefined;
  /** Called with what is being done. */
  readonly onStep?: (step: string) => void;
}

const TOKENS_CSS = new URL('../../src/ui/tokens.css', import.meta.url);

function unwrap<T>(read: { readonly value: T } | { readonly faults: readonly string[] }): T {
  if ('faults' in read) throw new BadTables(read.faults);
  return read.value;
}

/** Builds the dossier of a folder of sources. */
function buildSources(folder: string): Dossier {
  const { texts, problems: unread } = readFolder(folder);
  const { dossier, problems, sources } = buildDossier(texts, readPalettes(readFileSync(TOKENS_CSS, 'utf8')), unread);
  if (dossier === null) throw new BadTables(printProblems(problems, sources, folder));
  return dossier;
}

/** The dossier that a path names, or null if it is a folder of tables. */
function dossierAt(from: string): Dossier | null {
  if (!existsSync(from)) throw new BadTables([`${from}: there is no such file or folder; correct --from`]);
  if (!statSync(from).isDirectory()) return unwrap(readDossierFile(from));
  if (existsSync(join(from, 'dossier.yaml'))) return buildSources(from);
  if (!existsSync(join(from, 'manifest.json'))) return null;
  const { file } = JSON.parse(readFileSync(join(from, 'manifest.json'), 'utf8')) as { file?: unknown };
  if (typeof file !== 'string')
    throw new BadTables([
      `${join(from, 'manifest.json')}: it names no dossier file; give a folder of sources or of tables`,
    ]);
  return unwrap(readDossierFile(join(from, file)));
}

function headingIn(folder: string): Heading {
  const file = join(folder, 'dossier.json');
  if (!existsSync(file))
    throw new BadTables([
      `${file}: the heading of the dossier is missing; docs/columnar-dossier.md says what it holds`,
    ]);
  return unwrap(readHeading(file));
}

/** Loads what is to be written and runs the scripts over it. */
async function runHere(engine: Engine, request: WriteRequest, work: string): Promise<Heading> {
  const { from, onStep = () => {} } = request;
  onStep('reading');
  const dossier = request.dossier ?? dossierAt(from);
  const heading = dossier === null ? headingIn(from) : headingOf(dossier);
  const tables = dossier === null ? from : join(work, 'tables');
  if (dossier !== null) writeDossierTables(tables, dossier);
  try {
    await loadTables(
      engine,
      tables,
      heading.eventTypes.map(({ id }) => id),
    );
  } catch (error) {
    if (!(error instanceof BadTables) || dossier === null) throw error;
    // the tables were made of the dossier: nobody has seen their files
    throw new BadTables(error.lines.map((line) => line.replaceAll(join(tables, '/'), `${from}, as the table `)));
  }
  await runScripts(engine, onStep);
  const chains = await checkChains(engine);
  if (chains.length > 0) throw new BadTables(chains);
  return heading;
}

/** Makes the results of a cluster readable: a table is a folder or a file of its name. */
async function openResults(engine: Engine, from: string): Promise<Heading> {
  const heading = headingIn(from);
  for (const name of RESULT_TABLES) {
    const place = [join(from, name), join(from, `${name}.parquet`)].find((path) => existsSync(path));
    if (place === undefined)
      throw new BadTables([`${join(from, name)}: the table is missing; run the scripts of --script first`]);
    const files = statSync(place).isDirectory()
      ? readdirSync(place)
          .filter((file) => !/^[._]/.test(file))
          .map((file) => join(place, file))
      : [place];
    await engine.run(`CREATE VIEW ${name} AS SELECT * FROM read_parquet([${files.map(quoted).join(', ')}])`);
  }
  return heading;
}

/** Input above this is worked on in a file. */
const MOST_BYTES_IN_MEMORY = 50_000_000;

/** Bytes of a file, or of all files in a folder; 0 if there is none. */
function bytesIn(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory() !== true) return found?.size ?? 0;
  return readdirSync(path).reduce((sum, name) => sum + bytesIn(join(path, name)), 0);
}

/** In words why a folder must not be replaced; null if it may be. */
function placeFault({ from, out }: WriteRequest): string | null {
  if (!existsSync(out)) return null;
  if (!statSync(out).isDirectory()) return `${out} is a file; name a folder with --out`;
  if (resolve(from).startsWith(resolve(out))) return `${out} holds what is to be read; name another folder with --out`;
  if (readdirSync(out).length === 0) return null;
  const manifest = join(out, 'manifest.json');
  const isColumns = existsSync(manifest) && /"schemaVersion": 2\b/.test(readFileSync(manifest, 'utf8'));
  return isColumns
    ? null
    : `${out} is not empty and no dossier of columns; name another folder with --out, or empty it`;
}

/** Writes a dossier of columns. Throws BadTables if the input is at fault; whatever it throws, the folder is as it was. */
export async function writeColumns(request: WriteRequest): Promise<ColumnManifest> {
  const { from, out, onStep = () => {} } = request;
  const fault = placeFault(request);
  if (fault !== null) throw new BadTables([fault]);
  mkdirSync(dirname(resolve(out)), { recursive: true });
  const draft = `${resolve(out)}.new`;
  const work = mkdtempSync(join(tmpdir(), 'dossier-columns-'));
  const isLarge = request.memory !== undefined || bytesIn(from) > MOST_BYTES_IN_MEMORY;
  const engine = await openEngine(isLarge ? join(work, 'work.duckdb') : null, request.memory);
  try {
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft);
    const heading =
      request.engine === 'duckdb' ? await runHere(engine, request, work) : await openResults(engine, from);
    const manifest = await packColumns(engine, heading, draft, onStep);
    const old = `${resolve(out)}.old`;
    rmSync(old, { recursive: true, force: true });
    if (existsSync(out)) renameSync(out, old);
    renameSync(draft, out);
    rmSync(old, { recursive: true, force: true });
    return manifest;
  } finally {
    engine.close();
    rmSync(draft, { recursive: true, force: true });
    rmSync(work, { recursive: true, force: true });
  }
}
