// Whatever lies in the folder of a dossier, people get a sentence with file and line: no stack, no hang, and no build of half of it.
import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ODD_FILES } from './testing/odd-files.ts';
import { ODD_VALUES } from './testing/odd-values.ts';
import { SourceFolder } from './testing/source-folder.ts';

let folder: SourceFolder;

beforeEach(() => {
  folder = new SourceFolder();
});
afterEach(() => {
  folder.remove();
});

describe('a source that is odd is told in a sentence, and nothing is built', () => {
  test.each([...ODD_FILES, ...ODD_VALUES])('$name', async ({ spoil, told }) => {
    spoil(folder);
    const { isWell, complained } = await folder.build();
    expect(isWell).toBe(false);
    expect(complained.at(-1)).toMatch(/not built, \d+ errors; the last good build is as it was$/);
    const lines = complained.slice(0, -1);
    // an address and a length can be wrong for two reasons of one field
    expect([...new Set(lines.map((line) => line.split(': ')[0]))]).toHaveLength(told.length);
    for (const pattern of told) expect(lines.join('\n')).toMatch(pattern);
    expect(lines.filter((line) => line.length > 700 || /\p{Cc}/u.test(line))).toEqual([]);
    expect(existsSync(folder.out)).toBe(false);
  });
});

test.each([
  [
    'an alias of what stands above it',
    (folder: SourceFolder) => folder.change('codebook/places.yaml', 'name: Rock', 'name: &rock Rock\n  admin: *rock'),
  ],
  [
    'the mark of UTF-8',
    (folder: SourceFolder) => folder.put('codebook/places.yaml', `\uFEFF${folder.read('codebook/places.yaml')}`),
  ],
  [
    'line ends of another system',
    (folder: SourceFolder) =>
      folder.put('codebook/places.yaml', folder.read('codebook/places.yaml').replaceAll('\n', '\r\n')),
  ],
  [
    'the last day there is',
    (folder: SourceFolder) => folder.change('events/all.yaml', '2031-03-01', '2031-03-01/9999-12-31'),
  ],
  [
    'an id that every object has',
    (folder: SourceFolder) => folder.change('codebook/places.yaml', 'id: nowhere', 'id: constructor'),
  ],
  [
    'a made-up country',
    (folder: SourceFolder) => folder.change('codebook/places.yaml', 'name: Rock', 'name: Rock\n  country: XN'),
  ],
])('%s is no fault', async (_, spoil) => {
  spoil(folder);
  expect(await folder.build()).toMatchObject({ isWell: true, complained: [] });
});

test('time grows with the text, not with its square', async () => {
  const keys = (count: number): string => Array.from({ length: count }, (__, n) => `k${n}: x`).join('\n');
  const timeOf = async (count: number): Promise<number> => {
    folder.put('dossier.yaml', keys(count));
    const begin = performance.now();
    await folder.build();
    return performance.now() - begin;
  };
  await timeOf(1000);
  const small = await timeOf(2000);
  // sixteen times where it grows with the square
  expect(await timeOf(8000)).toBeLessThan(10 * small + 500);
});
