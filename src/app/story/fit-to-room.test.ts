import { expect, it } from 'vitest';
import { roomScale } from './fit-to-room.ts';

it.each([
  [1920, 1080],
  [2560, 1440],
  [3840, 2160],
  [1920, 1200],
])('makes the smallest type at least 24 px high on %i × %i', (width, height) => {
  expect(11 * roomScale(width, height)).toBeGreaterThanOrEqual(24);
});

it.each([
  [1024, 768, 1024 / 864],
  [1600, 440, 1],
  [390, 844, 1],
])('takes what %i × %i has room for', (width, height, scale) => {
  expect(roomScale(width, height)).toBeCloseTo(scale);
});
