import { expect, test } from 'vitest';
import { isInExtent, roundExtent } from './extent.ts';
import { decodeView, encodeView } from './view-url.ts';
import { DEFAULT_VIEW } from './view.ts';

const kursk = { south: 49.613, west: 33.507, north: 52.601, east: 39.001 };

test('an extent grows to whole hundredths, never beyond the earth', () => {
  expect(roundExtent(kursk)).toEqual({ south: 49.61, west: 33.5, north: 52.61, east: 39.01 });
  expect(roundExtent({ south: -90.4, west: -200, north: 90.4, east: 181 })).toEqual({
    south: -90,
    west: -180,
    north: 90,
    east: 180,
  });
  const extent = roundExtent(kursk);
  expect(roundExtent(extent)).toEqual(extent);
});

test('its edges belong to it', () => {
  const extent = roundExtent(kursk);
  expect(isInExtent(extent, [33.5, 49.61])).toBe(true);
  expect(isInExtent(extent, [39.01, 52.61])).toBe(true);
  expect(isInExtent(extent, [39.02, 52])).toBe(false);
  expect(isInExtent(extent, [35, 49.6])).toBe(false);
});

test('the frozen link of an extent', () => {
  const { view, problems } = decodeView('extent=49.61,33.5..52.61,39.01');
  expect(view).toEqual({ ...DEFAULT_VIEW, extent: roundExtent(kursk) });
  expect(problems).toEqual([]);
  expect(encodeView(view)).toBe('extent=49.61,33.5..52.61,39.01');
});

test.each([
  ['49.61,33.5', 'form'],
  ['49.61,33.5..52.61', 'form'],
  ['49.61,33.5..x,39', 'form'],
  ['49.61,33.5..91,39', 'range'],
  ['52,33..49,39', 'order'],
  ['49,39..52,33', 'order'],
])('extent=%s is left out: %s', (text, reason) => {
  const { view, problems } = decodeView(`extent=${text}`);
  expect(view.extent).toBeNull();
  expect(problems.map((problem) => problem.reason)).toEqual([reason]);
});
