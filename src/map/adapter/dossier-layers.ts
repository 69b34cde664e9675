import type { DataDrivenPropertyValueSpecification, ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { paintColour } from './map-colours.ts';
import type { MapColours } from './map-colours.ts';

export const SOURCES = {
  areas: 'dossier-areas',
  halo: 'dossier-halo',
} as const;
export type SourceName = keyof typeof SOURCES;

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
      id: 'dossier-halo-ring',
      type: 'symbol',
      source: SOURCES.halo,
      filter: ['!=', ['get', 'image'], ''],
      layout: { 'icon-image': ['get', 'image'], 'icon-allow-overlap': true, 'icon-ignore-placement': true },
    },
  ];
}
