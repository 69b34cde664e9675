import type { Problem } from '../problem.ts';
import type { Draft } from '../resolve.ts';
import type { Sourced } from '../validate.ts';
import { problemIn } from './check.ts';
import { sentencesOf } from './overview.ts';
import type { CheckInput } from './check.ts';

type RecordKind = 'reports' | 'claims' | 'events' | 'origins' | 'actors' | 'places' | 'measures' | 'eventTypes';

const WORD: Readonly<Record<RecordKind | 'sharing', string>> = {
  reports: 'report',
  claims: 'claim',
  events: 'event',
  origins: 'origin',
  actors: 'actor',
  places: 'place',
  measures: 'measure',
  eventTypes: 'event type',
  sharing: 'sharing group',
};

type Step = string | number;
/** Looks at one reference. The steps to it become a path only if it leads nowhere: a large table has a million of them. */
type See = (
  at: Sourced<unknown>,
  kind: RecordKind | 'sharing',
  id: string | null,
  ...steps: readonly [first: Step, second?: Step, third?: Step, fourth?: Step]
) => void;

function seeClaims(draft: Draft, see: See): void {
  for (const at of draft.claims) {
    const claim = at.record;
    claim.saidBy.forEach((id, n) => see(at, 'actors', id, 'saidBy', n));
    claim.via.forEach((id, n) => see(at, 'actors', id, 'via', n));
    claim.originIds.forEach((id, n) => see(at, 'origins', id, 'originIds', n));
    if (claim.measure !== null) {
      see(at, 'measures', claim.measure.measureId, 'measure', 'measureId');
      see(at, 'events', claim.measure.eventId, 'measure', 'eventId');
    }
    see(at, 'places', claim.placeId, 'placeId');
    claim.events.forEach(({ eventId }, n) => see(at, 'events', eventId, 'events', n, 'eventId'));
    see(at, 'claims', claim.repeats, 'repeats');
  }
}

function seeEvents(draft: Draft, see: See): void {
  for (const at of draft.events) {
    const event = at.record;
    see(at, 'eventTypes', event.type, 'type');
    event.when.forEach(({ from }, n) => from.forEach((id, m) => see(at, 'claims', id, 'when', n, 'from', m)));
    event.places.forEach(({ placeId, from }, n) => {
      see(at, 'places', placeId, 'places', n, 'placeId');
      from.forEach((id, m) => see(at, 'claims', id, 'places', n, 'from', m));
    });
    event.actors.forEach(({ actorId }, n) => see(at, 'actors', actorId, 'actors', n, 'actorId'));
    see(at, 'origins', event.originId, 'originId');
    see(at, 'events', event.parentId, 'parentId');
  }
}

function seeOthers(draft: Draft, see: See): void {
  for (const at of draft.origins) {
    at.record.issuers.forEach((id, n) => see(at, 'actors', id, 'issuers', n));
    at.record.dependsOn.forEach((id, n) => see(at, 'origins', id, 'dependsOn', n));
    see(at, 'places', at.record.placeId, 'placeId');
  }
  for (const at of draft.actors) {
    see(at, 'actors', at.record.speaksFor, 'speaksFor');
    see(at, 'sharing', at.record.sharing, 'sharing');
  }
  for (const at of draft.measures) at.record.parts.forEach((id, n) => see(at, 'measures', id, 'parts', n));
  for (const at of sentencesOf(draft)) {
    at.record.claimIds.forEach((id, n) => see(at, 'claims', id, 'claimIds', n));
    at.record.eventIds.forEach((id, n) => see(at, 'events', id, 'eventIds', n));
  }
  for (const at of draft.differences) at.record.claimIds.forEach((id, n) => see(at, 'claims', id, 'claimIds', n));
  for (const at of draft.stories)
    at.record.steps.forEach(({ claimIds }, n) =>
      claimIds.forEach((id, m) => see(at, 'claims', id, 'steps', n, 'claimIds', m)),
    );
}

/** Every reference leads to a record. Where there is no record of a kind at all, only the first reference to one is named. */
export function checkReferences({ draft, records }: CheckInput): readonly Problem[] {
  const known = {
    reports: records.of('reports'),
    claims: records.of('claims'),
    events: records.of('events'),
    origins: records.of('origins'),
    actors: records.of('actors'),
    places: records.of('places'),
    measures: records.of('measures'),
    eventTypes: records.of('eventTypes'),
    sharing: new Set(Object.keys(draft.heading?.sharing ?? {})),
  };
  const missing = new Set<RecordKind | 'sharing'>();
  const problems: Problem[] = [];
  const see: See = (at, kind, id, first, second, third, fourth) => {
    if (id === null) return;
    const ids = known[kind];
    if (ids.has(id) || draft.brokenIds.has(id)) return;
    const path = [first, second, third, fourth].filter((step) => step !== undefined);
    // a heading that did not pass has been reported
    if (kind === 'sharing' && draft.heading === null) return;
    if (ids.size > 0) problems.push(problemIn(at, path, 'dangling-id', `there is no ${WORD[kind]} "${id}"`));
    else if (!missing.has(kind)) {
      missing.add(kind);
      problems.push(problemIn(at, path, 'dangling-id', `there is no ${WORD[kind]} at all, and so no "${id}"`));
    }
  };
  seeClaims(draft, see);
  seeEvents(draft, see);
  seeOthers(draft, see);
  return problems;
}
