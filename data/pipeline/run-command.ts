import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, buildFrom, checkBuilt, release, TARGETS } from './build-command.ts';
import type { BuildOptions, Output, Target } from './build-command.ts';
import { locateYaml, reportFault, reportYaml } from './locate.ts';
import { printable } from './print-problems.ts';
import { readPlainFile } from './read-file.ts';
import { folderFault } from './read-folder.ts';
import { verifyLocators } from './verify.ts';

const DEFAULT_REPORTS = '../shared/reports';

const USAGE = `usage:
  build  [--source DIR --out DIR]     builds the dossiers, or one of them
  check  [--source DIR --out DIR]     fails if what is built is not what the sources give
  release --day YYYY-MM-DD [--source DIR --out DIR]   builds the bundled dossier and keeps it for good as a release
  locate REPORT.txt "some words"      prints where the words stand in a report, as YAML
  locate --report REPORT.txt          prints the hashes of a report, as YAML
  verify [--source DIR] [--reports DIR]   checks every locator against the reports`;

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
export async function runCommand(
  args: readonly string[],
  output: Output,
  options: Partial<BuildOptions> = {},
): Promise<boolean> {
  const read = readArguments(args);
  if (read === null) return usage(output);
  const [file, words] = read.words;
  const { source, out, reports, report, day } = read.values;
  const targets = targetsOf(source, out);
  const [first] = targets;
  switch (read.name) {
    case 'build':
      return targets.length > 0 ? build(targets, output, options) : usage(output);
    case 'check':
      return targets.length > 0 ? checkBuilt(targets, output, options) : usage(output);
    case 'release':
      return first !== undefined && day !== undefined ? release(first, day, output, options) : usage(output);
    case 'verify':
      return verify({ source: source ?? 'data', out: '', withSchema: false }, reports ?? DEFAULT_REPORTS, output);
    default:
      return locate(file, words, report, output);
  }
}
