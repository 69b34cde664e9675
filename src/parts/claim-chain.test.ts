import { expect, it } from 'vitest';
import type { Actor, Claim, Origin } from '#core/dossier/types.ts';
import { claimChain } from './claim-chain.ts';

const actors = new Map(['Wire', 'Gazette', 'Mayor', 'City'].map((name) => [name.toLowerCase(), { name } as Actor]));
const origins = new Map([['or-aaaa', { issuers: ['mayor', 'city'] } as unknown as Origin]]);

function chain(claim: { readonly via?: string[]; readonly saidBy?: string[]; readonly originIds?: string[] }) {
  const { via = [], saidBy = [], originIds = [] } = claim;
  return claimChain({ actors, origins }, { via, saidBy, originIds } as unknown as Claim).map(({ name, inferred }) =>
    inferred ? `${name}?` : name,
  );
}

it.each([
  ['nothing is printed', {}, []],
  [
    'carriers nearest first, then speakers together',
    { via: ['gazette', 'wire'], saidBy: ['mayor', 'city'] },
    ['Gazette', 'Wire', 'Mayor and City'],
  ],
  ['issuers that are not printed are inferred', { saidBy: ['mayor'], originIds: ['or-aaaa'] }, ['Mayor', 'City?']],
  [
    'issuers that are printed as carriers are not said twice',
    { via: ['mayor'], originIds: ['or-aaaa'] },
    ['Mayor', 'City?'],
  ],
])('%s', (_what, claim, names) => {
  expect(chain(claim)).toEqual(names);
});
