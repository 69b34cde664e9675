// The dossier of the build, read from its file in the build: journeys choose their events by what they are, never by an id written down here.
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

export const bundled = readDossierFiles('dist/dossier');

/** A type and a window in which it has no event: all its events that have a date begin on a known day, long after. */
export function emptyQuery({ eventTypes, events }: Dossier): string {
  const type = eventTypes.find(({ id }) => {
    const ofType = events.filter((event) => event.type === id);
    return ofType.length > 0 && ofType.every(({ when }) => when.every(({ span }) => span.startMin !== null));
  });
  return `t=1901-01-01..1901-01-31&type=${type?.id}`;
}
