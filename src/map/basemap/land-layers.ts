import type { LayerSpecification } from 'maplibre-gl';

import { riverLayer } from './line-layers.ts';
import type { Palette } from './palette.ts';

/**
 * Water is the background and land lies on it. The fills are not antialiased: their edges carry lines of their own,
 * and antialiasing would show the tile grid as hairlines.
 */
export function landLayers(source: string, palette: Palette): LayerSpecification[] {
  return [
    { id: 'basemap-water', type: 'background', paint: { 'background-color': palette.water } },
    {
      id: 'basemap-land',
      type: 'fill',
      source,
      'source-layer': 'country',
      paint: { 'fill-color': palette.land, 'fill-antialias': false },
    },
    {
      id: 'basemap-focus',
      type: 'fill',
      source,
      'source-layer': 'country',
      filter: ['==', ['get', 'focus'], 1],
      paint: { 'fill-color': palette.focus, 'fill-antialias': false },
    },
    {
      id: 'basemap-interest',
      type: 'fill',
      source,
      'source-layer': 'area',
      paint: { 'fill-color': palette.interest, 'fill-antialias': false },
    },
    riverLayer(source, palette),
    {
      id: 'basemap-lake',
      type: 'fill',
      source,
      'source-layer': 'lake',
      paint: { 'fill-color': palette.water, 'fill-outline-color': palette.coast },
    },
  ];
}
