import { readFileSync } from 'node:fs';
import { createServer } from 'vite';
import type { Plugin } from 'vite';
import type * as staticPageModule from '../static-page/static-page.tsx';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { messagesPlugin } from './messages-plugin.ts';
import { readDossier } from './read-dossier.ts';
import type { BuiltDossier } from './read-dossier.ts';

const MARKER = '<!--without-scripts-->';
const TITLE = /<!--dossier-title-->.*<!--\/dossier-title-->/;
const PAGE = 'chronology.html';
const STYLES = 'chronology.css';

type StaticPage = typeof staticPageModule;

/** Runs the code of the page as the app's own: with its messages, and its names of rooms. */
async function withStaticPage<T>(run: (page: StaticPage) => T): Promise<T> {
  const server = await createServer({
    configFile: false,
    logLevel: 'warn',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    // the same compiled texts, also where NODE_ENV is not that of a build
    plugins: [{ ...messagesPlugin(), apply: 'serve' }],
  });
  try {
    // the module is this file
    return run((await server.ssrLoadModule('/scripts/static-page/static-page.tsx')) as StaticPage);
  } finally {
    await server.close();
  }
}

/** The tokens of the app's two themes, by the theme of the system: without scripts nobody sets another one. */
function readStyles(): string {
  const tokens = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8')
    .replaceAll("[data-theme='light']", ':root')
    .replaceAll('@media screen', '@media screen and (prefers-color-scheme: dark)')
    .replaceAll("[data-theme='dark']", ':root');
  return tokens + readFileSync(new URL('../static-page/static-page.css', import.meta.url), 'utf8');
}

interface Written {
  readonly title: string;
  /** Of the app's page. */
  readonly words: string;
  /** The chronology. */
  readonly page: string;
}

function write({ manifest, dossier, folder }: BuiltDossier, policy: string): Promise<Written> {
  const files = { policy, styles: `./${STYLES}`, dossier: `./${folder}/${manifest.file}` };
  return withStaticPage(({ staticPage, withoutScripts }) => ({
    ...withoutScripts(dossier),
    page: staticPage(manifest, dossier, files),
  }));
}

/**
 * What can be read without scripts: the chronology as a page of its own, and in the page of the app the title of the dossier that the build
 * opens, and the way to that page.
 */
export function staticPagePlugin(): Plugin {
  let built: BuiltDossier | null = null;
  let policy = '';
  let written: Written | null = null;
  return {
    name: 'static-page',
    apply: 'build',
    configResolved({ publicDir, env }) {
      built = readDossier(publicDir, env['VITE_DOSSIER']);
      policy = contentSecurityPolicy(env['VITE_BASEMAP_STYLE_URL']);
    },
    async buildStart() {
      written = built === null ? null : await write(built, policy);
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        if (written === null) return html.replace(MARKER, '');
        const { title, words } = written;
        return {
          html: html.replace(TITLE, () => title).replace(MARKER, () => words),
          tags: [{ tag: 'link', attrs: { rel: 'alternate', type: 'text/html', href: `./${PAGE}` }, injectTo: 'head' }],
        };
      },
    },
    generateBundle() {
      if (written === null) return;
      this.emitFile({ type: 'asset', fileName: STYLES, source: readStyles() });
      this.emitFile({ type: 'asset', fileName: PAGE, source: written.page });
    },
  };
}
