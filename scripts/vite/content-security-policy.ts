// The one place that says what the built site may load: itself and nothing else, unless a build names another basemap style.
const DIRECTIVES: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  // in a frame without an origin of its own the map's library starts its worker from a data address
  'worker-src': ["'self'", 'data:'],
  // pictures are taken of the page itself, in a frame that nobody sees
  'frame-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

// a map style asks for its tiles, glyphs and sprites from where it lives
const BASEMAP_DIRECTIVES = new Set(['connect-src', 'img-src']);

/** The policy of the built page; `styleUrl` is the absolute URL of another basemap style, if one is set. Throws if it is none. */
export function contentSecurityPolicy(styleUrl: string | undefined): string {
  const origin = styleUrl === undefined || styleUrl === '' ? null : new URL(styleUrl).origin;
  return Object.entries(DIRECTIVES)
    .map(([name, sources]) => {
      const extra = origin !== null && BASEMAP_DIRECTIVES.has(name) ? [origin] : [];
      return [name, ...sources, ...extra].join(' ');
    })
    .join('; ');
}

/** The same policy and the other headers that a static host should send, in the form of a `_headers` file. */
export function headersFile(policy: string): string {
  return `/*
  Content-Security-Policy: ${policy}
  X-Content-Type-Options: nosniff
  Access-Control-Allow-Origin: *
  Referrer-Policy: strict-origin-when-cross-origin
/assets/*
  Cache-Control: public, max-age=31536000, immutable
/dossier/*
  Cache-Control: no-cache
/sw.js
  Cache-Control: no-cache
`;
}
