import { expect, it } from 'vitest';
import { parseBenchOptions } from './options.ts';

it('measures up to 100,000 events, five times each, without further words', () => {
  expect(parseBenchOptions([])).toEqual({
    sizes: [1000, 10_000, 100_000],
    runs: 5,
    seed: 1,
    againstNaive: false,
    columns: false,
    beside: null,
    out: null,
  });
});

it.each([
  ['0', []],
  ['500', [500]],
  ['1000', [1000]],
  ['10,000', [1000, 10_000]],
  ['300000', [1000, 10_000, 100_000, 300_000]],
])('--max %s measures %j', (max, sizes) => {
  expect(parseBenchOptions(['--max', max]).sizes).toEqual(sizes);
});

it.each([
  ['--max', 'many'],
  ['--runs', '0'],
  ['--runs', '-1'],
  ['--seed', '1.5'],
])('refuses %s %s', (name, value) => {
  expect(() => parseBenchOptions([`${name}=${value}`])).toThrow(`${name} is "${value}"`);
});

it('refuses a word it does not know', () => {
  expect(() => parseBenchOptions(['--fast'])).toThrow('--fast');
});
