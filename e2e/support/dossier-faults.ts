import type { BrowserContext, Page } from '@playwright/test';
import { bundled } from './bundled-dossier.ts';
import type { DossierFiles } from './bundled-dossier.ts';

const MANIFEST = '**/dossier/manifest.json';
const FILE = '**/dossier/dossier.*.json';

/** Puts another dossier in the place of the bundled one. */
export async function serveDossier(page: Page | BrowserContext, { manifest, text }: DossierFiles): Promise<void> {
  await page.route(MANIFEST, (route) => route.fulfill({ json: manifest }));
  await page.route(`**/dossier/${manifest.file}`, (route) =>
    route.fulfill({ contentType: 'application/json', body: text }),
  );
}

export interface DossierFault {
  readonly name: string;
  /** Heading of the message that the reader gets. */
  readonly heading: string;
  readonly prepare: (page: Page) => Promise<unknown>;
}

export const DOSSIER_FAULTS: readonly DossierFault[] = [
  {
    name: 'the manifest is missing',
    heading: 'The dossier was not found',
    prepare: (page) => page.route(MANIFEST, (route) => route.fulfill({ status: 404, body: 'Not found' })),
  },
  {
    name: 'the file is missing',
    heading: 'The dossier was not found',
    prepare: (page) => page.route(FILE, (route) => route.fulfill({ status: 404, body: 'Not found' })),
  },
  {
    name: 'the network is gone',
    heading: 'The dossier could not be reached',
    prepare: (page) => page.route(FILE, (route) => route.abort('connectionfailed')),
  },
  {
    name: 'the file is cut off',
    heading: 'The dossier arrived incomplete',
    prepare: (page) =>
      page.route(FILE, (route) =>
        route.fulfill({ contentType: 'application/json', body: bundled.text.slice(0, -1000) }),
      ),
  },
  {
    name: 'it is of a newer schema',
    heading: 'The dossier is newer than this app',
    prepare: (page) =>
      page.route(MANIFEST, (route) => route.fulfill({ json: { ...bundled.manifest, schemaVersion: 999 } })),
  },
  {
    name: 'it is not the one of the manifest',
    heading: 'The dossier does not match its checksum',
    prepare: (page) =>
      page.route(FILE, (route) =>
        route.fulfill({
          contentType: 'application/json',
          body: bundled.text.replace(bundled.dossier.title, 'Another dossier'),
        }),
      ),
  },
];
