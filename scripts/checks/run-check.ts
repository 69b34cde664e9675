import { stripVTControlCharacters } from 'node:util';
import { runCommand } from '../run-command.ts';
import type { Check } from './check-list.ts';
import { readTally, removeResults } from './read-results.ts';
import type { Tally } from './tally.ts';

const LIMIT_MS = 60 * 60_000;
const ONE_FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

export interface CheckResult {
  readonly name: string;
  readonly status: 'passed' | 'failed' | 'skipped';
  readonly tally: Tally;
}

function report(status: string, name: string, since: number, note: string): void {
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  console.log(`${status.padEnd(5)} ${name.padEnd(12)} ${seconds.padStart(6)} s  ${note}`.trimEnd());
}

function indent(text: string): string {
  // some tools colour their output whatever the settings
  return stripVTControlCharacters(text).trimEnd().replaceAll(/^/gm, '      ');
}

/** Counts of a check that has run: its own if it keeps any, else one. A crash without a failed test is one failure. */
function countTests(check: Check, ok: boolean): Tally {
  if (check.results === undefined) return ok ? { passed: 1, failed: 0, skipped: 0 } : ONE_FAILED;
  const tally = readTally(check.results.file, check.results.read);
  if (tally === null) return ONE_FAILED;
  const nothingRan = tally.passed + tally.failed === 0;
  return (!ok && tally.failed === 0) || nothingRan ? { ...tally, failed: tally.failed + 1 } : tally;
}

/** Runs one check to its end, prints one line for it, and what it said if it failed. Never throws. */
export async function runCheck(check: Check): Promise<CheckResult> {
  const since = performance.now();
  if (check.skipped !== undefined) {
    report('skip', check.name, since, check.skipped);
    return { name: check.name, status: 'skipped', tally: { passed: 0, failed: 0, skipped: 1 } };
  }
  if (check.results !== undefined) removeResults(check.results.file);
  let ok = true;
  let output = '';
  for (const [command, ...args] of check.commands) {
    if (!ok) break;
    // each one needs the one before it
    // oxlint-disable-next-line no-await-in-loop
    const result = await runCommand(command, args, {
      timeoutMs: LIMIT_MS,
      echo: check.echo === true,
      // the output is read in logs as often as in a terminal
      env: { NO_COLOR: '1' },
    });
    output += result.output;
    ok = result.code === 0;
  }
  const tally = countTests(check, ok);
  const status = tally.failed > 0 ? 'failed' : 'passed';
  const note =
    check.results === undefined ? '' : `${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`;
  report(status === 'passed' ? 'ok' : 'FAIL', check.name, since, note);
  if (status === 'failed' && check.echo !== true)
    console.log(indent(output === '' ? 'It ended without a word.' : output));
  return { name: check.name, status, tally };
}

/** Something that could not even be tried. */
export function failCheck(name: string, sentence: string): CheckResult {
  console.log(`FAIL  ${name}\n${indent(sentence)}`);
  return { name, status: 'failed', tally: ONE_FAILED };
}
