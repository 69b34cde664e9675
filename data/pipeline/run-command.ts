import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { dossierJsonSchema } from '#core/dossier/json-schema.ts';
import { buildDossier } from './build.ts';
import { locateYaml, reportFault, reportYaml } from './locate.ts';
import { compareOutput, writeOutput } from './output-folder.ts';
import { readPalettes } from './palette.ts';
import { printable, printProblems } from './print-problems.ts';
import { faultWords, readPlainFile } from './read-file.ts';
import { folderFault, readFolder } from './read-folder.ts';
import { addRelease, readReleases, versionFault } from './releases.ts';
import { render } from './render.ts';
import type { Rendered } from './render.ts';
import { verifyLocators } from './verify.ts';

interface Target {
  readonly source: string;
  readonly out: string;
  readonly withSchema: boolean;
}

/** The bundled dossier, and the made-up one that the tests open. */
const TARGETS: readonly Target[] = [
  { source: 'data', out: 'public/dossier', withSchema: true },
  { source: 'e2e/fixtures/harbour', out: 'e2e/fixtures/harbour/built', withSchema: false },
];
const TOKENS_CSS = new URL('../../src/ui/tokens.css', import.meta.url);
/** From here on one file of JSON costs more than columns do. */
const MOST_IN_JSON = 20_000;
const DEFAULT_REPORTS = '../shared/reports';

const USAGE = `usage:
  build  [--source DIR --out DIR]     builds the dossiers, or one of them
  check  [--source DIR --out DIR]     fails if what is built is not what the sources give
  release --day YYYY-MM-DD [--source DIR --out DIR]   builds the bundled dossier and keeps it for good as a release
  locate REPORT.txt "some words"      prints where the words stand in a report, as YAML
  locate --report REPORT.txt          prints the hashes of a report, as YAML
  verify [--source DIR] [--reports DIR]   checks every locator against the reports`;

