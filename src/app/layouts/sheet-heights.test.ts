import { describe, expect, it } from 'vitest';
import { dragSpeed, nextHeight, settleHeight } from './sheet-heights.ts';

const HEIGHTS = { peek: 96, half: 360, full: 640 };

describe('settleHeight', () => {
  it.each([
    ['let go at rest near a height', 330, 0, 'half'],
    ['let go at rest nearer to the next', 520, 0, 'full'],
    ['a quick flick upwards from half', 390, 1, 'full'],
    ['a slow drag upwards from half', 390, 0.1, 'half'],
    ['a quick flick downwards from full', 600, -1.2, 'half'],
    ['a very quick flick downwards from full', 560, -2.5, 'peek'],
    ['a flick upwards from the peek', 130, 0.8, 'half'],
    ['a flick beyond the lowest', 100, -5, 'peek'],
  ] as const)('%s', (_, px, speed, expected) => {
    expect(settleHeight(px, speed, HEIGHTS)).toBe(expected);
  });
});

describe('dragSpeed', () => {
  it('counts the end of the drag alone', () => {
    const moments = [
      { atMs: 0, px: 100 },
      { atMs: 400, px: 300 },
      { atMs: 440, px: 280 },
    ];
    expect(dragSpeed(moments, 450)).toBe(-0.5);
  });

  it('is nothing for a finger that rested before it left, and for a single moment', () => {
    const moments = [
      { atMs: 0, px: 100 },
      { atMs: 40, px: 200 },
    ];
    expect(dragSpeed(moments, 400)).toBe(0);
    expect(dragSpeed(moments.slice(1), 41)).toBe(0);
    expect(dragSpeed([], 0)).toBe(0);
  });
});

describe('nextHeight', () => {
  it('goes up and down, and stays at the ends', () => {
    expect(nextHeight('peek', 1)).toBe('half');
    expect(nextHeight('half', -1)).toBe('peek');
    expect(nextHeight('full', 1)).toBe('full');
    expect(nextHeight('peek', -1)).toBe('peek');
  });
});
