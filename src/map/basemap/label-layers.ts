import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';

import { FONT_MEDIUM, FONT_REGULAR, FONT_SEMIBOLD } from './font-names.ts';
import type { Palette } from './palette.ts';

const HALO_PX = 1.4;
/** A label appears when the zoom reaches the one its feature names. */
const IS_DUE: ExpressionSpecification = ['<=', ['get', 'z'], ['zoom']];
const RANK: ExpressionSpecification = ['get', 'rank'];

const TWO_LINES: ExpressionSpecification = [
  'format',
  ['get', 'name'],
  {},
  '\n',
  {},
  ['get', 'local'],
  { 'font-scale': 0.82, 'text-font': ['literal', [FONT_REGULAR]] },
];

/** Later layers are placed first, so the order here is from what may be dropped to what should stay. */
export function labelLayers(source: string, palette: Palette, townRing: string): SymbolLayerSpecification[] {
  return [
    {
      id: 'basemap-label-admin',
      type: 'symbol',
      source,
      'source-layer': 'label',
      minzoom: 5.4,
      maxzoom: 8.4,
      filter: ['all', ['==', ['get', 'kind'], 'admin'], IS_DUE],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': [FONT_REGULAR],
        'text-transform': 'uppercase',
        'text-size': ['interpolate', ['linear'], ['zoom'], 5.4, 9.5, 7, 11, 10, 13],
        'text-letter-spacing': 0.16,
        'text-max-width': 8,
        'text-padding': 10,
        'symbol-sort-key': RANK,
      },
      paint: { 'text-color': palette.admin, 'text-halo-color': palette.halo, 'text-halo-width': HALO_PX },
    },
    townLayer(source, palette, townRing, 'minor'),
    townLayer(source, palette, townRing, 'major'),
    {
      id: 'basemap-label-country',
      type: 'symbol',
      source,
      'source-layer': 'label',
      minzoom: 1.5,
      maxzoom: 7,
      filter: ['all', ['==', ['get', 'kind'], 'country'], IS_DUE],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': [FONT_MEDIUM],
        'text-transform': 'uppercase',
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          1.5,
          ['step', RANK, 11, 3, 9.5],
          5,
          ['step', RANK, 14, 3, 12],
        ],
        'text-letter-spacing': 0.14,
        'text-max-width': 7,
        'text-line-height': 1.3,
        'text-padding': 4,
        'symbol-sort-key': RANK,
      },
      paint: { 'text-color': palette.country, 'text-halo-color': palette.halo, 'text-halo-width': HALO_PX },
    },
  ];
}

/** Towns have a ring and a name; where it is written in another script, the local name stands below, smaller. */
function townLayer(
  source: string,
  palette: Palette,
  townRing: string,
  weight: 'minor' | 'major',
): SymbolLayerSpecification {
  const isMajor = weight === 'major';
  const major: ExpressionSpecification = ['<=', RANK, 3];
  return {
    id: `basemap-town-${weight}`,
    type: 'symbol',
    source,
    'source-layer': 'place',
    minzoom: 3,
    filter: ['all', isMajor ? major : ['!', major], IS_DUE],
    layout: {
      'icon-image': townRing,
      'icon-padding': 1,
      'text-field': ['step', ['zoom'], ['get', 'name'], 6, ['case', ['has', 'local'], TWO_LINES, ['get', 'name']]],
      'text-font': isMajor ? [FONT_SEMIBOLD] : [FONT_MEDIUM],
      'text-size': isMajor
        ? ['interpolate', ['linear'], ['zoom'], 3, 11, 6, 12.5, 10, 15]
        : ['interpolate', ['linear'], ['zoom'], 4, 10.5, 7, 11.5, 10, 13.5],
      'text-variable-anchor-offset': ['left', [0.62, 0], 'right', [-0.62, 0], 'top', [0, 0.45], 'bottom', [0, -0.45]],
      'text-justify': 'auto',
      'text-line-height': 1.2,
      'text-max-width': 12,
      'text-padding': isMajor ? 6 : 9,
      'symbol-sort-key': RANK,
    },
    paint: {
      'text-color': isMajor ? palette.town : palette.townMinor,
      'text-halo-color': palette.halo,
      'text-halo-width': HALO_PX,
    },
  };
}
