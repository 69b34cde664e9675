import type { DataDrivenPropertyValueSpecification, ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { FONT_REGULAR, FONT_SEMIBOLD } from '../basemap/font-names.ts';
import { LINE_OPACITY, LINE_PX } from '../layers/line-weights.ts';
import type { LineWeight } from '../layers/movement-lines.ts';
import { NAME_PX } from '../layers/name-anchors.ts';
import { paintColour } from './map-colours.ts';
import type { MapColours } from './map-colours.ts';

export const SOURCES = {
  areas: 'dossier-areas',
  /** Marks with their names, extents of plates, lines of movements: together, so that a change is one message to the worker. */
  events: 'dossier-events',
  halo: 'dossier-halo',
} as const;
export type SourceName = keyof typeof SOURCES;

/** Dots look thinner than a line of their width. */
const DOTS_MORE_PX = 0.35;

const DUE: ExpressionSpecification = ['>=', ['zoom'], ['get', 'minZoom']];
const IS_MARK: ExpressionSpecification = ['has', 'image'];
const ROUND = { 'line-cap': 'round', 'line-join': 'round' } as const;

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

function isPath(path: string): ExpressionSpecification {
  return ['==', ['get', 'path'], path];
}

/** A number by the `weight` of a line. */
function byWeight(values: Readonly<Record<LineWeight, number>>): ExpressionSpecification {
  const pairs = Object.entries(values).flat();
  // as above
  return ['match', ['get', 'weight'], ...pairs, values.said] as unknown as ExpressionSpecification;
}

/** The title of a mark, and below it a note in smaller type. */
function nameAndNote(colours: MapColours): ExpressionSpecification {
  const note: ExpressionSpecification = ['case', ['==', ['get', 'note'], ''], '', ['concat', '\n', ['get', 'note']]];
  const noteStyle = { 'font-scale': 0.9, 'text-font': ['literal', [FONT_REGULAR]], 'text-color': colours.text2 };
  // the style specification types the style of a part as a union that a constant with an expression does not match
  return ['format', ['get', 'title'], {}, note, noteStyle] as unknown as ExpressionSpecification;
}

/**
 * The layers of the dossier, from the bottom up. All but the symbols go below the labels of the basemap. Those of one source stand
 * side by side, as the widget cuts out the tiles anew, twice a frame, whenever the source changes from one layer to the next.
 */
export function dossierLayers(colours: MapColours): LayerSpecification[] {
  const colour = byPaint(colours);
  return [
    {
      id: 'dossier-halo-line',
      type: 'line',
      source: SOURCES.halo,
      filter: ['all', ['==', ['get', 'image'], ''], DUE],
      layout: ROUND,
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
      source: SOURCES.events,
      filter: ['==', ['geometry-type'], 'LineString'],
      layout: ROUND,
      paint: { 'line-color': colours.paper, 'line-width': ['+', byWeight(LINE_PX), 2.75], 'line-opacity': 0.9 },
    },
    {
      id: 'dossier-line-known',
      type: 'line',
      source: SOURCES.events,
      filter: isPath('known'),
      layout: ROUND,
      paint: { 'line-color': colour, 'line-width': byWeight(LINE_PX), 'line-opacity': byWeight(LINE_OPACITY) },
    },
    {
      id: 'dossier-line-unknown',
      type: 'line',
      source: SOURCES.events,
      filter: isPath('unknown'),
      layout: { 'line-join': 'round' },
      // between two whole zooms the widget draws dashes out to twice their length: short ones remain dots
      paint: {
        'line-color': colour,
        'line-width': ['+', byWeight(LINE_PX), DOTS_MORE_PX],
        'line-opacity': byWeight(LINE_OPACITY),
        'line-dasharray': [0.6, 0.85],
      },
    },
    {
      id: 'dossier-via',
      type: 'circle',
      source: SOURCES.events,
      filter: isPath('via'),
      paint: {
        'circle-radius': 4,
        'circle-color': colours.paper,
        'circle-stroke-color': colour,
        'circle-stroke-opacity': byWeight(LINE_OPACITY),
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
      source: SOURCES.events,
      filter: ['all', IS_MARK, ['!=', ['get', 'title'], '']],
      layout: {
        'symbol-sort-key': ['-', 0, ['get', 'rank']],
        'text-field': nameAndNote(colours),
        'text-font': [FONT_SEMIBOLD],
        'text-size': NAME_PX,
        'text-line-height': 1.2,
        'text-max-width': 13,
        'text-justify': 'auto',
        'text-padding': 1,
        'text-variable-anchor-offset': ['get', 'anchors'],
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
      source: SOURCES.events,
      filter: IS_MARK,
      layout: {
        'icon-image': ['get', 'image'],
        'icon-allow-overlap': true,
        'icon-padding': ['coalesce', ['get', 'padding'], ['literal', [0]]],
        // what stands further south lies over what is behind it
        'symbol-z-order': 'viewport-y',
      },
      paint: { 'icon-opacity': ['case', ['==', ['get', 'isLater'], true], 0.4, 1] },
    },
  ];
}
