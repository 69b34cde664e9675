import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '#core/view/view.ts';
import { arrangedEvents } from '#model/lists/arranged-events.ts';
import { BUILT_DOSSIERS } from '#model/testing/built-dossiers.ts';
import { shownEvents } from '#model/view/shown-events.ts';
import { chronologyPlan, formOf } from './chronology-plan.ts';

const SIZES = { rem: 16, isTouch: false, width: 832 };

it.each([
  [320, 'cards'],
  [639, 'cards'],
  [640, 'tight'],
  [832, 'table'],
  [1200, 'wide'],
] as const)('%i pixels are room for %s', (width, form) => {
  expect(formOf({ ...SIZES, width })).toBe(form);
  // larger letters need more of them
  expect(formOf({ ...SIZES, width: width * 2, rem: 32 })).toBe(form);
});

describe.each(BUILT_DOSSIERS)('the rows of the $name dossier', ({ whole }) => {
  const { rows } = shownEvents(whole, DEFAULT_VIEW);
  const arranged = arrangedEvents(whole, rows, 'month', 'date');

  it.each([320, 660, 832, 1200])('have room for a line at least, one after the other, at %i pixels', (width) => {
    const sizes = { ...SIZES, width };
    const { offsets, entries } = chronologyPlan(whole, arranged, formOf(sizes), sizes);
    expect(offsets).toHaveLength(entries.length + 1);
    entries.forEach((_, at) => expect((offsets[at + 1] ?? 0) - (offsets[at] ?? 0)).toBeGreaterThanOrEqual(28));
  });

  it('need no less where there is less room', () => {
    const heightAt = (width: number): number => {
      const { offsets } = chronologyPlan(whole, arranged, 'table', { ...SIZES, width });
      return offsets.at(-1) ?? 0;
    };
    expect(heightAt(760)).toBeGreaterThanOrEqual(heightAt(900));
  });

  it('have about as much where there are too many to look at their words', () => {
    const long = { groups: [], entries: Int32Array.from({ length: 700 }, (_, at) => rows[at % rows.length] ?? 0) };
    const short = { groups: [], entries: Int32Array.from(rows) };
    const meanOf = (list: typeof long): number =>
      (chronologyPlan(whole, list, 'table', SIZES).offsets.at(-1) ?? 0) / list.entries.length;
    expect(meanOf(long)).toBeGreaterThanOrEqual(meanOf(short) * 0.9);
    expect(meanOf(long)).toBeLessThanOrEqual(meanOf(short) * 1.6);
  });
});
