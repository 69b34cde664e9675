import { describe, expect, it } from 'vitest';
import { isoToDay, toDay } from '#core/time/day.ts';
import { clampRange, panRange, rangeDays, rangeToWindow, revealRange, windowToRange, zoomRange } from './time-range.ts';

const fit = { start: 19_700, end: 20_200 };
const limits = { start: 19_000, end: 20_300 };

describe('window and range', () => {
  it('no window shows what fits, and what fits is no window', () => {
    expect(windowToRange(null, fit)).toEqual(fit);
    expect(rangeToWindow(fit, fit)).toBeNull();
    expect(rangeToWindow({ start: fit.start + 0.3, end: fit.end - 0.4 }, fit)).toBeNull();
  });
  it('a window survives its own range', () => {
    const window = { from: toDay(19_800), until: toDay(19_830) };
    expect(rangeToWindow(windowToRange(window, fit), fit)).toEqual(window);
  });
  it('snaps to whole days and keeps at least one', () => {
    expect(rangeToWindow({ start: 19_800.4, end: 19_809.6 }, fit)).toEqual({ from: 19_800, until: 19_810 });
    expect(rangeToWindow({ start: 19_800.4, end: 19_800.45 }, fit)).toEqual({ from: 19_800, until: 19_801 });
  });
  it('fills open sides from what fits, and never turns round', () => {
    expect(windowToRange({ from: toDay(19_900), until: null }, fit)).toEqual({ start: 19_900, end: 20_200 });
    expect(windowToRange({ from: null, until: toDay(19_900) }, fit)).toEqual({ start: 19_700, end: 19_900 });
    const beyond = windowToRange({ from: toDay(21_000), until: null }, fit);
    expect(beyond.end).toBeGreaterThan(beyond.start);
    const before = windowToRange({ from: null, until: toDay(19_000) }, fit);
    expect(before.end).toBeGreaterThan(before.start);
  });
  it('names the first and the last day that are in it', () => {
    const days = rangeDays({ start: isoToDay('2024-06-01'), end: isoToDay('2025-06-01') });
    expect(days).toEqual({ first: isoToDay('2024-06-01'), last: isoToDay('2025-05-31') });
  });
});

describe('moving', () => {
  it('keeps its length at the limits', () => {
    expect(panRange({ start: 20_200, end: 20_290 }, 50, limits)).toEqual({ start: 20_210, end: 20_300 });
    expect(panRange({ start: 19_010, end: 19_100 }, -50, limits)).toEqual({ start: 19_000, end: 19_090 });
    expect(clampRange({ start: 0, end: 99_999 }, limits)).toEqual(limits);
  });
  it('zooms about the day under the pointer', () => {
    const zoomed = zoomRange({ start: 19_800, end: 19_900 }, 0.5, 19_825, limits);
    expect(zoomed).toEqual({ start: 19_812.5, end: 19_862.5 });
  });
  it('does not zoom in beyond three days, nor widen a shorter window by doing so', () => {
    expect(zoomRange({ start: 100, end: 104 }, 0.1, 102, { start: 0, end: 200 })).toEqual({ start: 100.5, end: 103.5 });
    expect(zoomRange({ start: 100, end: 101 }, 0.5, 100.5, { start: 0, end: 200 })).toEqual({ start: 100, end: 101 });
  });
  it('reveals what is outside with some room, and does not move for what is inside', () => {
    const range = { start: 100, end: 200 };
    expect(revealRange(range, 150, 151)).toBe(range);
    const later = revealRange(range, 230, 231);
    expect(later.start).toBeLessThan(230);
    expect(later.end).toBeGreaterThan(231);
    expect(later.end - later.start).toBeCloseTo(100, 9);
    const earlier = revealRange(range, 40, 41);
    expect(earlier.start).toBeLessThan(40);
    expect(earlier.end).toBeGreaterThan(41);
    expect(earlier.end - earlier.start).toBeCloseTo(100, 9);
  });
});
