import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { indexDossier } from '#core/dossier/index-dossier.ts';
import type { Dossier, Manifest } from '#core/dossier/types.ts';
import { indexEvidence } from '#core/evidence/evidence-index.ts';
import { settleEvents } from '#core/evidence/settle-events.ts';

const MARKER = '<!--noscript-events-->';

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function eventList(folder: URL): string {
  const manifest = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as Manifest;
  const dossier = JSON.parse(readFileSync(new URL(manifest.file, folder), 'utf8')) as Dossier;
  const { events } = settleEvents(indexEvidence(indexDossier(dossier)), dossier);
  const rows = events
    .map((event) => ({ title: event.title, when: event.when.map(({ span }) => span.text).join('; ') }))
    .sort((a, b) => (a.when < b.when ? -1 : 1))
    .map(({ title, when }) => `<li>${when === '' ? '' : `<time>${escapeHtml(when)}</time> `}${escapeHtml(title)}</li>`);
  return [
    `<h1>${escapeHtml(dossier.title)}</h1>`,
    `<p>${escapeHtml(dossier.summary)}</p>`,
    '<p>Map, timeline and sources need JavaScript. These are the events of the dossier, with their dates in EDTF:</p>',
    `<ul>${rows.join('\n')}</ul>`,
  ].join('\n');
}

/** Writes the list of events into the page for readers without scripts. The dossier is the one in `public/dossier`. */
export function noscriptPlugin(): Plugin {
  return {
    name: 'noscript-events',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace(MARKER, () => eventList(new URL('../../public/dossier/', import.meta.url))),
    },
  };
}
