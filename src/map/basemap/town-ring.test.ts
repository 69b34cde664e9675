import { expect, test } from 'vitest';

import { drawTownRing } from './town-ring.ts';

test('the town symbol is land within, ink on the ring and nothing outside', () => {
  const { width, height, data } = drawTownRing('#102030', '#f0e0d0', 4);
  const pixel = (x: number, y: number) => Array.from(data.slice((y * width + x) * 4, (y * width + x) * 4 + 4));
  const middle = width / 2;
  expect(width).toBe(height);
  expect(pixel(middle, middle)).toEqual([0xf0, 0xe0, 0xd0, 255]);
  expect(pixel(middle + 10, middle)).toEqual([0x10, 0x20, 0x30, 255]);
  expect(pixel(0, 0)[3]).toBe(0);
});
