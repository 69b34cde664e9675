import { describe, expect, it } from 'vitest';
import { playwrightFailures, playwrightTally, readTally, vitestTally } from './read-results.ts';

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

it('tells which journeys failed, and of what', () => {
  const results = [{ errors: [{ message: '\u001B[31mheight\u001B[39m\n1\n2\n3\n4\n5\n6' }] }];
  const spec = { file: 'map.spec.ts', line: 7, title: 'a mark is drawn', ok: false, tests: [{ results }] };
  const passed = { ...spec, ok: true };
  const report = { suites: [{ specs: [passed], suites: [{ specs: [spec] }] }] };
  expect(playwrightFailures(report)).toEqual(['map.spec.ts:7 a mark is drawn\nheight\n1\n2\n3\n4\n5']);
  expect(playwrightFailures(null)).toEqual([]);
});
