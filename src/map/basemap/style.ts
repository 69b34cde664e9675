import type { FontFacesSpecification, StyleSpecification } from 'maplibre-gl';

import { landLayers } from './land-layers.ts';
import { labelLayers } from './label-layers.ts';
import { lineLayers } from './line-layers.ts';
import type { Flavour, Palette } from './palette.ts';
import { townRingName } from './town-ring.ts';

/** Name of the vector source in the bundled style. */
export const BASEMAP_SOURCE = 'basemap';

/**
 * Layers of the dossier that cover the land (hatched areas, lines) go before this one, so that the names of
 * towns and countries stay readable over them. Absent in a style of one's own.
 */
export const FIRST_LABEL_LAYER = 'basemap-label-admin';

export interface BasemapStyleInput {
  readonly flavour: Flavour;
  readonly palette: Palette;
  readonly pmtilesUrl: string;
  readonly fontFaces: FontFacesSpecification;
}

/** The bundled style: one function for both flavours, no glyph server, no sprite, one source. */
export function basemapStyle({ flavour, palette, pmtilesUrl, fontFaces }: BasemapStyleInput): StyleSpecification {
  return {
    version: 8,
    name: `basemap-${flavour}`,
    'font-faces': fontFaces,
    sources: { [BASEMAP_SOURCE]: { type: 'vector', url: `pmtiles://${pmtilesUrl}` } },
    layers: [
      ...landLayers(BASEMAP_SOURCE, palette),
      ...lineLayers(BASEMAP_SOURCE, palette),
      ...labelLayers(BASEMAP_SOURCE, palette, townRingName(flavour)),
    ],
  };
}
