import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ENGINES, isNodeFit } from './node-version.mjs';

test.each([
  ['18.20.4', false],
  ['20.9.0', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['20.20.2', true],
  ['21.0.0', false],
  ['21.7.3', false],
  ['22.0.0', false],
  ['22.11.0', false],
  ['22.12.0', true],
  ['22.22.1', true],
  ['23.0.0', true],
  ['24.1.0-nightly20260101', true],
  ['100.0.0', true],
  ['0.12.18', false],
  ['', false],
] as const)('Node %s runs the project: %s', (version, isFit) => {
  expect(isNodeFit(version)).toBe(isFit);
});

test('package.json and its lock file ask for the same', () => {
  const engines = (file: string): unknown => {
    const json = JSON.parse(readFileSync(file, 'utf8')) as {
      engines?: { node: string };
      packages?: Record<string, { engines?: { node: string } }>;
    };
    return (json.packages?.[''] ?? json).engines?.node;
  };
  expect(engines('package.json')).toBe(ENGINES);
  expect(engines('package-lock.json')).toBe(ENGINES);
});

test('README says it in words', () => {
  expect(readFileSync('README.md', 'utf8')).toContain('Node.js 20.19 or a newer 20, or 22.12 or newer');
});
