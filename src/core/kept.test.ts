import { expect, it } from 'vitest';
import { fewOf, Kept, once } from './kept.ts';

it('works out what is asked again only after so many others', () => {
  const worked: string[] = [];
  const kept = new Kept<object, { readonly of: string }>(() => 3);
  const owner = {};
  const ask = (key: string, of: object = owner) =>
    kept.get(of, key, () => {
      worked.push(key);
      return { of: key };
    });
  const first = ask('1');
  for (const key of ['1', '2', '1', '3', '1']) expect(ask(key).of).toBe(key);
  expect(ask('1')).toBe(first);
  expect(worked).toEqual(['1', '2', '3']);
  ask('4');
  ask('2');
  expect(worked).toEqual(['1', '2', '3', '4', '2']);
  expect(ask('1')).toBe(first);
  // another owner has results of its own
  expect(ask('1', {})).not.toBe(first);
});

it('keeps a result that is nothing', () => {
  let times = 0;
  const work = once((owner: { readonly value: undefined }) => {
    times += 1;
    return owner.value;
  });
  const owner = { value: undefined };
  work(owner);
  work(owner);
  expect(times).toBe(1);
});

it('keeps the one before of a dossier of any size, and no more than a few', () => {
  expect([0, 51, 10_000, 100_000, 1_000_000].map(fewOf)).toEqual([4, 4, 4, 2, 2]);
});
