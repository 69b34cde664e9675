import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { decodeView, viewToRecord } from '../../src/core/view/view-url.ts';
import { EXAMPLES, keyTable } from './key-table.ts';

it('is the table in docs/links.md: put it there when a key has changed', () => {
  expect(readFileSync('docs/links.md', 'utf8')).toContain(`## Keys\n\n${keyTable()}\n\n`);
});

test.each(EXAMPLES)('the example of $key can be read, and says something', ({ key, value }) => {
  const { view, problems } = decodeView(`?${key}=${value}`);
  expect(problems).toEqual([]);
  expect(viewToRecord(view)).toEqual({ [key]: value });
});
