import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin, PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import type { ManifestEntry } from 'workbox-build';
import { keepsDossier, notKept } from './keeps-dossier.ts';

/** The largest file of the site is the basemap; a larger one would be left out, and the map would be empty without a connection. */
const LARGEST_FILE_BYTES = 8_000_000;

/** Read by `src/model/offline`: what should be kept. */
const LIST = 'offline-files.json';

const sha = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('base64');

/**
 * Every file is kept only as the one it was built for: a deployment of which half has been copied is not kept at all, and what gets lost in the cache
 * can be fetched again. Writes the list of what is kept into the built site, which is kept as well.
 */
async function checkedEntries<Entry extends ManifestEntry>(site: string, entries: Entry[]): Promise<Entry[]> {
  const checked = await Promise.all(
    entries.map(async (entry) => ({ ...entry, integrity: `sha256-${sha(await readFile(join(site, entry.url)))}` })),
  );
  const sizes = await Promise.all(
    entries.map(async ({ url }) => ({ url, bytes: (await readFile(join(site, url))).length })),
  );
  const list = Buffer.from(JSON.stringify(sizes));
  await writeFile(join(site, LIST), list);
  const [model] = entries;
  if (model === undefined) throw new Error('There is nothing to keep.');
  return [
    ...checked,
    { ...model, url: LIST, revision: sha(list), integrity: `sha256-${sha(list)}`, size: list.length },
  ];
}

/**
 * Writes the worker that keeps the whole site on the device (Workbox, by vite-plugin-pwa) and the manifest with which it can be installed. Released
 * versions are kept with it, for links that ask for one; the pages for pasted links stay on the server.
 */
export function offlinePlugin(): PluginOption {
  let site = '';
  let isKept = true;
  const findSite: Plugin = {
    name: 'dossier-offline',
    apply: 'build',
    configResolved({ root, build, publicDir, env }) {
      site = resolve(root, build.outDir);
      const setting: unknown = env['VITE_DOSSIER'];
      isKept = keepsDossier(publicDir, typeof setting === 'string' ? setting : undefined);
    },
    transformIndexHtml: (page) => (isKept ? page : notKept(page)),
  };
  const keep = VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    filename: 'sw.js',
    manifestFilename: 'app.webmanifest',
    manifest: {
      name: 'Kursk Dossier',
      short_name: 'Kursk Dossier',
      description: "The evidence about North Korea's part in Russia's war on a map, a timeline and in a source panel",
      lang: 'en',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#ffffff',
      theme_color: '#9b1c47',
      icons: [
        { src: 'app-icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'app-icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'app-icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    workbox: {
      // the name of the cache: src/model/offline reads it
      cacheId: 'kursk-dossier',
      manifestTransforms: [async (entries) => ({ manifest: await checkedEntries(site, entries), warnings: [] })],
      globPatterns: ['**/*.{js,css,html,json,woff2,png,pmtiles,txt}'],
      globIgnores: ['stories/**', '404.html', 'sw.js', LIST],
      maximumFileSizeToCacheInBytes: LARGEST_FILE_BYTES,
      // names of built files change with what is in them
      dontCacheBustURLsMatching: /^assets\//,
      // the view is in the query, and every view is the same page
      ignoreURLParametersMatching: [/./],
      navigateFallback: null,
      cleanupOutdatedCaches: true,
      // the first visit is kept at once; a newer version waits until somebody asks for it
      clientsClaim: true,
      skipWaiting: false,
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
  });
  return [findSite, keep];
}
