import { expect, it } from 'vitest';
import { indexedTerms, termsOf } from './fold-text.ts';

it.each([
  ['Drones, missiles and losses', ['drone', 'missile', 'and', 'loss']],
  ['Studies of the Axis bus', ['study', 'of', 'the', 'axis', 'bus']],
  ['Korea’s President’s plan', ['korea', 'president', 'plan']],
  ["P'yŏngyang", ['pyongyang']],
  ['U.S. and U.N. officials', ['us', 'and', 'un', 'official']],
  ['11,000–12,000 men', ['11000', '12000', 'men']],
  ['long-range AN-2', ['long', 'range', 'an', '2']],
  ['ЁЛКА Київ', ['елка', 'киів']],
  ['Straße, Łódź', ['strasse', 'lodz']],
  ['ﬁre １２', ['fire', '12']],
  ['…', []],
])('%s', (text, terms) => {
  expect(termsOf(text)).toEqual(terms);
});

it('finds the ends of words in scripts without gaps, from two syllables on', () => {
  const words = (text: string) => indexedTerms(text).map(({ word }) => word);
  expect(words('김정은')).toEqual(['김정은', '정은']);
  expect(words('북')).toEqual(['북']);
  expect(words('Kim 정은')).toEqual(['Kim', '정은']);
});
