import { expect, it } from 'vitest';
import { keptOf, LastFew } from './last-few.ts';

it('computes what is asked again only after so many others', () => {
  const computed: number[] = [];
  const memo = new LastFew<number, { readonly of: number }>((a, b) => a === b);
  const ask = (of: number) =>
    memo.get(of, 3, () => {
      computed.push(of);
      return { of };
    });
  const first = ask(1);
  for (const of of [1, 2, 1, 3, 1]) expect(ask(of).of).toBe(of);
  expect(ask(1)).toBe(first);
  expect(computed).toEqual([1, 2, 3]);
  ask(4);
  ask(2);
  expect(computed).toEqual([1, 2, 3, 4, 2]);
  expect(ask(1)).toBe(first);
});

it('keeps the one before of a dossier of any size, and no more than a few', () => {
  expect([0, 51, 10_000, 100_000, 1_000_000].map(keptOf)).toEqual([4, 4, 4, 2, 2]);
});
