import type { Check, CheckInput } from './checks/check.ts';
import { checkClaims } from './checks/claims.ts';
import { checkContradictions } from './checks/contradictions.ts';
import { checkCycles } from './checks/cycles.ts';
import { checkEvents } from './checks/events.ts';
import { checkFigures } from './checks/figures.ts';
import { checkIds } from './checks/ids.ts';
import { checkLanes } from './checks/lanes.ts';
import { checkOverview } from './checks/overview.ts';
import { checkPlaces } from './checks/places.ts';
import { RecordIndex } from './checks/record-index.ts';
import { checkReferences } from './checks/references.ts';
import { checkReports } from './checks/reports.ts';
import { checkStories } from './checks/stories.ts';
import type { Problem } from './problem.ts';

/** Runs every check. The last one compares figures and trusts chains to end, so it waits until the others find nothing. */
export function check(given: Omit<CheckInput, 'records'>): readonly Problem[] {
  const input = { ...given, records: new RecordIndex(given.draft) };
  const checks: readonly Check[] = [
    checkIds,
    checkReferences,
    checkCycles,
    checkReports,
    checkClaims,
    checkFigures,
    checkEvents,
    checkPlaces,
    checkLanes,
    checkOverview,
    checkStories,
  ];
  const problems = checks.flatMap((run) => run(input));
  return problems.some(({ level }) => level === 'error') ? problems : [...problems, ...checkContradictions(input)];
}
