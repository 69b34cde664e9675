import { expect, it } from 'vitest';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { listLayout } from './list-layout.ts';

const TITLES = ['Short title', 'A title that is surely too long for one line of a panel that is no wider than usual'];
// only the fields that the layout reads
const open = { states: { titleLength: Uint16Array.from(TITLES, (title) => title.length) } } as unknown as OpenDossier;
const grouped = { groups: [], entries: Int32Array.of(~0, 0, 1) };

function heights(rem: number, isTouch: boolean, width: number) {
  const { heightOf, linesOf, isNarrow } = listLayout(open, grouped, { rem, isTouch, width });
  return { isNarrow, heights: [0, 1, 2].map(heightOf), lines: [1, 2].map(linesOf) };
}

it('gives rows 44 px, with a second line for a long title', () => {
  expect(heights(16, false, 392)).toEqual({ isNarrow: false, heights: [48, 44, 64], lines: [1, 2] });
});

it('gives rows 56 px where fingers point', () => {
  expect(heights(16, true, 390).heights).toEqual([48, 56, 76]);
});

it('gives the date two lines and the place one when the text is twice as large', () => {
  const large = heights(32, false, 392);
  expect(large).toEqual({ isNarrow: true, heights: [136, 152, 272], lines: [1, 4] });
});
