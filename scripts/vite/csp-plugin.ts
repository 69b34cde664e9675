import type { Plugin } from 'vite';
import { contentSecurityPolicy, headersFile } from './content-security-policy.ts';

/** Writes the policy into the built page and a `_headers` sample beside it. The development server runs without: it needs inline code. */
export function cspPlugin(): Plugin {
  let policy = '';
  return {
    name: 'dossier-csp',
    apply: 'build',
    configResolved(config) {
      policy = contentSecurityPolicy(config.env['VITE_BASEMAP_STYLE_URL']);
    },
    transformIndexHtml() {
      return [
        { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
      ];
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(policy) });
    },
  };
}
