import { journeysCheck } from '../checks/check-list.ts';
import { failCheck, runCheck } from '../checks/run-check.ts';
import { summarize } from '../checks/summarize.ts';
import { ensureChromium } from '../chromium/ensure-chromium.ts';
import { buildSite } from '../setup/build-site.ts';

/** `npm run e2e`: the journeys alone, on a fresh build; further words go to playwright (`npm run e2e -- links --headed`). */
export async function run(args: readonly string[]): Promise<number> {
  const problem = await ensureChromium();
  if (problem !== null) return summarize([failCheck('journeys', problem)]);
  if (!(await buildSite('if-changed'))) return 1;
  return summarize([await runCheck(journeysCheck(args))]);
}
