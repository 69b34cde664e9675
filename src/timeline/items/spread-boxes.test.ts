import { expect, it } from 'vitest';
import { spreadBoxes } from './spread-boxes.ts';

it.each([
  ['far ones stay', [10, 100, 300], [10, 100, 300]],
  ['near ones move apart about their middle', [100, 104], [88, 116]],
  ['a moved one pushes the next', [100, 104, 120], [80, 108, 136]],
  ['equal ones stand in a row', [50, 50, 50], [22, 50, 78]],
])('%s', (_, wanted, expected) => {
  expect(spreadBoxes(wanted, 28)).toEqual(expected);
});

it('leaves no overlap and keeps the order', () => {
  const wanted = Array.from({ length: 60 }, (_, at) => (at * 7919) % 700).sort((a, b) => a - b);
  const spread = spreadBoxes(wanted, 10);
  spread.slice(1).forEach((at, before) => expect(at - (spread[before] ?? 0)).toBeGreaterThan(10 - 1e-9));
});
