import { expect, it } from 'vitest';
// oxlint-disable-next-line no-restricted-imports -- the pipeline's parser is the only one there is, and lies two folders up
import { parseEdtf } from '../../../data/pipeline/parse-edtf.ts';
import type { Span } from '#core/dossier/types.ts';
import { shiftDay, shiftSpan } from './shift-span.ts';

function spanOf(text: string): Span {
  const parsed = parseEdtf(text, 'north');
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.span;
}

it.each([
  ['2024-03-01', -1, '2024-02-29'],
  ['2024-03', -31, '2024-02'],
  ['2024-01~', -45, '2023-12~'],
  ['2024-21', -91, '2023-24'],
  ['2024-24/..', 92, '2025-21/..'],
  ['2022?', -730, '2020?'],
  ['2024-08-06/2025-04~', 30, '2024-09-05/2025-05~'],
  ['[2025-03-24..2025-03-27]', -24, '[2025-02-28..2025-03-03]'],
  ['[..2025-03-27]', -27, '[..2025-02-28]'],
])('%s moved by %i days is %s', (text, days, expected) => {
  expect(shiftSpan(spanOf(text), days)).toEqual(spanOf(expected));
});

it('never gives a date that the profile refuses', () => {
  const texts = [
    '2024-08-06/2025-04~',
    '2024-05/2025-03-27',
    '2025-01/2025-02',
    '2024-06-18/2024-06-19',
    '2024/..',
    '2024-23',
  ];
  for (const text of texts) {
    for (let days = -4000; days <= 0; days += 37) {
      const shifted = shiftSpan(spanOf(text), days);
      expect(spanOf(shifted.text)).toEqual(shifted);
    }
  }
});

it('moves a day across the end of a year', () => {
  expect(shiftDay('2024-12-31', 1)).toBe('2025-01-01');
});
