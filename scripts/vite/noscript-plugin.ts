import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { indexDossier } from '#core/dossier/index-dossier.ts';
import type { Dossier, Manifest } from '#core/dossier/types.ts';
import { indexEvidence } from '#core/evidence/evidence-index.ts';
import { settleEvents } from '#core/evidence/settle-events.ts';

const MARKER = '<!--noscript-events-->';

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const NEEDS_SCRIPT = '<p>Map, timeline and sources need JavaScript.</p>';

function eventList(folder: string): string {
  const manifestFile = join(folder, 'manifest.json');
  // a dossier that is put beside the site later cannot be listed now
  if (!existsSync(manifestFile)) return NEEDS_SCRIPT;
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
  const dossier = JSON.parse(readFileSync(join(folder, manifest.file), 'utf8')) as Dossier;
  const { events } = settleEvents(indexEvidence(indexDossier(dossier)), dossier);
  const rows = events
    .map((event) => ({ title: event.title, when: event.when.map(({ span }) => span.text).join('; ') }))
    .sort((a, b) => (a.when < b.when ? -1 : 1))
    .map(({ title, when }) => `<li>${when === '' ? '' : `<time>${escapeHtml(when)}</time> `}${escapeHtml(title)}</li>`);
  return [
    `<h1>${escapeHtml(dossier.title)}</h1>`,
    `<p>${escapeHtml(dossier.summary)}</p>`,
    NEEDS_SCRIPT,
    '<p>These are the events of the dossier, with their dates in EDTF:</p>',
    `<ul>${rows.join('\n')}</ul>`,
  ].join('\n');
}

/** Writes the list of events of the dossier that the build opens into the page, for readers without scripts. */
export function noscriptPlugin(): Plugin {
  let folder = '';
  return {
    name: 'noscript-events',
    configResolved({ publicDir, env }) {
      const name: unknown = env['VITE_DOSSIER'];
      folder = join(publicDir, typeof name === 'string' && name !== '' ? name : 'dossier');
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace(MARKER, () => eventList(folder)),
    },
  };
}
