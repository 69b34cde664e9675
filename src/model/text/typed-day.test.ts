import { expect, test } from 'vitest';
import { dayToIso } from '#core/time/day.ts';
import { parseTypedDay } from './typed-day.ts';

test.each([
  ['28 Apr 2025', '2025-04-28'],
  [' 28 april 2025 ', '2025-04-28'],
  ['28th of April 2025', 'form'],
  ['28th April 2025', '2025-04-28'],
  ['28. April 2025', '2025-04-28'],
  ['28-Apr-2025', '2025-04-28'],
  ['1 Sept 2024', '2024-09-01'],
  ['Apr 28, 2025', '2025-04-28'],
  ['April 28 2025', '2025-04-28'],
  ['2025-04-28', '2025-04-28'],
  ['2025-4-8', '2025-04-08'],
  ['28.4.2025', '2025-04-28'],
  ['28/04/2025', '2025-04-28'],
  ['04/28/2025', '2025-04-28'],
  ['03/03/2025', '2025-03-03'],
  ['03/04/2025', 'order'],
  ['29 Feb 2024', '2024-02-29'],
  ['29 Feb 2025', 'day'],
  ['31.4.2025', 'day'],
  ['0 May 2025', 'day'],
  ['28 Apr 1899', 'day'],
  ['28 Apr 25', 'form'],
  ['28 Apr', 'form'],
  ['28 Ma 2025', 'form'],
  ['28 Foo 2025', 'form'],
  ['2025', 'form'],
  ['', 'form'],
])('%j is %s', (text, expected) => {
  const read = parseTypedDay(text);
  expect(read.ok ? dayToIso(read.day) : read.reason).toBe(expected);
});
