import { expect, it } from 'vitest';
import { addTallies, tallyLine } from './tally.ts';

it('adds up and says so in the agreed form', () => {
  const total = addTallies({ passed: 300, failed: 0, skipped: 1 }, { passed: 20, failed: 2, skipped: 0 });
  expect(tallyLine(total)).toBe('320 passed, 2 failed, 1 skipped');
});
