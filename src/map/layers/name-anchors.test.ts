import { expect, it } from 'vitest';
import { nameAnchors } from './name-anchors.ts';

const EAST = ['left', 'top-left', 'bottom-left'];
const WEST = ['right', 'top-right', 'bottom-right'];
const ENDS = ['top', 'bottom'];

it.each([
  ['beside it in the east, where there is more room', 400, [...EAST, ...ENDS, ...WEST]],
  ['in the west first, towards the right edge', 780, [...WEST, ...ENDS, ...EAST]],
  ['only in the east at the left edge, where it would be cut off', 100, EAST],
  ['above or below it first near the right edge, where one in the east would be cut off', 860, [...ENDS, ...WEST]],
  ['only in the west at the right edge', 900, WEST],
])('a name stands %s', (_, x, sides) => {
  const anchors = nameAnchors(x, 1000, 24);
  expect(anchors.filter((each) => typeof each === 'string')).toEqual(sides);
});

it('a name keeps off its mark on every side, further off a larger one', () => {
  const reaches = [24, 48].map((sizePx) =>
    nameAnchors(400, 1000, sizePx).flatMap((each) =>
      typeof each === 'string' ? [] : [Math.max(...each.map(Math.abs))],
    ),
  );
  expect(new Set(reaches[0]).size).toBe(1);
  expect(reaches[1]?.[0]).toBeGreaterThan(reaches[0]?.[0] ?? Infinity);
});
