import { expect, it } from 'vitest';
import { parseBenchOptions } from './options.ts';

it('measures up to 100,000 events, five times each, without further words', () => {
  expect(parseBenchOptions([])).toEqual({
    sizes: [1000, 10_000, 100_000],
    largeSizes: [],
    runs: 5,
    seed: 1,
    againstNaive: false,
    columns: false,
    keep: false,
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
  ['20000', [1000, 10_000, 20_000], []],
  ['30000', [1000, 10_000], [30_000]],
  ['1,000,000', [1000, 10_000], [100_000, 1_000_000]],
])('--max %s --columns makes %j in both forms and %j as columns alone', (max, sizes, largeSizes) => {
  expect(parseBenchOptions(['--max', max, '--columns'])).toMatchObject({ sizes, largeSizes });
});

it('leaves out what is smaller than --min', () => {
  expect(parseBenchOptions(['--min', '100000', '--max', '1000000', '--columns'])).toMatchObject({
    sizes: [],
    largeSizes: [100_000, 1_000_000],
  });
});

it('refuses a large size that is no whole number of copies', () => {
  expect(() => parseBenchOptions(['--max', '25000', '--columns'])).toThrow('multiple of 10000');
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
