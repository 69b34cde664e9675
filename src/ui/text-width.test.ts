import { expect, it } from 'vitest';
import { textWidth } from './text-width.ts';

// as Chromium measures them in IBM Plex Sans at 12 px
it.each([
  ['Somewhere in Russia', 115.2],
  ['Somewhere in 15 other places', 163.6],
  ['Federated States of Micronesia', 166.7],
  ['WWMMWW Islands', 105.1],
  ['Северная Корея', 91.1],
  ['20,000,000,000', 89],
  ['il tiffi', 27],
])('%s is about as wide as it is drawn, and no narrower', (text, drawn) => {
  const width = textWidth(text, 12);
  expect(width).toBeGreaterThanOrEqual(drawn);
  expect(width).toBeLessThan(drawn * 1.25);
});

it('grows with the size of the letters, and gives Hangul its squares', () => {
  expect(textWidth('Korea', 24)).toBeCloseTo(2 * textWidth('Korea', 12));
  expect(textWidth('북한', 12)).toBeGreaterThanOrEqual(24);
});
