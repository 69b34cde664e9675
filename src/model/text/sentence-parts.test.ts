import { expect, test } from 'vitest';
import { bundled } from '#model/testing/built-dossiers.ts';
import { sentenceParts } from './sentence-parts.ts';

const { overview = [], conflicts = [], unknowns = [] } = bundled.dossier;

function figuresOf(sentence: (typeof overview)[number]): readonly string[] {
  return sentenceParts(bundled.lookup, sentence).flatMap(({ text, isFigure }) => (isFigure ? [text] : []));
}

test('the parts of a sentence joined are its text', () => {
  for (const sentence of [...overview, ...conflicts, ...unknowns]) {
    const parts = sentenceParts(bundled.lookup, sentence);
    expect(parts.map(({ text }) => text).join('')).toBe(sentence.text);
    expect(parts.every(({ text }) => text !== '')).toBe(true);
  }
});

test('a range is one figure, a date is none', () => {
  const [first] = overview;
  if (first === undefined) throw new Error('no sentence');
  expect(figuresOf(first)).toEqual(['10,000 to 12,000']);
});
