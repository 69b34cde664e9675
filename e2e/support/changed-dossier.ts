// A later version of the last release of the bundled dossier, made up: one event withdrawn, one merged into another, one figure doubled.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim, Dossier, DossierEvent, Release, Releases } from '#core/dossier/types.ts';
import { bundled } from './bundled-dossier.ts';
import type { DossierFiles } from './bundled-dossier.ts';

const FOLDER = 'public/dossier/releases';

function readJson<T>(file: string): T {
  // the pipeline checked these files when it wrote them
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as T;
}

function wanted<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the release has no such record');
  return value;
}

const { releases } = readJson<Releases>('index.json');
export const firstRelease: Release = wanted(releases[0]);
/** The last release, as its links have it. */
export const release: Release = wanted(releases.at(-1));
const released = readJson<Dossier>(release.file);

const affirming = ({ id }: DossierEvent): readonly Claim[] =>
  released.claims.filter(({ events }) =>
    events.some(({ eventId, relation }) => eventId === id && relation === 'affirms'),
  );
const free = released.events.filter(
  ({ id }) =>
    affirming({ id } as DossierEvent).length > 0 &&
    released.claims.every(({ measure }) => measure?.eventId !== id) &&
    released.events.every(({ parentId }) => parentId !== id) &&
    [...(released.overview ?? []), ...(released.conflicts ?? []), ...(released.unknowns ?? [])].every(
      ({ eventIds }) => !eventIds.includes(id),
    ),
);

/** Events of the release, by what became of them. */
export const withdrawn = wanted(free[0]);
export const merged = wanted(free[1]);
export const heir = wanted(free[2]);
/** The claim whose figure is twice as high now, and its event. */
export const doubled = wanted(
  released.claims.find(
    ({ measure, repeats }) =>
      measure?.low != null && measure.high === measure.low && measure.eventId !== null && repeats === null,
  ),
);
export const counted = wanted(released.events.find(({ id }) => id === doubled.measure?.eventId));

function changedClaim(claim: Claim): Claim {
  const events = claim.events
    .filter(({ eventId }) => eventId !== withdrawn.id)
    .map((link) => (link.eventId === merged.id ? { ...link, eventId: heir.id } : link));
  const { measure } = claim;
  if (claim !== doubled || measure === null) return { ...claim, events };
  return { ...claim, events, measure: { ...measure, low: (measure.low ?? 0) * 2, high: (measure.high ?? 0) * 2 } };
}

const dossier: Dossier = {
  ...released,
  version: '9.0.0',
  events: released.events
    .filter(({ id }) => id !== withdrawn.id && id !== merged.id)
    .map((event) => (event.id === heir.id ? { ...event, formerIds: [merged.id] } : event)),
  claims: released.claims.map(changedClaim),
};
const text = JSON.stringify(dossier);
const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);

/** The later version, in the place of the bundled one. */
export const changed: DossierFiles = {
  dossier,
  text,
  manifest: { ...bundled.manifest, version: dossier.version, hash, file: `dossier.${hash}.json`, released: null },
};
