import { expect, test } from 'vitest';
import { datesOf, numbersIn } from './sentence-numbers.ts';

test.each([
  ['Some 10,000 to 12,000 came in autumn 2024.', [10_000, 12_000]],
  ['Two of them; one says so.', [2]],
  ['About 400 were dead on 26 February, 3,600 hurt by March 2025.', [400, 3600]],
  ['1.28 million people in 1,950 ships of 2024', [1.28, 1950]],
  ['In May they may have come.', []],
])('the numbers of %j', (text, values) => {
  const numbers = numbersIn(text);
  expect(numbers.map(({ value }) => value)).toEqual(values);
  for (const { start, end } of numbers) expect(text.slice(start, end)).toMatch(/^[\d,.]+$|^[a-z]+$/i);
});

test.each([
  ['on 28 April 2025', [{ text: '28 April 2025', year: 2025, month: 4, day: 28 }]],
  [
    'in January and February 2025',
    [
      { text: 'January', year: null, month: 1, day: null },
      { text: 'February 2025', year: 2025, month: 2, day: null },
    ],
  ],
  ['in autumn 2024', [{ text: '2024', year: 2024, month: null, day: null }]],
  ['2,024 men', []],
])('the dates of %j', (text, dates) => {
  expect(datesOf(text)).toEqual(dates);
});
