import type { Plugin } from 'vite';
import { contentSecurityPolicy, headersFile } from './content-security-policy.ts';

const ORIGINS = 'name="embed-origins" content=""';

/** Writes the policy, and whom the page answers to, into the built page, and a `_headers` sample beside it. The development server runs without: it needs inline code. */
export function cspPlugin(): Plugin {
  let policy = '';
  let origins = '';
  return {
    name: 'dossier-csp',
    apply: 'build',
    configResolved(config) {
      policy = contentSecurityPolicy({
        styleUrl: config.env['VITE_BASEMAP_STYLE_URL'],
        dossier: config.env['VITE_DOSSIER'],
      });
      origins = String(config.env['VITE_EMBED_ORIGINS'] ?? '');
    },
    transformIndexHtml(html) {
      return {
        html: html.replace(ORIGINS, () => `name="embed-origins" content="${origins.replaceAll('"', '')}"`),
        tags: [
          {
            tag: 'meta',
            attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
            injectTo: 'head-prepend',
          },
        ],
      };
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(policy) });
    },
  };
}
