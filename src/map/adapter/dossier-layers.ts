import type { DataDrivenPropertyValueSpecification, ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { NameSide } from '../layers/map-features.ts';
import { FONT_REGULAR, FONT_SEMIBOLD } from '../basemap/font-names.ts';
import { paintColour } from './map-colours.ts';
import type { MapColours } from './map-colours.ts';

export const SOURCES = {
  areas: 'dossier-areas',
  signs: 'dossier-signs',
  halo: 'dossier-halo',
} as const;
export type SourceName = keyof typeof SOURCES;

const LABEL_PX = 12.5;
const NAME_PADDING_PX = 1;
const DUE: ExpressionSpecification = ['>=', ['zoom'], ['get', 'minZoom']];

/** A colour by the `paint` of a feature. */
function byPaint(colours: MapColours): DataDrivenPropertyValueSpecification<string> {
  const { events } = colours;
  const pairs = Object.entries(events).flat();
  // The style specification types `match` as a tuple of fixed length.
  return ['match', ['get', 'paint'], ...pairs, paintColour(colours, 'neutral')] as unknown as ExpressionSpecification;
}

function byState(colours: MapColours): DataDrivenPropertyValueSpecification<string> {
  return ['case', ['==', ['get', 'state'], 'selected'], colours.accent, colours.text];
}

/** How far a name stands from the middle of its mark, in ems, by anchor; the roomier side is tried first. */
function anchorOffsets(sizePx: number, nameSide: NameSide): ExpressionSpecification {
  const side = (sizePx / 2 + 5) / LABEL_PX;
  // beside the room of the mark, which is a square: further in, a name would meet its own mark
  const slant = side / 2;
  const east = ['left', [side, 0], 'top-left', [side, slant], 'bottom-left', [side, -slant]];
  const west = ['right', [-side, 0], 'top-right', [-side, slant], 'bottom-right', [-side, -slant]];
  const ends = ['top', [0, side], 'bottom', [0, -side]];
  switch (nameSide) {
    case 'east':
      return ['literal', [...east, ...ends, ...west]];
    case 'west':
      return ['literal', [...west, ...ends, ...east]];
    case 'east-only':
      return ['literal', east];
    case 'west-only':
      return ['literal', west];
  }
}

function anchorsBySize(nameSide: NameSide): ExpressionSpecification {
  const offsets = (sizePx: number) => anchorOffsets(sizePx, nameSide);
  return ['match', ['get', 'sizePx'], 24, offsets(24), 34, offsets(34), 40, offsets(40), offsets(48)];
}

const NAME_AND_NOTE = (colours: MapColours): ExpressionSpecification => [
  'case',
  ['==', ['get', 'note'], ''],
  ['format', ['get', 'title'], {}],
  [
    'format',
    ['get', 'title'],
    {},
    '\n',
    {},
    ['get', 'note'],
    { 'font-scale': 0.9, 'text-font': ['literal', [FONT_REGULAR]], 'text-color': colours.text2 },
  ],
];

/**
 * The layers of the dossier, from the ground up. All but the symbols cover ground: they go below the names of the basemap. Those of one source stand
 * side by side, as the widget cuts out the tiles anew, twice a picture, whenever the source changes from one layer to the next.
 */
export function dossierLayers(colours: MapColours): LayerSpecification[] {
  const colour = byPaint(colours);
  return [
    {
      id: 'dossier-halo-line',
      type: 'line',
      source: SOURCES.halo,
      filter: ['all', ['==', ['get', 'image'], ''], DUE],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': byState(colours),
        'line-width': ['case', ['==', ['geometry-type'], 'LineString'], 7, 4.5],
        'line-opacity': 0.6,
      },
    },
    {
      id: 'dossier-area-fill',
      type: 'fill',
      source: SOURCES.areas,
      filter: DUE,
      paint: { 'fill-pattern': ['get', 'hatch'] },
    },
    {
      id: 'dossier-area-edge',
      type: 'line',
      source: SOURCES.areas,
      filter: DUE,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': 1.75, 'line-dasharray': [3, 2] },
    },
    {
      id: 'dossier-line-casing',
      type: 'line',
      source: SOURCES.signs,
      filter: ['in', ['get', 'path'], ['literal', ['known', 'unknown']]],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': colours.paper, 'line-width': 5, 'line-opacity': 0.9 },
    },
    {
      id: 'dossier-line-known',
      type: 'line',
      source: SOURCES.signs,
      filter: ['==', ['get', 'path'], 'known'],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': 2.25 },
    },
    {
      id: 'dossier-line-unknown',
      type: 'line',
      source: SOURCES.signs,
      filter: ['==', ['get', 'path'], 'unknown'],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': 2.5, 'line-dasharray': [0.01, 1.9] },
    },
    {
      id: 'dossier-via',
      type: 'circle',
      source: SOURCES.signs,
      filter: ['==', ['get', 'path'], 'via'],
      paint: {
        'circle-radius': 4,
        'circle-color': colours.paper,
        'circle-stroke-color': colour,
        'circle-stroke-width': 2.25,
      },
    },
    {
      id: 'dossier-halo-ring',
      type: 'symbol',
      source: SOURCES.halo,
      filter: ['!=', ['get', 'image'], ''],
      layout: { 'icon-image': ['get', 'image'], 'icon-allow-overlap': true, 'icon-ignore-placement': true },
    },
    // under the marks and yet placed after them, as the widget places from the top: a name never lies over a mark
    {
      id: 'dossier-names',
      type: 'symbol',
      source: SOURCES.signs,
      filter: ['all', ['has', 'image'], ['!=', ['get', 'title'], '']],
      layout: {
        'symbol-sort-key': ['-', 0, ['get', 'rank']],
        'text-field': NAME_AND_NOTE(colours),
        'text-font': [FONT_SEMIBOLD],
        'text-size': LABEL_PX,
        'text-line-height': 1.2,
        'text-max-width': 13,
        'text-justify': 'auto',
        'text-padding': NAME_PADDING_PX,
        'text-variable-anchor-offset': [
          'match',
          ['get', 'nameSide'],
          'west',
          anchorsBySize('west'),
          'east-only',
          anchorsBySize('east-only'),
          'west-only',
          anchorsBySize('west-only'),
          anchorsBySize('east'),
        ],
      },
      paint: {
        'text-color': ['case', ['get', 'isLater'], colours.text2, colours.text],
        'text-halo-color': colours.halo,
        'text-halo-width': 1.8,
      },
    },
    {
      id: 'dossier-marks',
      type: 'symbol',
      source: SOURCES.signs,
      filter: ['has', 'image'],
      layout: {
        'icon-image': ['get', 'image'],
        'icon-allow-overlap': true,
        'icon-padding': ['coalesce', ['get', 'room'], ['literal', [0]]],
        // with a key of their own the widget would draw mark by mark
        'symbol-z-order': 'viewport-y',
      },
      paint: { 'icon-opacity': ['case', ['==', ['get', 'isLater'], true], 0.4, 1] },
    },
  ];
}
