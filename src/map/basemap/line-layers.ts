import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl';

import type { Palette } from './palette.ts';

interface LineInput {
  readonly id: string;
  readonly layer: string;
  readonly color: string;
  /** Pairs of zoom and width in pixels, joined up between. */
  readonly widths: readonly (readonly [zoom: number, width: number])[];
  readonly kind?: string;
  readonly dash?: readonly number[];
  readonly minzoom?: number;
  readonly opacity?: ExpressionSpecification;
}

/** The rivers are drawn for small scales: closer up they would run beside their beds. */
const RIVER_FADE: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 6.2, 1, 8, 0];

/** Rivers lie under the lakes they flow through. */
export function riverLayer(source: string, palette: Palette): LineLayerSpecification {
  return lineLayer(source, {
    id: 'river',
    layer: 'river',
    color: palette.river,
    widths: [
      [2, 0.4],
      [5, 0.8],
      [8, 1.4],
    ],
    minzoom: 2.5,
    opacity: RIVER_FADE,
  });
}

/** Coast and borders, from the least to the most important. */
export function lineLayers(source: string, palette: Palette): LineLayerSpecification[] {
  const inputs: LineInput[] = [
    {
      id: 'coast',
      layer: 'coast',
      color: palette.coast,
      widths: [
        [1, 0.5],
        [5, 0.8],
        [10, 1.2],
      ],
    },
    {
      id: 'border-admin',
      layer: 'border',
      kind: 'admin',
      color: palette.borderAdmin,
      widths: [
        [4, 0.6],
        [6, 1],
        [10, 1.5],
      ],
      dash: [3, 2],
      minzoom: 4,
      opacity: ['interpolate', ['linear'], ['zoom'], 4, 0, 4.8, 1],
    },
    {
      id: 'border-country',
      layer: 'border',
      kind: 'country',
      color: palette.border,
      widths: [
        [1, 0.5],
        [4, 0.9],
        [7, 1.3],
        [10, 1.8],
      ],
    },
    {
      id: 'border-front',
      layer: 'border',
      kind: 'front',
      color: palette.borderFront,
      widths: [
        [1, 0.6],
        [4, 1.1],
        [7, 1.7],
        [10, 2.4],
      ],
    },
  ];
  return inputs.map((input) => lineLayer(source, input));
}

function lineLayer(source: string, input: LineInput): LineLayerSpecification {
  const { id, layer, color, widths, kind, dash, minzoom, opacity } = input;
  return {
    id: `basemap-${id}`,
    type: 'line',
    source,
    'source-layer': layer,
    ...(minzoom === undefined ? {} : { minzoom }),
    ...(kind === undefined ? {} : { filter: ['==', ['get', 'kind'], kind] }),
    layout: { 'line-join': 'round', ...(dash ? {} : { 'line-cap': 'round' }) },
    paint: {
      'line-color': color,
      'line-width': ['interpolate', ['linear'], ['zoom'], ...widths.flat()] as unknown as ExpressionSpecification,
      ...(dash ? { 'line-dasharray': [...dash] } : {}),
      ...(opacity ? { 'line-opacity': opacity } : {}),
    },
  };
}
