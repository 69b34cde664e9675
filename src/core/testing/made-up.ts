import type * as z from 'zod';
import { dossierSchema } from '../dossier/schema.ts';
import type { Dossier, EventId, MeasureId, Span } from '../dossier/types.ts';
import { indexDossier } from '../dossier/index-dossier.ts';
import { isoToDay } from '../time/day.ts';
import { indexEvidence } from '../evidence/evidence-index.ts';
import type { EvidenceIndex } from '../evidence/evidence-index.ts';
import type { KnownMode, KnownOn } from '../evidence/known-on.ts';

type Input = z.input<typeof dossierSchema>;
export type ClaimInput = Partial<Input['claims'][number]>;
export type OriginInput = Partial<Input['origins'][number]>;

const HASH = '0'.repeat(16);

/** A span of one day, of the days of a month (`YYYY-MM`), or from one day to another (`A..B`), for tests of the rules. */
export function span(text: string): Span {
  const [from = '', until = from] = text.split('..');
  const first = from.length === 7 ? `${from}-01` : from;
  const last = until.length === 7 ? `${until}-28` : until;
  const bounds = { startMin: first, startMax: last, endMin: first, endMax: last, approximate: false, uncertain: false };
  // The tests write days that exist; the brand exists for the compiler only.
  return { text: text.includes('..') ? `[${text}]` : text, ...bounds } as Span;
}

/** Reports rp-0001 to rp-0009, published on the 1st to the 9th of June 2031. */
function reports(): Input['reports'] {
  return Array.from({ length: 9 }, (_, n) => ({
    id: `rp-000${n + 1}`,
    published: span(`2031-06-0${n + 1}`),
    notBefore: `2031-06-0${n + 1}`,
    notAfter: `2031-06-0${n + 1}`,
    publishedBasis: 'printed' as const,
    language: 'en',
    kind: 'original' as const,
    reliability: 'C' as const,
    reliabilityWhy: 'Made up.',
    textSha256: HASH.repeat(4),
    lines: 0,
  }));
}

/** Isle (with its navy and its paper) acts; Reef is a party against it; Coast and Cape are neither and share what they know; Moor is neither. */
function actors(): Input['actors'] {
  return [
    { id: 'isle', name: 'Isle', kind: 'state', party: true, bloc: 'isle' },
    { id: 'isle-navy', name: 'Isle Navy', kind: 'force', speaksFor: 'isle' },
    { id: 'isle-admiral', name: 'Admiral of Isle', kind: 'person', speaksFor: 'isle-navy' },
    { id: 'reef', name: 'Reef', kind: 'state', party: true, bloc: 'reef' },
    { id: 'coast', name: 'Coast', kind: 'state', sharing: 'watch' },
    { id: 'coast-agency', name: 'Coast Agency', kind: 'agency', speaksFor: 'coast' },
    { id: 'cape', name: 'Cape', kind: 'state', sharing: 'watch' },
    { id: 'moor', name: 'Moor', kind: 'state' },
    { id: 'herald', name: 'Herald', kind: 'outlet' },
  ];
}

/** The event of the tests: Isle's navy is the agent. */
export const EVENT = eventIdOf('ev-0001');

export function eventIdOf(id: string): EventId {
  // Ids in tests are written out; the brand exists for the compiler only.
  return id as EventId;
}

export function measureIdOf(id: string): MeasureId {
  // As above.
  return id as MeasureId;
}

/** Completes a claim: an account by nobody in particular, in report 1, that affirms the event. */
export function claim(id: string, rest: ClaimInput = {}): Input['claims'][number] {
  return {
    id: `cl-${id}`,
    reportId: 'rp-0001',
    at: { paragraph: 1, start: 0, end: 1, sha256: HASH },
    text: 'Made up.',
    kind: 'account',
    credibility: 3,
    events: [{ eventId: 'ev-0001', relation: 'affirms' }],
    ...rest,
  };
}

export function origin(id: string, rest: OriginInput = {}): Input['origins'][number] {
  return { id: `or-${id}`, title: 'Made up', reliability: 'C', ...rest };
}

/** A made-up dossier with some claims and origins, checked against the schema. */
export function madeUp(claims: readonly Input['claims'][number][], rest: Partial<Input> = {}): Dossier {
  return dossierSchema.parse({
    schemaVersion: 1,
    id: 'made-up',
    title: 'Made up',
    summary: 'Made up.',
    version: '1',
    licence: 'CC0',
    contact: 'mailto:nobody@lighthouse.invalid',
    borders: 'None.',
    sharing: [{ id: 'watch', reason: 'They talk.' }],
    reports: reports(),
    claims: [...claims],
    events: [{ id: 'ev-0001', type: 'outage', title: 'Made up', actors: [{ actorId: 'isle-navy', role: 'agent' }] }],
    origins: [],
    actors: actors(),
    places: [],
    measures: [],
    eventTypes: [
      {
        id: 'outage',
        lane: 'Outages',
        label: 'Outage',
        definition: 'A light goes out.',
        colour: 'strike',
        icon: 'strike',
      },
    ],
    differences: [],
    stories: [],
    ...rest,
  });
}

export function evidenceOf(claims: readonly Input['claims'][number][], rest: Partial<Input> = {}): EvidenceIndex {
  return indexEvidence(indexDossier(madeUp(claims, rest)));
}

export function on(day: string, mode: KnownMode = 'report'): KnownOn {
  return { day: isoToDay(day), mode };
}
