import { expect, test } from 'vitest';
import { foldText } from './fold-text.ts';

test.each([
  ['  Pyongyang ', 'pyongyang'],
  ['Résumé', 'resume'],
  ['Курск', 'курск'],
  ['북한', '북한'],
  ['ＫＰＡ', 'kpa'],
])('%j is compared as %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});
