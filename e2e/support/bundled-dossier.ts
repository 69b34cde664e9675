// The bundled dossier, read from its file: journeys choose their events by what they are, never by an id written down here.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier, Manifest } from '#core/dossier/types.ts';

export interface DossierFiles {
  readonly manifest: Manifest;
  readonly dossier: Dossier;
  /** The dossier's file as text. */
  readonly text: string;
}

export function readDossierFiles(folder: string): DossierFiles {
  // the pipeline checked both against their schema when it wrote them
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const text = readFileSync(join(folder, manifest.file), 'utf8');
  return { manifest, dossier: JSON.parse(text) as Dossier, text };
}

export const bundled = readDossierFiles('public/dossier');

/** A link under which no event is shown: a window, and every type struck out. */
export function emptyQuery({ eventTypes }: Dossier): string {
  return `t=2025-01-01..2025-01-31&type=${eventTypes.map(({ id }) => `!${id}`).join('~')}`;
}
