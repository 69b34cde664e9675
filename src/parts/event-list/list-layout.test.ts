import { expect, it, test } from 'vitest';
import { listOfRows } from '#core/query/group-by-beginning.ts';
import { eventIdAt, rowsOfDay } from '#core/states/states-on.ts';
import { BUILT_DOSSIERS } from '#model/testing/built-dossiers.ts';
import { mainFigure } from '#model/text/main-figure.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { listLayout } from './list-layout.ts';

const TITLES = ['Short title', 'A title that is surely too long for one line of a panel that is no wider than usual'];
function openWith(figures: readonly unknown[]): OpenDossier {
  const titleLength = Uint16Array.from(TITLES, (title) => title.length);
  // only the fields that the layout reads
  return {
    states: {
      titleLength,
      event: Uint32Array.of(0, 1),
      ids: { length: 2, at: (event: number) => ['ev-aaaa', 'ev-bbbb'][event] },
    },
    lookup: {
      measures: new Map([['killed', {}]]),
      claimsByMeasure: new Map([['killed', figures.map((measure) => ({ measure }))]]),
    },
  } as unknown as OpenDossier;
}
const grouped = { groups: [], entries: Int32Array.of(~0, 0, 1) };

function heights(rem: number, isTouch: boolean, width: number, figures: readonly unknown[] = []) {
  const open = openWith(figures);
  const { heightOf, linesOf, isNarrow } = listLayout(open, grouped, { rem, isTouch, width });
  return { isNarrow, heights: [0, 1, 2].map(heightOf), lines: [1, 2].map(linesOf) };
}

it('gives rows 44 px, with a second line for a long title', () => {
  expect(heights(16, false, 392)).toEqual({ isNarrow: false, heights: [48, 44, 64], lines: [1, 2] });
});

it('gives rows 56 px where fingers point', () => {
  expect(heights(16, true, 390).heights).toEqual([48, 56, 76]);
});

it('keeps a line for a figure', () => {
  const figure = { eventId: 'ev-aaaa', low: 4000, high: null };
  expect(heights(16, false, 392, [figure])).toEqual({ isNarrow: false, heights: [48, 60, 64], lines: [1, 2] });
  expect(heights(32, false, 392, [figure]).heights).toEqual([184, 216, 272]);
  expect(heights(16, false, 392, [{ ...figure, low: null }]).heights).toEqual([48, 44, 64]);
});

it('gives the date two lines and the place one when the text is twice as large', () => {
  const large = heights(32, false, 392);
  expect(large).toEqual({ isNarrow: true, heights: [184, 152, 272], lines: [1, 4] });
});

test.each(BUILT_DOSSIERS)('keeps a line for a figure of exactly those events that have one: $name', ({ whole }) => {
  const rows = rowsOfDay(whole.states);
  const list = listOfRows(whole.states, rows);
  const sizes = { rem: 16, isTouch: false, width: 4000 };
  const { heightOf } = listLayout(whole, list, sizes);
  const tall = [...list.entries].filter((row, at) => row >= 0 && heightOf(at) === 60);
  const figured = [...rows].filter((row) => mainFigure(whole, eventIdAt(whole.states, row) ?? '') !== null);
  expect(figured.length).toBeGreaterThan(0);
  expect(tall.sort((a, b) => a - b)).toEqual(figured);
});
