import { JOURNEY_RESULTS, journeysCheck, QUICK_CHECKS, reportsFolder, verifyCheck } from '../checks/check-list.ts';
import { readFailures } from '../checks/read-results.ts';
import { failCheck, runCheck } from '../checks/run-check.ts';
import type { CheckResult } from '../checks/run-check.ts';
import { summarize } from '../checks/summarize.ts';
import { ensureChromium } from '../chromium/ensure-chromium.ts';

async function runJourneys(results: readonly CheckResult[], problem: string | null): Promise<CheckResult> {
  if (problem !== null) return failCheck('journeys', problem);
  if (results.some((result) => result.name === 'build' && result.status === 'failed')) {
    return failCheck('journeys', 'There is no build to try them on.');
  }
  return runCheck(journeysCheck());
}

function verifyRemark({ status }: CheckResult): string {
  return status === 'skipped'
    ? `data:verify was skipped: there are no reports in ${reportsFolder()}.`
    : `data:verify ran against ${reportsFolder()}: ${status}.`;
}

/** `npm test`: every check and every browser journey. One that crashes counts as failed, and the rest still runs. */
export async function run(): Promise<number> {
  const problem = await ensureChromium();
  const results: CheckResult[] = [];
  // one at a time: two cores are busy with one already
  // oxlint-disable-next-line no-await-in-loop
  for (const check of QUICK_CHECKS) results.push(await runCheck(check));
  const verify = await runCheck(verifyCheck());
  results.push(verify, await runJourneys(results, problem));
  return summarize(results, [...readFailures(JOURNEY_RESULTS), verifyRemark(verify)]);
}
