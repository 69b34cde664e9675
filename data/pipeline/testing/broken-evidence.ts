import { at, claimOf, R1, R2 } from './broken.ts';
import type { Broken } from './broken.ts';

/** Faults against the rules of coding, of evidence and of the codebook. */
export const BROKEN_EVIDENCE: readonly Broken[] = [
  {
    name: 'an event that nobody affirms',
    spoil: (raw) => (claimOf(raw, 1, 0).events = [{ eventId: 'ev-0002', relation: 'mentions' }]),
    problem: 'not-affirmed events/all.yaml 1.id',
  },
  {
    name: 'an event that only a repeat affirms',
    spoil: (raw) => {
      claimOf(raw, 1, 0).events = [];
      claimOf(raw, 0, 1).events = [{ eventId: 'ev-0002', relation: 'affirms' }];
    },
    problem: 'not-affirmed events/all.yaml 1.id',
  },
  {
    name: 'a figure in a title',
    spoil: (raw) => (at(raw.events, 0).title = 'All 30 lights go out'),
    problem: 'digit-in-title events/all.yaml 0.title',
  },
  {
    name: 'a figure in other digits',
    spoil: (raw) => (at(raw.events, 0).title = 'All ٣٠ lights go out'),
    problem: 'digit-in-title events/all.yaml 0.title',
  },
  {
    name: 'a date from a claim about something else',
    spoil: (raw) => (at(at(raw.events, 0).when ?? [], 0).from = ['cl-0004']),
    problem: 'unlinked-source events/all.yaml 0.when.0.from.0',
  },
  {
    name: 'a judgement that affirms',
    spoil: (raw) => Object.assign(claimOf(raw, 0, 2), { kind: 'judgement' }),
    problem: `kind-relation ${R1} claims.2.events.0.relation`,
  },
  {
    name: 'a silence that disputes',
    spoil: (raw) =>
      Object.assign(claimOf(raw, 0, 2), { kind: 'silence', events: [{ eventId: 'ev-0001', relation: 'disputes' }] }),
    problem: `kind-relation ${R1} claims.2.events.0.relation`,
  },
  {
    name: 'a claim linked to an event twice',
    spoil: (raw) => claimOf(raw, 1, 0).events?.push({ eventId: 'ev-0002', relation: 'mentions' }),
    problem: `linked-twice ${R2} claims.0.events.1.eventId`,
  },
  {
    name: 'a number that is compared with another',
    spoil: (raw) =>
      Object.assign(claimOf(raw, 0, 2).measure ?? {}, { comparedWith: { claimId: 'cl-0001', than: 'more' } }),
    problem: `figure-compared ${R1} claims.2.measure.comparedWith`,
  },
  {
    name: 'something told as going on that ends with its report',
    spoil: (raw) => Object.assign(claimOf(raw, 0, 0), { when: '../2031-03-02', whenBasis: 'inferred' }),
    problem: `ends-with-report ${R1} claims.0.when`,
  },
  {
    name: 'credibility of the highest grade without reason',
    spoil: (raw) => (claimOf(raw, 1, 0).credibility = 1),
    problem: `credibility-reason ${R2} claims.0.credibility`,
  },
  {
    name: 'a date without its basis',
    spoil: (raw) => (claimOf(raw, 0, 0).whenBasis = null),
    problem: `basis ${R1} claims.0.when`,
  },
  {
    name: 'a basis without its date',
    spoil: (raw) => (claimOf(raw, 0, 1).asOfBasis = 'printed'),
    problem: `basis ${R1} claims.1.asOfBasis`,
  },
  {
    name: 'an issue date without its basis',
    spoil: (raw) => (at(raw.origins, 0).issuedBasis = null),
    problem: 'basis codebook/origins.yaml 0.issued',
  },
  {
    name: 'a line beyond the last',
    spoil: (raw) => Object.assign(claimOf(raw, 0, 0).at ?? {}, { paragraph: 4 }),
    problem: `locator ${R1} claims.0.at.paragraph`,
  },
  {
    name: 'an empty range',
    spoil: (raw) => Object.assign(claimOf(raw, 0, 0).at ?? {}, { end: 0 }),
    problem: `locator ${R1} claims.0.at.end`,
  },
  {
    name: 'a coded claim that stands nowhere',
    spoil: (raw) => (claimOf(raw, 0, 0).at = null),
    problem: `not-coded ${R1} claims.0.at`,
  },
  {
    name: 'a coded claim that nobody has judged',
    spoil: (raw) => (claimOf(raw, 0, 0).credibility = null),
    problem: `not-coded ${R1} claims.0.credibility`,
  },
  {
    name: 'a coded report without the hash of its text',
    spoil: (raw) => Object.assign(at(raw.reports, 0), { textSha256: null }),
    problem: `not-coded ${R1} textSha256`,
  },
  {
    name: 'an account of what comes after the report',
    spoil: (raw) => (claimOf(raw, 0, 0).when = '2031-03-03'),
    problem: `later-than-report ${R1} claims.0.when`,
  },
  {
    name: 'an account of an end after the report',
    spoil: (raw) => (claimOf(raw, 0, 0).when = '2031-03-01/2031-03-09'),
    problem: `later-than-report ${R1} claims.0.when`,
  },
  {
    name: 'an origin issued after the report',
    spoil: (raw) => (at(raw.origins, 0).issued = '2031-04'),
    problem: `origin-later ${R1} claims.0.originIds.0`,
  },
  {
    name: 'a repeat of another report',
    spoil: (raw) => (claimOf(raw, 0, 1).repeats = 'cl-0004'),
    problem: `repeats ${R1} claims.1.repeats`,
  },
  {
    name: 'a repeat of a repeat',
    spoil: (raw) => (claimOf(raw, 0, 2).repeats = 'cl-0002'),
    problem: `repeats ${R1} claims.2.repeats`,
  },
  {
    name: 'a repeat of itself',
    spoil: (raw) => (claimOf(raw, 0, 2).repeats = 'cl-0003'),
    problem: `repeats ${R1} claims.2.repeats`,
  },
  {
    name: 'a report published before it can have been',
    spoil: (raw) => (at(raw.reports, 0).notBefore = '2031-03-03'),
    problem: `published-order ${R1} published`,
  },
  {
    name: 'a report published after it must have been',
    spoil: (raw) => (at(raw.reports, 1).published = '2031-03-05'),
    problem: `published-order ${R2} published`,
  },
  {
    name: 'a line without its hash',
    spoil: (raw) => (at(raw.reports, 0).lines = 4),
    problem: `line-hashes ${R1} lineHashes`,
  },
  {
    name: 'a home whose east lies west of its west',
    spoil: (raw) => (raw.heading.home = { west: 10, south: 40, east: 5, north: 50 }),
    problem: 'shape dossier.yaml home.east',
  },
  {
    name: 'a home without height',
    spoil: (raw) => (raw.heading.home = { west: 5, south: 50, east: 10, north: 50 }),
    problem: 'shape dossier.yaml home.north',
  },
  {
    name: 'a home off the map',
    spoil: (raw) => (raw.heading.home = { west: 5, south: 40, east: 10, north: 95 }),
    problem: 'shape dossier.yaml home.north',
  },
  {
    name: 'a radius of a place that has none',
    spoil: (raw) => Object.assign(at(raw.places, 0), { precision: 'region' }),
    problem: 'place-radius codebook/places.yaml 0.radiusKm',
  },
  {
    name: 'a site without coordinates',
    spoil: (raw) => (at(raw.places, 0).lngLat = null),
    problem: 'place-point codebook/places.yaml 0.lngLat',
  },
  {
    name: 'two lanes of nearly one colour',
    spoil: (raw) =>
      raw.eventTypes.push({
        id: 'gale',
        lane: 'Gales',
        label: 'Gale',
        definition: 'Wind.',
        colour: 'strike',
        icon: 'strike',
      }),
    problem: 'lane-colour codebook/event-types.yaml 2.colour',
  },
  {
    name: 'two types of one lane with one icon',
    spoil: (raw) =>
      raw.eventTypes.push({
        id: 'gale',
        lane: 'Outages',
        label: 'Gale',
        definition: 'Wind.',
        colour: 'strike',
        icon: 'strike',
      }),
    problem: 'type-icon codebook/event-types.yaml 2.icon',
  },
  {
    name: 'an event type that was given up and is there',
    spoil: (raw) => Object.assign(at(raw.eventTypes, 1), { formerIds: ['outage'] }),
    problem: 'reused-id codebook/event-types.yaml 1.formerIds.0',
  },
  {
    name: 'a figure of another event',
    spoil: (raw) => Object.assign(claimOf(raw, 0, 2).measure ?? {}, { eventId: 'ev-0002' }),
    problem: `figure-event ${R1} claims.2.measure.eventId`,
  },
  {
    name: 'a rate without its day',
    spoil: (raw) => Object.assign(claimOf(raw, 0, 2).measure ?? {}, { measureId: 'ships-daily' }),
    problem: `rate-as-of ${R1} claims.2.measure`,
  },
  {
    name: 'a contradiction that nobody explains',
    spoil: (raw) => {
      claimOf(raw, 1, 0).events?.push({ eventId: 'ev-0001', relation: 'mentions' });
      claimOf(raw, 1, 0).measure = { measureId: 'lamps', eventId: 'ev-0001', low: 70, high: 70, qualifier: 'none' };
    },
    problem: `unexplained-contradiction ${R2} claims.0.measure`,
  },
];
