import { expect, it } from 'vitest';
import type { Figure } from '#model/text/figure-words.ts';
import { plotScale, positionOn } from './plot-scale.ts';

const about = (value: number): Figure => ({ low: value, high: value, qualifier: 'about' });

it('leaves room beyond the lowest and the highest number', () => {
  expect(plotScale([about(100), about(200)])).toEqual({ from: 88, to: 212 });
});

it('starts at nothing when a limit from above is among them', () => {
  expect(plotScale([{ low: null, high: 100, qualifier: 'up-to' }, about(100)])).toEqual({ from: -12, to: 112 });
});

it.each([
  ['one estimate', [about(100)]],
  ['equal estimates', [about(100), about(100)]],
  ['no second number', [about(100), { low: null, high: null, qualifier: 'unquantified' as const }]],
])('draws nothing for %s', (_what, figures) => {
  expect(plotScale(figures)).toBeNull();
});

it('places a number between 0 and 1', () => {
  expect(positionOn({ from: 100, to: 300 }, 150)).toBe(0.25);
});
