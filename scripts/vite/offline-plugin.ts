import { VitePWA } from 'vite-plugin-pwa';

/** The largest file of the site is the basemap; a larger one would be left out, and the map would be empty without a connection. */
const LARGEST_FILE_BYTES = 8_000_000;

/**
 * Writes the worker that keeps the whole site on the device (Workbox, by vite-plugin-pwa) and the manifest with which it can be installed. What was
 * released before, and what other pages point to, stays on the server.
 */
export function offlinePlugin() {
  return VitePWA({
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
      globPatterns: ['**/*.{js,css,html,json,woff2,png,pmtiles,txt}'],
      globIgnores: ['dossier/releases/**', 'stories/**', '404.html', 'sw.js'],
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
}
