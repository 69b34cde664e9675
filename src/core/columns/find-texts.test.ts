import { expect, it } from 'vitest';
import { findTexts } from './find-texts.ts';
import { TextPacker } from './packed-texts.ts';

const TITLES = ['Drone strikes on Kharkiv', 'A strike, at night', 'Überfall bei Kursk', '', 'Outstrike', 'K2 front'];

/** UTF-8 of a text, as the files have it. */
const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const packer = new TextPacker(TITLES.length, 4);
for (const title of TITLES) packer.push(utf8(title));
const packed = packer.packed();

it.each<[string, string[], number[]]>([
  ['the beginning of a word, whatever its case', ['strike'], [0, 1]],
  ['all of several words', ['strike', 'kharkiv'], [0]],
  ['a word behind a comma', ['at', 'night'], [1]],
  ['no word that only ends so', ['trike'], []],
  ['letters with digits', ['k2'], [5]],
  ['one letter', ['k'], [0, 2, 5]],
  ['nothing without terms', [], []],
])('finds %s', (_, terms, rows) => {
  // what has other letters is asked: here as a reader of German would type it
  const asked: number[] = [];
  const found = findTexts(packed, terms, (row) => {
    asked.push(row);
    return 'uberfall bei kursk'.split(' ').some((word) => terms.every((term) => word.startsWith(term)));
  });
  expect([...found.keys()].filter((row) => found[row] === 1)).toEqual(rows);
  expect(asked).toEqual(terms.length === 0 ? [] : [2]);
});

it('asks for every text where a term has other letters', () => {
  expect([...findTexts(packed, ['ü'], (row) => row === 2)]).toEqual([0, 0, 1, 0, 0, 0]);
});
