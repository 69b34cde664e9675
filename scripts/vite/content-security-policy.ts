// The one place that says what the built site may load: itself and nothing else, unless a build names another basemap style, or a dossier on another host.
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

/** What of a build's settings the policy depends on. */
export interface PolicySettings {
  /** Absolute URL of another basemap style. */
  readonly styleUrl?: string | undefined;
  /** The dossier: a folder beside the page, or the absolute URL of one on another host. */
  readonly dossier?: string | undefined;
}

function isAbsolute(address: string | undefined): address is string {
  return address !== undefined && /^[a-z][a-z0-9+.-]*:/i.test(address);
}

/** The policy of the built page. Throws if the style is no URL, or the dossier is on a host that has no http address. */
export function contentSecurityPolicy({ styleUrl, dossier }: PolicySettings): string {
  const styleOrigin = styleUrl === undefined || styleUrl === '' ? null : new URL(styleUrl).origin;
  const dossierOrigin = isAbsolute(dossier) ? new URL(dossier).origin : null;
  if (dossierOrigin === 'null')
    throw new Error(`VITE_DOSSIER is ${dossier}: name a folder, or an address with https://`);
  return Object.entries(DIRECTIVES)
    .map(([name, sources]) => {
      const extra = new Set([
        ...(styleOrigin !== null && BASEMAP_DIRECTIVES.has(name) ? [styleOrigin] : []),
        ...(dossierOrigin !== null && name === 'connect-src' ? [dossierOrigin] : []),
      ]);
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
