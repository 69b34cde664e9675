import type { CheckResult } from './run-check.ts';
import { addTallies, EMPTY_TALLY, tallyLine } from './tally.ts';

/** The end of a run: the checks that failed by name, whatever else is to be said, and the counts as the very last line. */
export function summarize(results: readonly CheckResult[], remarks: readonly string[] = []): number {
  const total = results.map((result) => result.tally).reduce(addTallies, EMPTY_TALLY);
  const failed = results.filter((result) => result.status === 'failed').map((result) => result.name);
  console.log('');
  if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`);
  for (const remark of remarks) console.log(remark);
  console.log(tallyLine(total));
  return total.failed > 0 ? 1 : 0;
}
