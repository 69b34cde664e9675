import { expect, test } from 'vitest';

import { FONT_MEDIUM, FONT_REGULAR, FONT_SEMIBOLD } from './font-names.ts';
import { PALETTES } from './palettes.ts';
import { BASEMAP_SOURCE, FIRST_LABEL_LAYER, basemapStyle } from './style.ts';

function styleOf(flavour: 'light' | 'dark') {
  return basemapStyle({
    flavour,
    palette: PALETTES[flavour],
    pmtilesUrl: 'https://host.example/basemap.pmtiles',
    fontFaces: {},
  });
}

const { layers } = styleOf('light');

test('the style asks no other host: no glyph server, no sprite, one source', () => {
  const style = styleOf('light');
  expect([style.glyphs, style.sprite]).toEqual([undefined, undefined]);
  expect(style.sources).toEqual({
    [BASEMAP_SOURCE]: { type: 'vector', url: 'pmtiles://https://host.example/basemap.pmtiles' },
  });
});

test('both flavours have the same layers in the same order', () => {
  expect(styleOf('dark').layers.map(({ id }) => id)).toEqual(layers.map(({ id }) => id));
});

test('layer ids are unique, and everything from the first label on is a label', () => {
  const ids = layers.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const first = ids.indexOf(FIRST_LABEL_LAYER);
  expect(layers.map(({ type }) => type === 'symbol')).toEqual(layers.map((_, index) => index >= first));
  expect(first).toBeGreaterThan(0);
});

test('labels use bundled fonts only', () => {
  const named = layers.flatMap((layer) => (layer.type === 'symbol' ? [layer.layout?.['text-font']] : []));
  const bundled = [FONT_REGULAR, FONT_MEDIUM, FONT_SEMIBOLD];
  expect(named.flat().filter((name) => !bundled.includes(String(name)))).toEqual([]);
});

test('no layer paints a colour that is not in the palette', () => {
  const palette = new Set<string>(Object.values(PALETTES.light));
  const used = layers.flatMap(({ paint }) => Object.entries(paint ?? {}).filter(([key]) => key.endsWith('-color')));
  expect(used.filter(([, color]) => !palette.has(String(color)))).toEqual([]);
  expect(used.length).toBeGreaterThan(10);
});
