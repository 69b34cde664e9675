import { QUICK_CHECKS } from '../checks/check-list.ts';
import { runCheck } from '../checks/run-check.ts';
import type { CheckResult } from '../checks/run-check.ts';
import { summarize } from '../checks/summarize.ts';

/** `npm run check`: everything that needs no browser. */
export async function run(): Promise<number> {
  const results: CheckResult[] = [];
  // one at a time: two cores are busy with one already
  // oxlint-disable-next-line no-await-in-loop
  for (const check of QUICK_CHECKS) results.push(await runCheck(check));
  return summarize(results);
}
