import type { StyleSpecification } from 'maplibre-gl';

import { basemapUrl } from './basemap-source.ts';
import { basemapFontFaces } from './fonts.ts';
import type { Flavour } from './palette.ts';
import { PALETTES } from './palettes.ts';
import { basemapStyle } from './style.ts';

/** The style to draw beneath the dossier: the bundled one, or the address that the build was given instead. */
export function resolveBasemap(flavour: Flavour): StyleSpecification | string {
  const remote: unknown = import.meta.env.VITE_BASEMAP_STYLE_URL;
  if (typeof remote === 'string' && remote !== '') return remote;
  return basemapStyle({
    flavour,
    palette: PALETTES[flavour],
    pmtilesUrl: basemapUrl(),
    fontFaces: basemapFontFaces(),
  });
}
