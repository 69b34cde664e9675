import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { cspPlugin } from './scripts/vite/csp-plugin.ts';
import { iconPlugin } from './scripts/vite/icon-plugin.ts';
import { lateFilesPlugin } from './scripts/vite/late-files-plugin.ts';
import { messagesPlugin } from './scripts/vite/messages-plugin.ts';
import { noticesPlugin } from './scripts/vite/notices-plugin.ts';
import { offlinePlugin } from './scripts/vite/offline-plugin.ts';
import { staticPagePlugin } from './scripts/vite/static-page-plugin.ts';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };

export default defineConfig({
  // relative addresses: the same build works at the root of a host and under a sub-path
  base: './',
  // texts beside other nodes get elements of their own: src/ui/jsx
  plugins: [
    react({ jsxImportSource: '#jsx' }),
    cspPlugin(),
    iconPlugin(),
    lateFilesPlugin(),
    messagesPlugin(),
    noticesPlugin(),
    staticPagePlugin(),
    offlinePlugin(),
  ],
  define: { __APP_VERSION__: JSON.stringify(version), __STORY_PAGES__: '""' },
  build: {
    target: 'es2022',
    manifest: true,
    sourcemap: false,
    // nothing inlined: the Content-Security-Policy allows files, not data addresses, for fonts and scripts
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    // late parts fetch their files themselves (src/late): a browser remembers a preload that failed as it does an import
    modulePreload: false,
    // one file for all that the first text needs: a request each would cost more than the bytes
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
});
