import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Ships the notices of what the site is made from, under the address that About links to. */
export function noticesPlugin(): Plugin {
  return {
    name: 'third-party-notices',
    apply: 'build',
    generateBundle() {
      const source = readFileSync(new URL('../../THIRD-PARTY-NOTICES.md', import.meta.url), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'third-party-notices.txt', source });
    },
  };
}
