import { expect, it } from 'vitest';
import { wrapText } from './wrap-text.ts';

const widthOf = (text: string): number => text.length;

it.each([
  ['', 5, []],
  ['one two three', 20, ['one two three']],
  ['one two three', 7, ['one two', 'three']],
  ['https://x.org/?a=1', 6, ['https:', '//x.or', 'g/?a=1']],
  ['see abcdefghij end', 6, ['see', 'abcdef', 'ghij', 'end']],
])('breaks %j at %i', (text, width, lines) => {
  expect(wrapText(text, width, widthOf)).toEqual(lines);
});
