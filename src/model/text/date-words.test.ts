import { expect, it } from 'vitest';
import type { Span } from '#core/dossier/types.ts';
import { civilToDay } from '#core/time/day.ts';
import { dayWords, spanWords } from './date-words.ts';

function span(text: string): Span {
  // the words come from the text alone; the bounds are for drawing
  return { text, startMin: null, startMax: null, endMin: null, endMax: null, approximate: false, uncertain: false };
}

it.each([
  ['2025-04-28', '28 Apr 2025', '28 April 2025'],
  ['2024-10', 'Oct 2024', 'October 2024'],
  ['2024', '2024', '2024'],
  ['2024-23', 'autumn 2024', 'autumn 2024'],
  ['2024-24', 'winter 2024–25', 'winter 2024–25'],
  ['1999-24', 'winter 1999–00', 'winter 1999–00'],
  ['2024-10~', 'around Oct 2024', 'around October 2024'],
  ['2025-01-09?', '9 Jan 2025, uncertain', '9 January 2025, uncertain'],
  ['2025-01-09%', 'around 9 Jan 2025, uncertain', 'around 9 January 2025, uncertain'],
  ['2024-10~/2024-12~', 'around Oct to around Dec 2024', 'around October to around December 2024'],
  ['2024-10/2025-03-27', 'Oct 2024 to 27 Mar 2025', 'October 2024 to 27 March 2025'],
  ['2025-02-11/2025-02-20', '11 to 20 Feb 2025', '11 to 20 February 2025'],
  ['2025-02-11/2025-02-20~', '11 Feb to around 20 Feb 2025', '11 February to around 20 February 2025'],
  ['2025-01-11/2025-02-20~', '11 Jan to around 20 Feb 2025', '11 January to around 20 February 2025'],
  ['2024-23/..', 'since autumn 2024', 'since autumn 2024'],
  ['../2024-12-31', 'until 31 Dec 2024', 'until 31 December 2024'],
  ['[2024-10-24..2024-11-07]', 'between 24 Oct and 7 Nov 2024', 'between 24 October and 7 November 2024'],
  ['[2024-11-16..2024-11-21]', 'between 16 and 21 Nov 2024', 'between 16 and 21 November 2024'],
  ['[2024-12-30..2025-01-02]', 'between 30 Dec 2024 and 2 Jan 2025', 'between 30 December 2024 and 2 January 2025'],
  ['[..2024-12-31]', '31 Dec 2024 or earlier', '31 December 2024 or earlier'],
  ['[2024-12-31..]', '31 Dec 2024 or later', '31 December 2024 or later'],
  ['../..', 'date not known', 'date not known'],
])('says %s', (text, short, long) => {
  expect([spanWords(span(text), 'short'), spanWords(span(text), 'long')]).toEqual([short, long]);
});

it('writes years without separators, and days without a time zone', () => {
  expect(dayWords(civilToDay(2024, 9, 1), 'short')).toBe('1 Sep 2024');
});
