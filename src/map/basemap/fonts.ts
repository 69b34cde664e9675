import cyrillic400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-400-normal.woff2?url';
import cyrillic500 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-500-normal.woff2?url';
import cyrillic600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-600-normal.woff2?url';
import latinExt400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff2?url';
import latinExt500 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-500-normal.woff2?url';
import latinExt600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-600-normal.woff2?url';
import latin400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url';
import latin500 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-500-normal.woff2?url';
import latin600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?url';
import korean500 from '@fontsource/noto-sans-kr/files/noto-sans-kr-korean-500-normal.woff2?url';
import type { FontFacesSpecification } from 'maplibre-gl';

import { FONT_MEDIUM, FONT_REGULAR, FONT_SEMIBOLD } from './font-names.ts';

// Each file covers what its own @font-face rule says. A wider range would draw the fallback of the browser in its place.
const LATIN = [
  'U+0-FF',
  'U+131',
  'U+152-153',
  'U+2BB-2BC',
  'U+2C6',
  'U+2DA',
  'U+2DC',
  'U+2000-206F',
  'U+20AC',
  'U+2122',
  'U+2191',
  'U+2193',
  'U+2212',
  'U+2215',
];
const LATIN_EXT = ['U+100-2BA', 'U+2BD-2C5', 'U+2C7-2CC', 'U+2CE-2D7', 'U+2DD-2FF', 'U+1E00-1E9F', 'U+1EF2-1EFF'];
const CYRILLIC = ['U+301', 'U+400-45F', 'U+490-491', 'U+4B0-4B1', 'U+2116'];
const HANGUL = ['U+1100-11FF', 'U+3130-318F', 'U+AC00-D7A3'];

/** MapLibre fetches font files itself, so a URL has to be absolute: relative ones break under a sub-path. */
function absolute(url: string): string {
  return new URL(url, document.baseURI).href;
}

function facesOf(latin: string, latinExt: string, cyrillic: string) {
  return [
    { url: absolute(latin), 'unicode-range': LATIN },
    { url: absolute(cyrillic), 'unicode-range': CYRILLIC },
    { url: absolute(latinExt), 'unicode-range': LATIN_EXT },
    // One weight of Hangul for all: half a megabyte each, fetched only when a Hangul label is drawn.
    { url: absolute(korean500), 'unicode-range': HANGUL },
  ];
}

/** The bundled fonts of the map's labels, in the form of a style's `font-faces`. */
export function basemapFontFaces(): FontFacesSpecification {
  return {
    [FONT_REGULAR]: facesOf(latin400, latinExt400, cyrillic400),
    [FONT_MEDIUM]: facesOf(latin500, latinExt500, cyrillic500),
    [FONT_SEMIBOLD]: facesOf(latin600, latinExt600, cyrillic600),
  };
}
