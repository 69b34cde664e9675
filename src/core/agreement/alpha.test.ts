import { describe, expect, it } from 'vitest';
import { krippendorffAlpha, percentAgreement } from './alpha.ts';
import type { Level } from './alpha.ts';

const unitsOf = <T extends string | number>(...coders: readonly (readonly (T | null)[])[]): T[][] =>
  (coders[0] ?? []).map((_, at) => coders.flatMap((values) => values[at] ?? []));

describe("Krippendorff's alpha", () => {
  it.each<[string, number, (string | number)[][], Level]>([
    [
      'A: two coders, two values',
      0.095,
      unitsOf([0, 1, 0, 0, 0, 0, 0, 0, 1, 0], [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]),
      'nominal',
    ],
    ['B: two coders, five values', 0.692, unitsOf('aabbdcccedda'.split(''), 'babbbccceddd'.split('')), 'nominal'],
  ])('is that of the example %s', (_, wanted, units, level) => {
    expect(krippendorffAlpha(units, level)).toBeCloseTo(wanted, 3);
  });

  const four = unitsOf<number>(
    [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
    [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
  );
  it.each<[Level, number]>([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
    ['ratio', 0.797],
  ])('is that of the example with four coders and gaps, %s', (level, wanted) => {
    expect(krippendorffAlpha(four, level)).toBeCloseTo(wanted, 3);
  });

  it('is 1 for coders who agree on everything, and nothing where nothing varies or nothing is paired', () => {
    expect(
      krippendorffAlpha(
        [
          [
            ['a', 'b'],
            ['b', 'a'],
          ],
          [['c'], ['c']],
        ],
        'set',
      ),
    ).toBe(1);
    expect(
      krippendorffAlpha(
        [
          ['a', 'a'],
          ['a', 'a'],
        ],
        'nominal',
      ),
    ).toBeNull();
    expect(krippendorffAlpha([['a'], []], 'nominal')).toBeNull();
  });

  it('holds a subset nearer than an overlap, and an overlap nearer than nothing in common', () => {
    const against = (set: readonly string[]) =>
      krippendorffAlpha(
        [
          [['a', 'b'], set],
          [['x'], ['x']],
        ],
        'set',
      ) ?? 0;
    expect(against(['a'])).toBeGreaterThan(against(['a', 'c']));
    expect(against(['a', 'c'])).toBeGreaterThan(against(['c', 'd']));
  });
});

describe('percent agreement', () => {
  it('counts units with equal values; sets in any order', () => {
    expect(percentAgreement([['a', 'a'], ['a', 'b'], ['a']])).toBe(0.5);
    expect(
      percentAgreement([
        [
          ['a', 'b'],
          ['b', 'a'],
        ],
      ]),
    ).toBe(1);
    expect(percentAgreement([])).toBeNull();
  });
});
