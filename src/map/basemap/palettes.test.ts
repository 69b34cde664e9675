import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { PALETTES } from './palettes.ts';

const TOKENS = readFileSync(new URL('../../ui/tokens.css', import.meta.url), 'utf8').replaceAll(/^ +/gm, '');

/** The `--map-*` tokens of one theme, by role in camel case. */
function mapTokens(selector: string): Record<string, string> {
  const start = TOKENS.indexOf(`${selector} {\ncolor-scheme`);
  const block = TOKENS.slice(start, TOKENS.indexOf('\n}', start));
  const found = [...block.matchAll(/--map-([a-z-]+):\s*([^;]+);/g)].map(([, role = '', value = '']) => [
    role.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ]);
  return Object.fromEntries(found) as Record<string, string>;
}

test('the light palette has the values of the tokens', () => {
  expect(PALETTES.light).toEqual(mapTokens(":root,\n[data-theme='light']"));
});

test('the dark palette has the values of the tokens', () => {
  expect(PALETTES.dark).toEqual(mapTokens("[data-theme='dark']"));
});
