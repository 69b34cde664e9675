import { expect, it } from 'vitest';
import { lineHash, reportLines } from '#core/dossier/locator.ts';
import { copyLines, indexLines, MOST_COPY_LINES } from './copy-lines.ts';
import { Slices } from './slices.ts';

it('gives the lines of a text, however its ends fall on the blocks', async () => {
  for (const end of ['\n', '\r\n', '\r', '\n\n \t\n']) {
    const text = Array.from({ length: 20_000 }, (_, n) => `line ${n} e\u0301`).join(end);
    // oxlint-disable-next-line no-await-in-loop -- one text after the other
    expect(await copyLines(text)).toEqual(reportLines(text));
  }
  expect(await copyLines('')).toEqual([]);
  expect(await copyLines('one line')).toEqual(['one line']);
});

it('stops soon after the most lines that a copy may have', async () => {
  expect(await copyLines('x\n'.repeat(2 * MOST_COPY_LINES))).toHaveLength(MOST_COPY_LINES + 1);
  expect(await copyLines('\n \n'.repeat(MOST_COPY_LINES))).toEqual([]);
});

it('finds a report in a copy that has each of its lines a great many times', async () => {
  const lines = Array.from({ length: 40_000 }, (_, n) => (n % 2 === 0 ? 'Fog' : 'Rain'));
  const index = await indexLines(lines);
  const hashes = Array.from({ length: 2000 }, (_, n) => lineHash(n % 2 === 0 ? 'Fog' : 'Rain'));
  expect(index.match(hashes)).toEqual(hashes.map((_, n) => n));
});

const ODD: readonly (readonly [name: string, text: (count: number) => string])[] = [
  ['marks upon one letter', (count) => `a${'\u0301\u0316'.repeat(count)}`],
  ['letters with many marks', (count) => `a${'\u0301\u0316'.repeat(15)}`.repeat(count / 16)],
  ['one long line', (count) => 'word '.repeat(count)],
  ['one line of spaces', (count) => `a${' \t'.repeat(count)}b`],
  ['empty lines', (count) => '\r\n'.repeat(count)],
  ['equal lines', (count) => 'Fog\n'.repeat(count / 8)],
];

it.each(ODD)('takes time that grows with the text, not with its square: %s', async (_, text) => {
  const timeOf = async (count: number): Promise<number> => {
    const long = text(count);
    const begin = performance.now();
    const lines = await copyLines(long);
    (await indexLines(lines)).match([lineHash('Fog'), lineHash('Rain')]);
    return performance.now() - begin;
  };
  await timeOf(5000);
  const small = await timeOf(25_000);
  // sixteen times where it grows with the square
  expect(await timeOf(100_000)).toBeLessThan(10 * small + 200);
});

it('lets others go on between slices', async () => {
  const slices = new Slices();
  expect(slices.isOver).toBe(false);
  const begin = performance.now();
  while (!slices.isOver) expect(performance.now() - begin).toBeLessThan(1000);
  let went = false;
  setTimeout(() => (went = true));
  await slices.rest();
  expect([went, slices.isOver]).toEqual([true, false]);
});
