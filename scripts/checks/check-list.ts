import { existsSync } from 'node:fs';
import { localCommand } from '../run-command.ts';
import { playwrightTally, vitestTally } from './read-results.ts';
import type { Tally } from './tally.ts';

export type CommandLine = readonly [command: string, ...args: string[]];

export interface Check {
  readonly name: string;
  /** Run one after the other until one fails. */
  readonly commands: readonly CommandLine[];
  /** A sentence if there is nothing to check against. */
  readonly skipped?: string;
  /** Where the runner writes its counts; without it the check counts as one. */
  readonly results?: { readonly file: string; readonly read: (report: unknown) => Tally | null };
  /** Shows the output while it comes. */
  readonly echo?: boolean;
}

/** Where playwright writes what came of each journey. */
export const JOURNEY_RESULTS = '.cache/test/journeys.json';

const FLOORS = 'src/floors.test.ts';

function script(file: string, ...args: string[]): CommandLine {
  return [process.execPath, '--import', 'tsx', file, ...args];
}

function npmRun(name: string, ...args: string[]): CommandLine {
  return ['npm', 'run', '--silent', name, '--', ...args];
}

export function reportsFolder(): string {
  return process.env['DOSSIER_REPORTS'] ?? '../shared/reports';
}

export const QUICK_CHECKS: readonly Check[] = [
  { name: 'format', commands: [[localCommand('oxfmt'), '--check']] },
  { name: 'lint', commands: [[localCommand('oxlint'), '--type-aware', '--deny-warnings']] },
  {
    name: 'types',
    commands: [
      [localCommand('tsc'), '--noEmit', '-p', '.'],
      [localCommand('tsc'), '--noEmit', '-p', 'src/core'],
    ],
  },
  { name: 'floors', commands: [[localCommand('vitest'), 'run', FLOORS]] },
  {
    name: 'unit',
    commands: [
      [
        localCommand('vitest'),
        'run',
        '--exclude',
        FLOORS,
        '--reporter=default',
        '--reporter=json',
        '--outputFile.json=.cache/test/unit.json',
      ],
    ],
    results: { file: '.cache/test/unit.json', read: vitestTally },
  },
  { name: 'data:check', commands: [npmRun('data:check')] },
  { name: 'knip', commands: [[localCommand('knip')]] },
  { name: 'build', commands: [script('scripts/build-once.ts')] },
  { name: 'budgets', commands: [script('scripts/budgets.ts')] },
];

/** Whether every locator is found in the reports themselves, where a copy of them is at hand. */
export function verifyCheck(): Check {
  const folder = reportsFolder();
  const check = { name: 'data:verify', commands: [npmRun('data:verify', '--reports', folder)] };
  return existsSync(folder)
    ? check
    : { ...check, skipped: `no reports in ${folder}; DOSSIER_REPORTS names another folder` };
}

export function journeysCheck(args: readonly string[] = []): Check {
  return {
    name: 'journeys',
    commands: [[localCommand('playwright'), 'test', ...args]],
    results: { file: JOURNEY_RESULTS, read: playwrightTally },
    echo: true,
  };
}