/** Where a command writes to: what it was asked for, and what is wrong. */
export interface Output {
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** Reads and builds one dossier and prints its problems; null if there are errors. */
function buildFrom(target: Target, { complain }: Output): ReturnType<typeof buildDossier>['dossier'] {
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

function renderFrom(target: Target, output: Output): Rendered | null {
  const { releases, faults } = readReleases(target.out);
  for (const fault of faults) output.complain(`${printable(target.out)}: ${printable(fault)}`);
  const dossier = buildFrom(target, output);
  if (dossier === null || faults.length > 0) return null;
  const rendered = render(dossier, releases);
  const fault = versionFault(releases, rendered);
  if (fault !== null) {
    output.complain(`${printable(target.source)}: ${fault}`);
    return null;
  }
  if (!target.withSchema) return rendered;
  return {
    ...rendered,
    files: new Map([['dossier.schema.json', `${JSON.stringify(dossierJsonSchema(), null, 2)}\n`], ...rendered.files]),
  };
}

function build(targets: readonly Target[], output: Output): boolean {
  const results = targets.map((target) => {
    const rendered = renderFrom(target, output);
    if (rendered === null) return false;
    try {
      writeOutput(target.out, rendered);
    } catch (error) {
      output.complain(
        `${printable(target.out)} cannot be written: ${faultWords(error)}; the last good build is as it was`,
      );
      return false;
    }
    output.say(`${target.source} → ${path.posix.join(target.out, rendered.dossierFile)}`);
    const { events } = rendered.manifest.counts;
    if (events > MOST_IN_JSON)
      output.say(
        `${events} events open faster as columns: npm run dossier:columns -- --from ${printable(target.out)} --out FOLDER`,
      );
    return true;
  });
  return results.every(Boolean);
}

/** A link can ask for a version for good only if it is kept. */
function unreleasedWords({ manifest }: Rendered): string {
  return manifest.released === null ? `; version ${manifest.version} is not released yet: npm run data:release` : '';
}

function checkBuilt(targets: readonly Target[], output: Output): boolean {
  const results = targets.map((target) => {
    const rendered = renderFrom(target, output);
    if (rendered === null) return false;
    const stale = compareOutput(target.out, rendered);
    for (const reason of stale) output.complain(`${target.out}: ${reason}; run npm run data`);
    if (stale.length === 0) output.say(`${target.out}: up to date${unreleasedWords(rendered)}`);
    return stale.length === 0;
  });
  return results.every(Boolean);
}

/** Builds a dossier, keeps it as a release, and builds once more: its manifest then says that it is one. */
function release(target: Target, day: string, output: Output): boolean {
  if (!build([target], output)) return false;
  const rendered = renderFrom(target, output);
  if (rendered === null) return false;
  const fault = addRelease(target.out, rendered, day);
  if (fault !== null) {
    output.complain(`${printable(target.out)}: not released: ${printable(fault)}`);
    return false;
  }
  output.say(`released version ${rendered.manifest.version} of ${day}`);
  return build([target], output);
}

function verify(target: Target, reportsFolder: string, output: Output): boolean {
  if (!existsSync(reportsFolder)) {
    output.say(`skipped: there is no folder ${printable(reportsFolder)}`);
    return true;
  }
  const noFolder = folderFault(reportsFolder);
  if (noFolder !== null) {
    output.complain(`${printable(reportsFolder)} cannot be read: ${noFolder}`);
    return false;
  }
  const dossier = buildFrom(target, output);
  if (dossier === null) return false;
  const files = readdirSync(reportsFolder)
    .sort()
    .flatMap((name) => {
      // folders, links that lead nowhere and the like are no reports; a report that is missed is named below
      const read = readPlainFile(path.join(reportsFolder, name));
      return 'bytes' in read ? [{ name, bytes: read.bytes }] : [];
    });
  const result = verifyLocators(dossier, files);
  for (const fault of result.faults) output.complain(printable(fault));
  output.say(`${result.found} of ${result.locators} locators found in ${result.reports} reports`);
  return result.faults.length === 0;
}

function locate(
  file: string | undefined,
  words: string | undefined,
  report: string | undefined,
  output: Output,
): boolean {
  const name = report ?? file;
  if (name === undefined || (report === undefined && words === undefined)) return usage(output);
  if (!existsSync(name)) {
    output.complain(`there is no file ${printable(name)}`);
    return false;
  }
  const read = readPlainFile(name);
  const fault = 'fault' in read ? read.fault : reportFault(read.bytes);
  if ('fault' in read || fault !== null) {
    output.complain(`${printable(name)} cannot be read as a report: ${fault ?? ''}`);
    return false;
  }
  const found = report === undefined ? locateYaml(read.bytes, words ?? '') : reportYaml(read.bytes);
  for (const line of found) output.say(line);
  if (found.length === 0) output.complain('these words do not stand in one line of the report');
  return found.length > 0;
}

function usage({ complain }: Output): boolean {
  complain(USAGE);
  return false;
}

const OPTIONS = {
  source: { type: 'string' },
  out: { type: 'string' },
  reports: { type: 'string' },
  report: { type: 'string' },
  day: { type: 'string' },
} as const;

/** What each command takes: its options, and how many words besides. */
const COMMANDS = new Map<string, { readonly options: readonly (keyof typeof OPTIONS)[]; readonly words: number }>([
  ['build', { options: ['source', 'out'], words: 0 }],
  ['check', { options: ['source', 'out'], words: 0 }],
  ['release', { options: ['source', 'out', 'day'], words: 0 }],
  ['locate', { options: ['report'], words: 2 }],
  ['verify', { options: ['source', 'reports'], words: 0 }],
]);

/** The arguments taken apart, or null if the command does not exist or does not take one of them. */
function readArguments(args: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
    const [name = '', ...words] = positionals;
    const command = COMMANDS.get(name);
    if (command === undefined || words.length > command.words) return null;
    const given = Object.entries(values);
    const isTaken = given.every(([option, value]) => value !== '' && command.options.some((each) => each === option));
    return isTaken ? { name, words, values } : null;
  } catch {
    return null;
  }
}

/** The pair of folders that was asked for, else all dossiers of this repository; none if half a pair was given. */
function targetsOf(source: string | undefined, out: string | undefined): readonly Target[] {
  if (source !== undefined && out !== undefined) return [{ source, out, withSchema: false }];
  return source === undefined && out === undefined ? TARGETS : [];
}

/** Runs one command with its arguments; true if all is well. See README.md beside this file. */
export function runCommand(args: readonly string[], output: Output): boolean {
  const read = readArguments(args);
  if (read === null) return usage(output);
  const [file, words] = read.words;
  const { source, out, reports, report, day } = read.values;
  const targets = targetsOf(source, out);
  const [first] = targets;
  switch (read.name) {
    case 'build':
      return targets.length > 0 ? build(targets, output) : usage(output);
    case 'check':
      return targets.length > 0 ? checkBuilt(targets, output) : usage(output);
    case 'release':
      return first !== undefined && day !== undefined ? release(first, day, output) : usage(output);
    case 'verify':
      return verify({ source: source ?? 'data', out: '', withSchema: false }, reports ?? DEFAULT_REPORTS, output);
    default:
      return locate(file, words, report, output);
  }
}
