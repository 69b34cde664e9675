import { expect, it } from 'vitest';
import { originCountWords } from './origin-count-words.ts';

it.each([
  [{ atLeast: 2, atMost: 4, untraced: 1 }, true, '2 to 4 independent origins', '1 more report names no source'],
  [{ atLeast: 2, atMost: 2, untraced: 0 }, true, '2 independent origins', null],
  [{ atLeast: 1, atMost: 1, untraced: 2 }, true, '1 origin', '2 more reports name no source'],
  [{ atLeast: 1, atMost: 1, untraced: 1 }, false, '1 report, which does not name its source', null],
  [{ atLeast: 1, atMost: 3, untraced: 3 }, false, '1 to 3 origins: 3 reports, none of which names its source', null],
  [{ atLeast: 0, atMost: 0, untraced: 0 }, false, 'No firm statement, so no origin is counted', null],
])('says %o', (count, traced, words, more) => {
  expect(originCountWords(count, traced)).toEqual({ count: words, more });
});
