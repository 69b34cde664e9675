import { describe, expect, it } from 'vitest';
import { playwrightTally, readTally, vitestTally } from './read-results.ts';

describe('vitestTally', () => {
  it('counts what is left out and what is only planned as skipped', () => {
    const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults: [] };
    expect(vitestTally(report)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });
  it.each([null, 'x', {}, { numPassedTests: 5 }])('takes %o for a crash', (report) => {
    expect(vitestTally(report)).toBeNull();
  });
});

describe('playwrightTally', () => {
  it('counts a second try as failed', () => {
    expect(playwrightTally({ stats: { expected: 9, unexpected: 1, flaky: 2, skipped: 3 } })).toEqual({
      passed: 9,
      failed: 3,
      skipped: 3,
    });
  });
  it.each([null, {}, { stats: null }, { stats: { expected: 9 } }])('takes %o for a crash', (report) => {
    expect(playwrightTally(report)).toBeNull();
  });
});

it('takes a missing file for a crash', () => {
  expect(readTally('.cache/test/no-such-file.json', vitestTally)).toBeNull();
});
