import { describe, expect, it } from 'vitest';
import { figureHeadline, figureSpanWords, figureWords } from './figure-words.ts';
import type { Figure } from './figure-words.ts';
import type { Span } from '#core/dossier/types.ts';

function figure(qualifier: Figure['qualifier'], low: number | null, high: number | null): Figure {
  return { qualifier, low, high };
}

const ABOUT = figure('about', 11_000, 11_000);
const BETWEEN = figure('between', 10_000, 12_000);
const UP_TO = figure('up-to', null, 4000);
const AT_LEAST = figure('at-least', 2700, null);
const WORDY = figure('unquantified', null, null);

it.each([
  ['11,000', figure('none', 11_000, 11_000)],
  ['3–4', figure('none', 3, 4)],
  ['about 11,000', ABOUT],
  ['10,000–12,000', BETWEEN],
  ['up to 4,000', UP_TO],
  ['at least 2,700', AT_LEAST],
  ['nearly 5,000', figure('nearly', null, 5000)],
  ['no number given', WORDY],
  ['more than “up to 4,000”', { ...WORDY, compared: { than: 'more' as const, figure: UP_TO } }],
])('says %s', (words, value) => {
  expect(figureWords(value)).toBe(words);
});

it.each([
  ['from the lowest to the highest number', '10,000–12,000', [ABOUT, BETWEEN]],
  ['one estimate with its qualifier', 'about 11,000', [ABOUT]],
  ['equal estimates with their qualifier', 'about 11,000', [ABOUT, ABOUT, WORDY]],
  ['a limit alone as what it is', 'up to 4,000', [UP_TO]],
  ['that it is open above', '2,700–3,600, or more', [AT_LEAST, figure('about', 3600, 3600)]],
  ['that it is open below', '4,000, or fewer', [UP_TO, figure('about', 4000, 4000)]],
  ['that it is open at both ends', '2,700–4,000, open at both ends', [UP_TO, AT_LEAST]],
  ['nothing without a number', null, [WORDY]],
])('a span says %s', (_what, words, values) => {
  expect(figureSpanWords(values)).toBe(words);
});

describe('a headline', () => {
  const asOf = (month: string) =>
    ({
      text: month,
      startMin: `${month}-01`,
      startMax: `${month}-28`,
      endMin: `${month}-01`,
      endMax: `${month}-28`,
      approximate: false,
      uncertain: false,
    }) as Span;
  const claim = (measure: Figure, month: string | null, caveat: string | null = null) => ({
    measure,
    asOf: month === null ? null : asOf(month),
    caveat,
  });
  it.each([
    [
      'a rate at two dates is two values',
      'rate',
      [claim(figure('none', 379, 379), '2024-05'), claim(figure('nearly', null, 2500), '2024-11')],
      '379 (May 2024) → nearly 2,500 (Nov 2024)',
    ],
    [
      'a count has one time',
      'count',
      [claim(figure('none', 379, 379), '2024-05'), claim(figure('nearly', null, 2500), '2024-11')],
      '379–2,500',
    ],
    [
      'what can be of one time is one range',
      'total',
      [claim(figure('none', 379, 379), null), claim(figure('none', 400, 400), '2024-11')],
      '379–400',
    ],
    [
      'a word without a number',
      'total',
      [claim(WORDY, null, '"Hundreds": no number is printed.')],
      'hundreds, no number',
    ],
    [
      'a limit that another exceeds is open at both ends',
      'total',
      [claim(UP_TO, null), claim({ ...WORDY, compared: { than: 'more' as const, figure: UP_TO } }, null)],
      '4,000, open at both ends',
    ],
    [
      'a comparison of another time stands by itself',
      'total',
      [claim(UP_TO, '2024-05'), claim({ ...WORDY, compared: { than: 'more' as const, figure: UP_TO } }, '2024-11')],
      'up to 4,000 (May 2024) → more than “up to 4,000” (Nov 2024)',
    ],
    ['neither number nor word', 'total', [claim(WORDY, null, 'No number.')], null],
  ] as const)('%s', (_, accrual, claims, words) => {
    expect(figureHeadline(claims, accrual)).toEqual({
      words,
      isNumber: /\d/.test(words ?? ''),
      isOfTimes: words?.includes('→') === true,
    });
  });
});
