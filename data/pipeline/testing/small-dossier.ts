import { stringify } from 'yaml';
import type * as z from 'zod';
import type {
  rawClaimSchema,
  rawEventSchema,
  rawHeadingSchema,
  rawOriginSchema,
  rawReportSchema,
} from '#core/dossier/schema.ts';
import type { actorSchema, eventTypeSchema, measureSchema, placeSchema } from '#core/dossier/schema-codebook.ts';
import type { differenceSchema, storySchema } from '#core/dossier/schema-evidence.ts';
import type { SourceText } from '../parse-source.ts';

/** The sources of a dossier as they are written, as objects that a test can change. */
export interface RawDossier {
  heading: z.input<typeof rawHeadingSchema>;
  eventTypes: z.input<typeof eventTypeSchema>[];
  measures: z.input<typeof measureSchema>[];
  actors: z.input<typeof actorSchema>[];
  places: z.input<typeof placeSchema>[];
  origins: z.input<typeof rawOriginSchema>[];
  reports: (z.input<typeof rawReportSchema> & { claims: z.input<typeof rawClaimSchema>[] })[];
  events: z.input<typeof rawEventSchema>[];
  differences: z.input<typeof differenceSchema>[];
  stories: z.input<typeof storySchema>[];
  /** As a test wants it; left out: no such file. */
  overview?: unknown;
}

const HASH = '0123456789abcdef';

function claim(
  id: string,
  line: number,
  rest: Partial<z.input<typeof rawClaimSchema>>,
): z.input<typeof rawClaimSchema> {
  return {
    id,
    at: { paragraph: line, start: 0, end: 5, sha256: HASH },
    text: 'Somebody says something.',
    kind: 'account',
    credibility: 3,
    ...rest,
  };
}

function report(
  id: string,
  published: string,
  claims: z.input<typeof rawClaimSchema>[],
): RawDossier['reports'][number] {
  return {
    id,
    published,
    notBefore: published,
    notAfter: published,
    publishedBasis: 'printed',
    language: 'en',
    kind: 'original',
    reliability: 'C',
    reliabilityWhy: 'A made-up paper.',
    textSha256: HASH.repeat(4),
    lines: 3,
    lineHashes: [HASH, HASH, HASH],
    claims,
  };
}

/** A small made-up dossier without fault; every test changes one thing of a fresh one. */
export function smallDossier(): RawDossier {
  return {
    heading: {
      id: 'lighthouse',
      title: 'Lighthouse',
      summary: 'Made up.',
      version: '1',
      licence: 'CC0',
      contact: 'mailto:nobody@lighthouse.invalid',
      borders: 'None.',
      sharing: { keepers: 'They talk.' },
    },
    eventTypes: [
      {
        id: 'outage',
        lane: 'Outages',
        label: 'Outage',
        definition: 'A light goes out.',
        colour: 'strike',
        icon: 'strike',
      },
      { id: 'talk', lane: 'Talks', label: 'Talk', definition: 'People talk.', colour: 'diplomacy', icon: 'diplomacy' },
    ],
    measures: [
      { id: 'lamps', label: 'Lamps', unit: 'lamps', accrual: 'count', additive: true },
      { id: 'ships-daily', label: 'Ships a day', unit: 'ships', accrual: 'rate' },
    ],
    actors: [
      { id: 'isle', name: 'Isle', kind: 'state', party: true, bloc: 'isle', sharing: 'keepers' },
      { id: 'isle-navy', name: 'Isle Navy', kind: 'force', speaksFor: 'isle' },
      { id: 'coast', name: 'Coast', kind: 'state' },
    ],
    places: [
      { id: 'rock', name: 'Rock', lngLat: [-28, 38], precision: 'site', radiusKm: 1 },
      { id: 'nowhere', name: 'Nowhere', precision: 'none' },
    ],
    origins: [
      {
        id: 'or-0001',
        title: 'Notice to mariners',
        issuers: ['isle-navy'],
        issued: '2031-03-01',
        issuedBasis: 'printed',
        reliability: 'B',
      },
    ],
    reports: [
      report('rp-0001', '2031-03-02', [
        claim('cl-0001', 1, {
          originIds: ['or-0001'],
          when: '2031-03-01',
          whenBasis: 'printed',
          events: [{ eventId: 'ev-0001', relation: 'affirms' }],
        }),
        claim('cl-0002', 2, { repeats: 'cl-0001', events: [{ eventId: 'ev-0001', relation: 'affirms' }] }),
        claim('cl-0003', 3, {
          measure: { measureId: 'lamps', eventId: 'ev-0001', low: 30, high: 30, qualifier: 'none' },
          events: [{ eventId: 'ev-0001', relation: 'affirms' }],
        }),
      ]),
      report('rp-0002', '2031-03-04', [
        claim('cl-0004', 1, { saidBy: ['coast'], events: [{ eventId: 'ev-0002', relation: 'affirms' }] }),
      ]),
    ],
    events: [
      {
        id: 'ev-0001',
        type: 'outage',
        title: 'Lights go out on the rock',
        when: [{ span: '2031-03-01', from: ['cl-0001'] }],
        places: [{ placeId: 'rock', role: 'at', from: ['cl-0001'] }],
        actors: [{ actorId: 'isle-navy', role: 'agent' }],
        formerIds: ['ev-0009'],
      },
      { id: 'ev-0002', type: 'talk', title: 'Both coasts talk', parentId: 'ev-0001' },
    ],
    differences: [],
    stories: [
      {
        id: 'st-0001',
        title: 'A night',
        summary: 'Made up.',
        steps: [{ title: 'One', caption: 'Dark.', claimIds: ['cl-0001'], view: '' }],
      },
    ],
  };
}

/** The sources as files. */
export function dossierTexts(raw: RawDossier): readonly SourceText[] {
  const file = (name: string, content: unknown): SourceText => ({ file: name, text: stringify(content) });
  return [
    file('dossier.yaml', raw.heading),
    file('codebook/event-types.yaml', raw.eventTypes),
    file('codebook/measures.yaml', raw.measures),
    file('codebook/actors.yaml', raw.actors),
    file('codebook/places.yaml', raw.places),
    file('codebook/origins.yaml', raw.origins),
    ...raw.reports.map((record) => file(`reports/2031/${record.id}.yaml`, record)),
    file('events/all.yaml', raw.events),
    file('differences.yaml', raw.differences),
    ...(raw.overview === undefined ? [] : [file('overview.yaml', raw.overview)]),
    ...raw.stories.map((record) => file(`stories/${record.id}.yaml`, record)),
  ];
}
