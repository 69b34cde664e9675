import type { StyleSpecification } from 'maplibre-gl';
import { basemapFontFaces } from './fonts.ts';

/** The style with the bundled fonts, whatever it brings itself. */
export function withOwnFonts(style: StyleSpecification): StyleSpecification {
  return { ...style, 'font-faces': { ...style['font-faces'], ...basemapFontFaces() } };
}

/** A background of one colour, for the events when there is no basemap. */
export function plainStyle(water: string): StyleSpecification {
  return withOwnFonts({
    version: 8,
    sources: {},
    layers: [{ id: 'plain-background', type: 'background', paint: { 'background-color': water } }],
  });
}
