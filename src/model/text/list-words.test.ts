import { afterEach, expect, it, vi } from 'vitest';
import { listWords } from './list-words.ts';

afterEach(() => vi.unstubAllGlobals());

const LISTS = [[], ['A'], ['A', 'B'], ['A', 'B', 'C']];
const WORDS = ['', 'A', 'A and B', 'A, B and C'];

it('joins words as one says them', () => {
  expect(LISTS.map((words) => listWords(words))).toEqual(WORDS);
});

it('does so too where the browser has no format for lists', () => {
  vi.stubGlobal('Intl', { ...Intl, ListFormat: undefined });
  expect(LISTS.map((words) => listWords(words))).toEqual(WORDS);
});
