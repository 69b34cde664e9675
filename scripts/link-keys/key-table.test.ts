import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { decodeView, viewToRecord } from '../../src/core/view/view-url.ts';
import { EXAMPLES, LINKS_FILE, withKeyTable } from './key-table.ts';

it('is the table in docs/links.md: `npm run link-keys` puts it there', () => {
  const text = readFileSync(LINKS_FILE, 'utf8');
  expect(text).toBe(withKeyTable(text));
});

test.each(EXAMPLES)('the example of $key can be read, and says something', ({ key, value }) => {
  const { view, problems } = decodeView(`?${key}=${value}`);
  expect(problems).toEqual([]);
  expect(viewToRecord(view)).toEqual({ [key]: value });
});
