import { expect, test } from 'vitest';
import { unspokenPart } from './own-word-scope.ts';

test.each([
  ['an event that nobody acknowledges', 'claimed', [['count', 'claimed']], null],
  ['one without figures', 'own-word', [], null],
  ['one of which nobody prints a number', 'own-word', [['total', 'not-known']], null],
  ['one whose number others give', 'own-word', [['count', 'claimed']], 'size'],
  ['one whose totals others give', 'own-word', [['total', 'corroborated']], 'figures'],
  [
    'one with a size and a total',
    'own-word',
    [
      ['count', 'reported'],
      ['total', 'claimed'],
    ],
    'figures',
  ],
  [
    'a word beside a number plays no part',
    'own-word',
    [
      ['count', 'claimed'],
      ['total', 'not-known'],
    ],
    'size',
  ],
  [
    'one number that is acknowledged is enough',
    'own-word',
    [
      ['count', 'own-word'],
      ['total', 'claimed'],
    ],
    null,
  ],
] as const)('%s', (_, status, figures, expected) => {
  expect(
    unspokenPart(
      status,
      figures.map(([accrual, figure]) => ({ accrual, status: figure })),
    ),
  ).toBe(expected);
});
