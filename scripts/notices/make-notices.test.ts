import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { makeNotices } from './make-notices.ts';

it('THIRD-PARTY-NOTICES.md is up to date (npm run notices)', () => {
  expect(readFileSync('THIRD-PARTY-NOTICES.md', 'utf8') === makeNotices()).toBe(true);
});
it('names what is shipped and not what only builds it', () => {
  const notices = makeNotices();
  expect(
    ['maplibre-gl (', 'react-dom (', 'vis-timeline (', 'datamaps ('].filter((name) => !notices.includes(name)),
  ).toEqual([]);
  expect(['vitest (', 'typescript ('].filter((name) => notices.includes(name))).toEqual([]);
});
