import { describe, expect, it, test } from 'vitest';
import type { ClaimId } from '#core/dossier/types.ts';
import { estimateSign } from './estimate-signs.ts';
import { figureScale, percentOn } from './figure-scale.ts';

// an id of a claim is a text with a brand
const CLAIM = 'cl-aaaa' as ClaimId;
const SCALE = { to: 1000, ticks: [] };

test.each([
  ['none', 500, 500, { type: 'point', at: 50, mark: 'plain' }],
  ['none', 200, 500, { type: 'range', from: 20, to: 50, mark: 'plain' }],
  ['about', 500, 500, { type: 'point', at: 50, mark: 'wave' }],
  ['about', 200, 500, { type: 'range', from: 20, to: 50, mark: 'wave' }],
  ['nearly', null, 500, { type: 'point', at: 50, mark: 'fewer' }],
  ['up-to', null, 500, { type: 'ceiling', to: 50 }],
  ['at-least', 500, null, { type: 'point', at: 50, mark: 'more' }],
  ['at-least', 200, 500, { type: 'range', from: 20, to: 50, mark: 'more' }],
  ['between', 200, 500, { type: 'range', from: 20, to: 50, mark: 'plain' }],
  ['unquantified', null, null, { type: 'none' }],
] as const)('%s %s to %s', (qualifier, low, high, sign) => {
  expect(estimateSign({ low, high, qualifier, compared: null }, SCALE)).toEqual(sign);
});

test.each([
  ['more', { low: null, high: 400, qualifier: 'up-to' }, { type: 'beyond', from: 40, than: 'more' }],
  ['fewer', { low: 300, high: 400, qualifier: 'between' }, { type: 'beyond', from: 30, than: 'fewer' }],
  ['more', { low: null, high: null, qualifier: 'unquantified' }, { type: 'none' }],
] as const)('%s than another figure is an open end from there', (than, figure, sign) => {
  const compared = { claimId: CLAIM, than, figure };
  expect(estimateSign({ low: null, high: null, qualifier: 'unquantified', compared }, SCALE)).toEqual(sign);
});

it('draws nothing where nobody prints a number', () => {
  expect(figureScale([{ low: null, high: null }])).toBeNull();
  expect(estimateSign({ low: 5, high: 5, qualifier: 'none', compared: null }, null)).toEqual({ type: 'none' });
});

describe('the scale', () => {
  it.each([
    [
      [300, 4000],
      [0, 1000, 2000, 3000, 4000],
    ],
    [[7], [0, 2, 4, 6]],
    [[0], [0, 1]],
    [[0.5], [0, 0.2, 0.4, 0.6, 0.8, 1]],
  ])('of %j has round ticks from nothing on', (numbers, expected) => {
    expect(figureScale(numbers.map((value) => ({ low: value, high: value })))?.ticks).toEqual(expected);
  });
  it('has room for every number and an arrow after it', () => {
    for (const value of [1, 12, 3456, 1_000_000]) {
      const scale = figureScale([{ low: value, high: null }]);
      expect(scale === null ? 100 : percentOn(scale, value)).toBeLessThan(90);
    }
  });
});
