import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dossierJsonSchema } from '#core/dossier/json-schema.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { buildDossier } from './build.ts';
import { compareColumns, writeColumnsOutput } from './columns-output.ts';
import type { Columns } from './columns-output.ts';
import { digestBytes } from './digest.ts';
import { makeColumns } from './make-columns.ts';
import { compareOutput, writeOutput } from './output-folder.ts';
import { readPalettes } from './palette.ts';
import { printable, printProblems } from './print-problems.ts';
import { faultWords } from './read-file.ts';
import { folderFault, readFolder } from './read-folder.ts';
import { addRelease, readReleases, versionFault } from './releases.ts';
import { renderBy } from './render.ts';
import type { Rendered } from './render.ts';

/** A dossier that is built: the folders of its sources and of its files. */
export interface Target {
  readonly source: string;
  readonly out: string;
  readonly withSchema: boolean;
}

/** The bundled dossier, and the made-up one that the tests open. */
export const TARGETS: readonly Target[] = [
  { source: 'data', out: 'public/dossier', withSchema: true },
  { source: 'e2e/fixtures/harbour', out: 'e2e/fixtures/harbour/built', withSchema: false },
];
const TOKENS_CSS = new URL('../../src/ui/tokens.css', import.meta.url);
/** From here on one file of JSON costs more than columns do. */
const MOST_IN_JSON = 20_000;
/** So many files that are out of date are named. */
const MOST_NAMED = 5;

/** Where a command writes to: what it was asked for, and what is wrong. */
export interface Output {
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** What tests change of a build. */
export interface BuildOptions {
  /** A dossier with more events than this is written as columns. */
  readonly mostInJson: number;
  readonly makeColumns: typeof makeColumns;
}

/** Reads and builds one dossier and prints its problems; null if there are errors. */
export function buildFrom(target: Target, { complain }: Output): Dossier | null {
  const noFolder = folderFault(target.source);
  if (noFolder !== null) {
    complain(`${printable(target.source)} cannot be read as a dossier: ${noFolder}`);
    return null;
  }
  const palettes = readPalettes(readFileSync(TOKENS_CSS, 'utf8'));
  const { texts, problems: unread } = readFolder(target.source);
  const { dossier, problems, sources } = buildDossier(texts, palettes, unread);
  for (const line of printProblems(problems, sources, target.source)) complain(line);
  if (dossier === null)
    complain(
      `${target.source}: not built, ${problems.filter(({ level }) => level === 'error').length} errors; the last good build is as it was`,
    );
  return dossier;
}

/** A dossier as it is to be written: in JSON, or, with too many events for that, as columns. */
interface Ready {
  readonly rendered: Rendered;
  readonly columns: Columns | null;
}

async function renderFrom(target: Target, output: Output, options: Partial<BuildOptions>): Promise<Ready | null> {
  const { releases, faults } = readReleases(target.out);
  for (const fault of faults) output.complain(`${printable(target.out)}: ${printable(fault)}`);
  const dossier = buildFrom(target, output);
  if (dossier === null || faults.length > 0) return null;
  const rendered = await renderBy(digestBytes, dossier, releases);
  // of a dossier of columns too: a version that is released has no other content
  const fault = versionFault(releases, rendered);
  if (fault !== null) {
    output.complain(`${printable(target.source)}: ${fault}`);
    return null;
  }
  const beside = target.withSchema
    ? [['dossier.schema.json', `${JSON.stringify(dossierJsonSchema(), null, 2)}\n`] as const]
    : [];
  const make = options.makeColumns ?? makeColumns;
  const isLarge = dossier.events.length > (options.mostInJson ?? MOST_IN_JSON);
  return {
    rendered: { ...rendered, files: new Map([...beside, ...rendered.files]) },
    columns: isLarge ? { beside: new Map(beside), make: (folder) => make(dossier, target.source, folder) } : null,
  };
}

async function write(target: Target, { rendered, columns }: Ready, output: Output): Promise<boolean> {
  const keptWords = 'the last good build is as it was';
  try {
    const faults = columns === null ? [] : await writeColumnsOutput(target.out, columns);
    for (const fault of faults) output.complain(printable(fault));
    if (faults.length > 0) {
      output.complain(`${printable(target.source)}: not written as columns; ${keptWords}`);
      return false;
    }
    if (columns === null) writeOutput(target.out, rendered);
  } catch (error) {
    output.complain(`${printable(target.out)} cannot be written: ${faultWords(error)}; ${keptWords}`);
    return false;
  }
  output.say(
    columns === null
      ? `${target.source} → ${path.posix.join(target.out, rendered.dossierFile)}`
      : `${target.source} → ${path.posix.join(target.out, 'manifest.json')}: ${rendered.manifest.counts.events} events, as columns`,
  );
  return true;
}

/** One after the other; true if all went well. */
async function allOf(targets: readonly Target[], run: (target: Target) => Promise<boolean>): Promise<boolean> {
  let areWell = true;
  for (const target of targets) areWell = (await run(target)) && areWell;
  return areWell;
}

/** Builds dossiers and writes them, in JSON or as columns; true if all went well. */
export function build(targets: readonly Target[], output: Output, options: Partial<BuildOptions>): Promise<boolean> {
  return allOf(targets, async (target) => {
    const ready = await renderFrom(target, output, options);
    return ready !== null && (await write(target, ready, output));
  });
}

/** A link can ask for a version for good only if it is kept. */
function unreleasedWords({ manifest }: Rendered): string {
  return manifest.released === null ? `; version ${manifest.version} is not released yet: npm run data:release` : '';
}

/** Compares what is built with what the sources give; true if it is the same. */
export function checkBuilt(
  targets: readonly Target[],
  output: Output,
  options: Partial<BuildOptions>,
): Promise<boolean> {
  return allOf(targets, async (target) => {
    const ready = await renderFrom(target, output, options);
    if (ready === null) return false;
    const { rendered, columns } = ready;
    const stale = columns === null ? compareOutput(target.out, rendered) : await compareColumns(target.out, columns);
    for (const reason of stale.slice(0, MOST_NAMED))
      output.complain(`${target.out}: ${printable(reason)}; run npm run data`);
    if (stale.length > MOST_NAMED) output.complain(`${target.out}: and ${stale.length - MOST_NAMED} more`);
    if (stale.length === 0)
      output.say(`${target.out}: up to date${columns === null ? unreleasedWords(rendered) : ', as columns'}`);
    return stale.length === 0;
  });
}

/** Builds a dossier, keeps it as a release, and builds once more: its manifest then says that it is one. */
export async function release(
  target: Target,
  day: string,
  output: Output,
  options: Partial<BuildOptions>,
): Promise<boolean> {
  if (!(await build([target], output, options))) return false;
  const ready = await renderFrom(target, output, options);
  if (ready === null) return false;
  const { rendered, columns } = ready;
  const fault =
    columns === null
      ? addRelease(target.out, rendered, day)
      : 'a dossier of columns cannot be kept as a release (docs/columnar-dossier.md)';
  if (fault !== null) {
    output.complain(`${printable(target.out)}: not released: ${printable(fault)}`);
    return false;
  }
  output.say(`released version ${rendered.manifest.version} of ${day}`);
  return build([target], output, options);
}
