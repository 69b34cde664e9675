// The result files of the two test runners. What is not as expected counts as a crash (null), never as nothing to report.
import { readFileSync, rmSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import type { Tally } from './tally.ts';

function readNumbers(source: unknown, keys: readonly string[]): number[] | null {
  if (typeof source !== 'object' || source === null) return null;
  const record: Readonly<Record<string, unknown>> = { ...source };
  const numbers = keys.map((key) => record[key]);
  return numbers.every((value): value is number => typeof value === 'number') ? numbers : null;
}

/** Counts of vitest's JSON report. */
export function vitestTally(report: unknown): Tally | null {
  const numbers = readNumbers(report, ['numPassedTests', 'numFailedTests', 'numPendingTests', 'numTodoTests']);
  if (numbers === null) return null;
  const [passed = 0, failed = 0, pending = 0, todo = 0] = numbers;
  return { passed, failed, skipped: pending + todo };
}

/** Counts of playwright's JSON report; what passed only at a second try has failed. */
export function playwrightTally(report: unknown): Tally | null {
  if (typeof report !== 'object' || report === null || !('stats' in report)) return null;
  const numbers = readNumbers(report.stats, ['expected', 'unexpected', 'flaky', 'skipped']);
  if (numbers === null) return null;
  const [passed = 0, unexpected = 0, flaky = 0, skipped = 0] = numbers;
  return { passed, failed: unexpected + flaky, skipped };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const listIn = (value: unknown, key: string): readonly unknown[] => {
  const list = isObject(value) ? value[key] : undefined;
  return Array.isArray(list) ? list : [];
};
const LINES_SAID = 6;

/** What failed in playwright's JSON report: file, line, title and the first lines of what was said. Logs often keep only the end of a run. */
export function playwrightFailures(report: unknown): readonly string[] {
  const inSuites = (suite: unknown): readonly string[] => [
    ...listIn(suite, 'suites').flatMap(inSuites),
    ...listIn(suite, 'specs').flatMap((spec) => {
      if (!isObject(spec) || spec['ok'] === true) return [];
      const said = listIn(spec, 'tests')
        .flatMap((test) => listIn(test, 'results'))
        .flatMap((result) => listIn(result, 'errors'))
        .flatMap((error) => (isObject(error) && typeof error['message'] === 'string' ? [error['message']] : []))
        .map((message) => stripVTControlCharacters(message).split('\n').slice(0, LINES_SAID).join('\n'));
      return [[`${String(spec['file'])}:${String(spec['line'])} ${String(spec['title'])}`, ...said].join('\n')];
    }),
  ];
  return inSuites(report);
}

/** What failed, in a result file; nothing if it is not there. */
export function readFailures(file: string): readonly string[] {
  try {
    return playwrightFailures(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return [];
  }
}

/** Counts in a result file; null if it is not there or not whole. */
export function readTally(file: string, read: (report: unknown) => Tally | null): Tally | null {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

export function removeResults(file: string): void {
  rmSync(file, { force: true });
}
