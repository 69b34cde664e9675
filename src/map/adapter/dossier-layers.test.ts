import { expect, it } from 'vitest';
import { dossierLayers } from './dossier-layers.ts';
import type { MapColours } from './map-colours.ts';

const INK = '#123456';
const colours: MapColours = {
  events: {
    deployment: INK,
    combat: INK,
    strike: INK,
    casualties: INK,
    arms: INK,
    technology: INK,
    exchange: INK,
    diplomacy: INK,
    capture: INK,
    withdrawal: INK,
    statement: INK,
    context: INK,
  },
  paper: INK,
  text: INK,
  text2: INK,
  accent: INK,
  halo: INK,
  water: INK,
};

it('layers that are cut out by tile stand side by side, source by source, below all symbols', () => {
  const layers = dossierLayers(colours);
  const below = layers.filter(({ type }) => type !== 'symbol');
  expect(layers.slice(0, below.length)).toEqual(below);
  const sources = below.map((layer) => ('source' in layer ? layer.source : ''));
  const turns = sources.filter((source, at) => source !== sources[at - 1]);
  expect(turns).toHaveLength(new Set(sources).size);
});
