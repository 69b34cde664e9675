import { at, claimOf, R1, R2 } from './broken.ts';
import type { Broken } from './broken.ts';

/** Faults of form: fields, ids, and what refers to nothing or to itself. */
export const BROKEN_RECORDS: readonly Broken[] = [
  {
    name: 'an unknown field',
    spoil: (raw) => Object.assign(at(raw.events, 0), { colour: 'red' }),
    problem: 'unknown-field events/all.yaml 0.colour',
  },
  {
    name: 'an unknown field inside a record',
    spoil: (raw) => Object.assign(claimOf(raw, 0, 0).at ?? {}, { line: 1 }),
    problem: `unknown-field ${R1} claims.0.at.line`,
  },
  {
    name: 'an unknown field of a report',
    spoil: (raw) => Object.assign(at(raw.reports, 0), { byline: 'x' }),
    problem: `unknown-field ${R1} byline`,
  },
  {
    name: 'a missing field',
    spoil: (raw) => Object.assign(at(raw.places, 0), { name: undefined }),
    problem: 'shape codebook/places.yaml 0.name',
  },
  {
    name: 'an id of another shape',
    spoil: (raw) => Object.assign(at(raw.origins, 0), { id: 'or-12345' }),
    problem: 'shape codebook/origins.yaml 0.id',
  },
  {
    name: 'a codebook id that is no slug',
    spoil: (raw) => (at(raw.measures, 1).id = 'Ships'),
    problem: 'shape codebook/measures.yaml 1.id',
  },
  {
    name: 'a coordinate off the Earth',
    spoil: (raw) => (at(raw.places, 0).lngLat = [38, -128]),
    problem: 'shape codebook/places.yaml 0.lngLat.1',
  },
  {
    name: 'an impossible date of an event',
    spoil: (raw) => (at(at(raw.events, 0).when ?? [], 0).span = '2031-02-30'),
    problem: 'date events/all.yaml 0.when.0.span',
  },
  {
    name: 'an impossible date of a claim',
    spoil: (raw) => (claimOf(raw, 0, 0).when = '2031-13'),
    problem: `date ${R1} claims.0.when`,
  },
  {
    name: 'an impossible bound of a report',
    spoil: (raw) => (at(raw.reports, 0).notAfter = '2031-04-31'),
    problem: `date ${R1} notAfter`,
  },
  {
    name: 'a dangling event',
    spoil: (raw) => claimOf(raw, 1, 0).events?.push({ eventId: 'ev-zzzz', relation: 'affirms' }),
    problem: `dangling-id ${R2} claims.0.events.1.eventId`,
  },
  {
    name: 'a dangling speaker',
    spoil: (raw) => (claimOf(raw, 1, 0).saidBy = ['moon']),
    problem: `dangling-id ${R2} claims.0.saidBy.0`,
  },
  {
    name: 'a dangling origin',
    spoil: (raw) => (claimOf(raw, 1, 0).originIds = ['or-zzzz']),
    problem: `dangling-id ${R2} claims.0.originIds.0`,
  },
  {
    name: 'a dangling place',
    spoil: (raw) => Object.assign(claimOf(raw, 1, 0), { placeId: 'moon', placeBasis: 'printed' }),
    problem: `dangling-id ${R2} claims.0.placeId`,
  },
  {
    name: 'a dangling type',
    spoil: (raw) => (at(raw.events, 0).type = 'party'),
    problem: 'dangling-id events/all.yaml 0.type',
  },
  {
    name: 'a dangling parent',
    spoil: (raw) => (at(raw.events, 0).parentId = 'ev-zzzz'),
    problem: 'dangling-id events/all.yaml 0.parentId',
  },
  {
    name: 'a dangling sharing group',
    spoil: (raw) => (at(raw.actors, 0).sharing = 'strangers'),
    problem: 'dangling-id codebook/actors.yaml 0.sharing',
  },
  {
    name: 'a dangling claim of a story',
    spoil: (raw) => (at(at(raw.stories, 0).steps ?? [], 0).claimIds = ['cl-zzzz']),
    problem: 'dangling-id stories/st-0001.yaml steps.0.claimIds.0',
  },
  {
    name: 'a dangling claim of a difference',
    spoil: (raw) => raw.differences.push({ id: 'd', claimIds: ['cl-0001', 'cl-zzzz'], kind: 'scope', note: 'x' }),
    problem: 'dangling-id differences.yaml 0.claimIds.1',
  },
  {
    name: 'an id given twice',
    spoil: (raw) => (at(raw.places, 1).id = 'rock'),
    problem: 'duplicate-id codebook/places.yaml 1.id',
  },
  {
    name: 'a claim id given in two reports',
    spoil: (raw) => (claimOf(raw, 1, 0).id = 'cl-0003'),
    problem: `duplicate-id ${R2} claims.0.id`,
  },
  {
    name: 'a former id that lives',
    spoil: (raw) => (at(raw.events, 0).formerIds = ['ev-0002']),
    problem: 'reused-id events/all.yaml 0.formerIds.0',
  },
  {
    name: 'a former id of two events',
    spoil: (raw) => (at(raw.events, 1).formerIds = ['ev-0009']),
    problem: 'reused-id events/all.yaml 1.formerIds.0',
  },
  {
    name: 'an origin that depends on itself',
    spoil: (raw) => (at(raw.origins, 0).dependsOn = ['or-0001']),
    problem: 'cycle codebook/origins.yaml 0.dependsOn',
  },
  {
    name: 'actors that speak for each other',
    spoil: (raw) => (at(raw.actors, 0).speaksFor = 'isle-navy'),
    problem: 'cycle codebook/actors.yaml 0.speaksFor',
  },
  {
    name: 'events that are parts of each other',
    spoil: (raw) => (at(raw.events, 0).parentId = 'ev-0002'),
    problem: 'cycle events/all.yaml 0.parentId',
  },
  {
    name: 'a measure that is its own part',
    spoil: (raw) => (at(raw.measures, 0).parts = ['lamps']),
    problem: 'cycle codebook/measures.yaml 0.parts',
  },
];
