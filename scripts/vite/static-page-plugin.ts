import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer, loadEnv } from 'vite';
import type { Plugin } from 'vite';
import type * as staticPageModule from '../static-page/static-page.tsx';
import type * as correctionsModule from '../static-page/corrections.tsx';
import type { WrittenCorrections } from '../static-page/corrections.tsx';
import type * as storyPagesModule from '../static-page/story-pages.tsx';
import type { WrittenPage } from '../static-page/story-pages.tsx';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { messagesPlugin } from './messages-plugin.ts';
import { readDossier, readReleases } from './read-dossier.ts';
import type { BuiltDossier } from './read-dossier.ts';

const MARKER = '<!--without-scripts-->';
const TITLE = /<!--dossier-title-->.*<!--\/dossier-title-->/;
const PAGE = 'chronology.html';
const STYLES = 'chronology.css';

interface StaticPages {
  readonly chronology: typeof staticPageModule;
  readonly stories: typeof storyPagesModule;
  readonly corrections: typeof correctionsModule;
}

/** Runs the code of the pages as the app's own: with its messages, and its names of rooms. */
async function withStaticPages<T>(run: (pages: StaticPages) => T): Promise<T> {
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
    // the modules are these files
    const chronology = (await server.ssrLoadModule(
      '/scripts/static-page/static-page.tsx',
    )) as StaticPages['chronology'];
    const stories = (await server.ssrLoadModule('/scripts/static-page/story-pages.tsx')) as StaticPages['stories'];
    const corrections = (await server.ssrLoadModule(
      '/scripts/static-page/corrections.tsx',
    )) as StaticPages['corrections'];
    return run({ chronology, stories, corrections });
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
  readonly stories: readonly WrittenPage[];
  /** null = no releases are kept. */
  readonly corrections: WrittenCorrections | null;
}

interface Site {
  readonly policy: string;
  /** The address of the site; null = not set. */
  readonly address: string | null;
  readonly publicDir: string;
}

/** The setting as an address that others can be put behind. Throws if it is none. */
function siteAddress(setting: unknown): string | null {
  if (typeof setting !== 'string' || setting === '') return null;
  const { origin, pathname } = new URL(setting);
  return origin + (pathname.endsWith('/') ? pathname : `${pathname}/`);
}

function write({ manifest, dossier, folder }: BuiltDossier, { policy, address, publicDir }: Site): Promise<Written> {
  const files = { policy, styles: `./${STYLES}`, dossier: `./${folder}/${manifest.file}` };
  const releases = readReleases(publicDir, folder);
  return withStaticPages(({ chronology, stories, corrections }) => ({
    ...chronology.withoutScripts(dossier),
    page: chronology.staticPage(manifest, dossier, files),
    stories: stories.storyPages(manifest, dossier, {
      policy,
      styles: STYLES,
      site: address,
      hasPicture: (file) => existsSync(join(publicDir, 'stories', file)),
    }),
    corrections:
      releases.length === 0
        ? null
        : corrections.writeCorrections(releases, { policy, styles: `./${STYLES}`, site: address }),
  }));
}

/**
 * What can be read without scripts: the chronology, every step of the stories and what releases changed as pages of their own, and in the page of the app the title of the dossier that the build
 * opens, and the way to that page.
 */
export function staticPagePlugin(): Plugin {
  let built: BuiltDossier | null = null;
  let site: Site = { policy: '', address: null, publicDir: '' };
  let written: Written | null = null;
  return {
    name: 'static-page',
    apply: 'build',
    config({ root = process.cwd() }, { mode }) {
      const pages = readDossier(join(root, 'public'), loadEnv(mode, root)['VITE_DOSSIER']);
      return { define: { __STORY_PAGES__: JSON.stringify(pages?.manifest.hash ?? '') } };
    },
    configResolved({ publicDir, env }) {
      built = readDossier(publicDir, env['VITE_DOSSIER']);
      const policy = contentSecurityPolicy({ styleUrl: env['VITE_BASEMAP_STYLE_URL'], dossier: env['VITE_DOSSIER'] });
      site = { policy, address: siteAddress(env['VITE_SITE_URL']), publicDir };
    },
    async buildStart() {
      written = built === null ? null : await write(built, site);
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        if (written === null) return html.replace(MARKER, '');
        const { title, words } = written;
        return {
          html: html.replace(TITLE, () => title).replace(MARKER, () => words),
          tags: [
            { tag: 'link', attrs: { rel: 'alternate', type: 'text/html', href: `./${PAGE}` }, injectTo: 'head' },
            ...(written.corrections === null
              ? []
              : [
                  {
                    tag: 'link',
                    attrs: { rel: 'alternate', type: 'application/atom+xml', href: './corrections.atom' },
                    injectTo: 'head' as const,
                  },
                ]),
          ],
        };
      },
    },
    generateBundle() {
      if (written === null) return;
      this.emitFile({ type: 'asset', fileName: STYLES, source: readStyles() });
      this.emitFile({ type: 'asset', fileName: PAGE, source: written.page });
      for (const { fileName, source } of written.stories) this.emitFile({ type: 'asset', fileName, source });
      const { corrections } = written;
      if (corrections === null) return;
      this.emitFile({ type: 'asset', fileName: 'corrections.html', source: corrections.page });
      this.emitFile({ type: 'asset', fileName: 'corrections.atom', source: corrections.feed });
      for (const [fileName, source] of corrections.data) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
