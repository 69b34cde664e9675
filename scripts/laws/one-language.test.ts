// What a second language needs: every text is asked for when it is shown, and the language is named in one place.
import { expect, it } from 'vitest';
import { frozenTexts } from './frozen-texts.ts';
import { readSources } from './read-sources.ts';

const page = readSources('src').filter((file) => !file.isTest);

it('no text is asked for while a module is loaded', () => {
  expect(page.flatMap((file) => frozenTexts(file.path, file.text))).toEqual([]);
});

it.each([
  ["const TITLE = t('a');", 1],
  ['const TABS = PANELS.map(({ id }) => ({ id, label: t(id) }));', 1],
  ["const WORDS = { close: mapText('a') };", 1],
  ["const title = () => t('a');", 0],
  ["const Title = memo(function Title() { return t('a'); });", 0],
  ["const Part = latePart('part', () => t('a'));", 0],
])('%s', (text, count) => {
  expect(frozenTexts('sample.ts', text)).toHaveLength(count);
});

it('the platform is asked in the language of the catalogue', () => {
  const named = /\bnew Intl\.\w+\((?!\[?LOCALE\b)|\.toLocale\w*String\(|\.localeCompare\(/;
  expect(page.filter((file) => named.test(file.text)).map((file) => file.path)).toEqual([]);
});
