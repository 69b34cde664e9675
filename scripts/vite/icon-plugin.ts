import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const LINK = 'href="./favicon.png"';

/**
 * Puts the icon into the page itself. Chromium fetches an icon file again after each change of the address,
 * so every change of the view would cost a request.
 */
export function iconPlugin(): Plugin {
  let folder = '';
  return {
    name: 'dossier-icon',
    configResolved({ publicDir }) {
      folder = publicDir;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        if (!html.includes(LINK)) throw new Error(`index.html does not link its icon as ${LINK}.`);
        const icon = readFileSync(join(folder, 'favicon.png')).toString('base64');
        return html.replace(LINK, () => `href="data:image/png;base64,${icon}"`);
      },
    },
  };
}
