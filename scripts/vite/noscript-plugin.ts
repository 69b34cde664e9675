import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { indexDossier } from '#core/dossier/index-dossier.ts';
import type { Dossier, Manifest, Sentence } from '#core/dossier/types.ts';
import { indexEvidence } from '#core/evidence/evidence-index.ts';
import { settleEvents } from '#core/evidence/settle-events.ts';

const MARKER = '<!--noscript-events-->';
const TITLE = /<!--dossier-title-->.*<!--\/dossier-title-->/;

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const NEEDS_SCRIPT = '<p>Map, timeline and sources need JavaScript.</p>';

/** The dossier that the build opens; null for one that is put beside the site later. */
function readDossier(folder: string): Dossier | null {
  const manifestFile = join(folder, 'manifest.json');
  if (!existsSync(manifestFile)) return null;
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
  return JSON.parse(readFileSync(join(folder, manifest.file), 'utf8')) as Dossier;
}

function sentenceList(title: string, sentences: readonly Sentence[] = []): string {
  if (sentences.length === 0) return '';
  return `<h2>${title}</h2>\n<ul>${sentences.map(({ text }) => `<li>${escapeHtml(text)}</li>`).join('\n')}</ul>`;
}

function eventList(dossier: Dossier | null): string {
  if (dossier === null) return NEEDS_SCRIPT;
  const { events } = settleEvents(indexEvidence(indexDossier(dossier)), dossier);
  const rows = events
    .map((event) => ({ title: event.title, when: event.when.map(({ span }) => span.text).join('; ') }))
    .sort((a, b) => (a.when < b.when ? -1 : 1))
    .map(({ title, when }) => `<li>${when === '' ? '' : `<time>${escapeHtml(when)}</time> `}${escapeHtml(title)}</li>`);
  return [
    `<h1>${escapeHtml(dossier.subtitle === undefined ? dossier.title : `${dossier.title}: ${dossier.subtitle}`)}</h1>`,
    `<p>${escapeHtml(dossier.summary)}</p>`,
    NEEDS_SCRIPT,
    sentenceList('What is known', dossier.overview),
    sentenceList('Where sources contradict each other', dossier.conflicts),
    sentenceList('What is not known', dossier.unknowns),
    '<p>These are the events of the dossier, with their dates in EDTF:</p>',
    `<ul>${rows.join('\n')}</ul>`,
  ].join('\n');
}

/** Writes into the page what it says without scripts: the title of the dossier that the build opens, its overview and its events. */
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
      handler: (html) => {
        const dossier = readDossier(folder);
        const titled = dossier === null ? html : html.replace(TITLE, () => escapeHtml(dossier.title));
        return titled.replace(MARKER, () => eventList(dossier));
      },
    },
  };
}
