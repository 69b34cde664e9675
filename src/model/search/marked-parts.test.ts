import { expect, it } from 'vitest';
import { termsOf } from './fold-text.ts';
import { markedParts } from './marked-parts.ts';

it.each([
  ['Drone strike on Kharkiv', 'drones', '[Drone] strike on Kharkiv'],
  ['About 11,000 men, U.S. officials say', '11000 us', 'About [11,000] men, [U.S.] officials say'],
  ['Korea’s war', 'korea', '[Korea’s] war'],
  ['김정은', '정은', '[김정은]'],
  ['Харьков', 'ХАРЬКОВ', '[Харьков]'],
  ['nothing', 'other', 'nothing'],
  ['', 'a', ''],
])('%s, looked for %s', (text, query, marked) => {
  const terms = new Set(termsOf(query));
  const parts = markedParts(text, (term) => terms.has(term));
  expect(parts.map((part) => (part.isMarked ? `[${part.text}]` : part.text)).join('')).toBe(marked);
});
