import { lanesOf } from '#core/dossier/lanes.ts';
import { describe, expect, it } from 'vitest';
import { spreadOverDays } from '#core/query/bin-by-day.ts';
import { madeUpStates } from '#core/testing/made-up-states.ts';
import { isoToDay } from '#core/time/day.ts';
import { DEFAULT_VIEW } from '#core/view/view.ts';
import type { View } from '#core/view/view.ts';
import { seeDossier } from '#core/states/see-dossier.ts';
import { listContent } from '#model/lists/list-content.ts';
import { BUILT_DOSSIERS } from '#model/testing/built-dossiers.ts';
import { filteredEvents } from '#model/view/shown-events.ts';
import { sightOf } from '#model/view/seen-dossier.ts';
import { chartData, timeLimits } from '../adapter/chart-data.ts';
import { daysList } from '../words/period-words.ts';
import { barAtDay, barRange, countInRange, densityBars, drawnBars, isDrawn, peakOf } from './density-bars.ts';

describe.each(BUILT_DOSSIERS)('the bars of the $name dossier', ({ whole }) => {
  const known = whole.dossier.reports.map(({ notAfter }) => isoToDay(notAfter)).sort((a, b) => a - b)[1] ?? null;
  const views: readonly View[] = [
    DEFAULT_VIEW,
    { ...DEFAULT_VIEW, known },
    { ...DEFAULT_VIEW, known, later: 'hide', minOrigins: 2 },
    { ...DEFAULT_VIEW, window: { from: known, until: null } },
    { ...DEFAULT_VIEW, drop: [whole.dossier.reports[0]?.id ?? ''] },
  ];

  it.each([60, 400, 1200])('stand for as many events as the list that each opens, %i pixels wide', (widthPx) => {
    for (const view of views) {
      const open = seeDossier(whole, sightOf(view));
      const data = chartData(open, filteredEvents(open, view), view.later);
      const bars = densityBars(data.density, timeLimits(open), widthPx, 5);
      const drawn = drawnBars(bars);
      expect(drawn.length > 0).toBe(data.datedRows.length > 0);
      for (const at of drawn) {
        const range = barRange(bars, at);
        const content = listContent(open, view, daysList(range));
        const count = countInRange(data.states, data.datedRows, range);
        expect(count).toBeGreaterThan(0);
        expect([at, content.of === 'events' && content.ids.length]).toEqual([at, count]);
      }
      const sum = drawn.reduce((total, at) => total + (bars.heights[at] ?? 0), 0);
      expect(sum).toBeCloseTo(data.datedRows.length, 4);
    }
  });

  it('stand for as many events of a lane as the list of its peak', () => {
    for (const view of views) {
      const open = seeDossier(whole, sightOf(view));
      const data = chartData(open, filteredEvents(open, view), view.later);
      data.lanes.forEach(({ rows }, lane) => {
        const bars = densityBars(data.densities[lane] ?? data.density, timeLimits(open), 900, 3);
        const peak = peakOf(bars);
        expect(peak === null).toBe(rows.length === 0);
        if (peak === null) return;
        expect(isDrawn(bars, peak)).toBe(true);
        expect(bars.heights[peak]).toBe(Math.max(...bars.heights));
        const range = barRange(bars, peak);
        const content = listContent(open, view, daysList(range, lanesOf(open.dossier.eventTypes).list[lane]?.first.id));
        expect(content.of === 'events' && content.ids.length).toBe(countInRange(data.states, rows, range));
      });
    }
  });
});

it('finds the bar of a day, and none where there is no event', () => {
  const limits = { start: isoToDay('2024-01-01'), end: isoToDay('2025-01-01') };
  const states = madeUpStates([{ when: ['2024-03-05'] }, { when: ['2024-09-02'] }]);
  const bars = densityBars(spreadOverDays(states, Int32Array.of(0, 1), limits.start, limits.end), limits, 366, 5);
  const [first = -1, second = -1] = drawnBars(bars);
  expect(drawnBars(bars)).toHaveLength(2);
  const { start, end } = barRange(bars, first);
  expect([barAtDay(bars, start), barAtDay(bars, end - 0.01)]).toEqual([first, first]);
  expect([barAtDay(bars, start - 0.01), barAtDay(bars, end)]).toEqual([null, null]);
  expect(barAtDay(bars, isoToDay('2024-09-02') + 0.5)).toBe(second);
  expect([barAtDay(bars, limits.start - 500), barAtDay(bars, limits.end + 500)]).toEqual([null, null]);
});
