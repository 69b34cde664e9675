import type { Path, Problem } from '../problem.ts';
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

interface Reference {
  readonly at: Sourced<unknown>;
  readonly path: Path;
  readonly kind: RecordKind | 'sharing';
  readonly id: string | null;
}

function each(at: Sourced<unknown>, path: Path, kind: Reference['kind'], ids: readonly string[]): Reference[] {
  return ids.map((id, n) => ({ at, path: [...path, n], kind, id }));
}

function claimReferences(draft: Draft): Reference[] {
  return draft.claims.flatMap((at) => {
    const claim = at.record;
    const measure: Reference[] =
      claim.measure === null
        ? []
        : [
            { at, path: ['measure', 'measureId'], kind: 'measures', id: claim.measure.measureId },
            { at, path: ['measure', 'eventId'], kind: 'events', id: claim.measure.eventId },
          ];
    return [
      ...each(at, ['saidBy'], 'actors', claim.saidBy),
      ...each(at, ['via'], 'actors', claim.via),
      ...each(at, ['originIds'], 'origins', claim.originIds),
      ...measure,
      { at, path: ['placeId'], kind: 'places' as const, id: claim.placeId },
      ...claim.events.map((link, n) => ({
        at,
        path: ['events', n, 'eventId'],
        kind: 'events' as const,
        id: link.eventId,
      })),
      { at, path: ['repeats'], kind: 'claims' as const, id: claim.repeats },
    ];
  });
}

function eventReferences(draft: Draft): Reference[] {
  return draft.events.flatMap((at) => {
    const event = at.record;
    return [
      { at, path: ['type'], kind: 'eventTypes' as const, id: event.type },
      ...event.when.flatMap((entry, n) => each(at, ['when', n, 'from'], 'claims', entry.from)),
      ...event.places.flatMap((entry, n) => [
        { at, path: ['places', n, 'placeId'], kind: 'places' as const, id: entry.placeId },
        ...each(at, ['places', n, 'from'], 'claims', entry.from),
      ]),
      ...event.actors.map((entry, n) => ({
        at,
        path: ['actors', n, 'actorId'],
        kind: 'actors' as const,
        id: entry.actorId,
      })),
      { at, path: ['originId'], kind: 'origins' as const, id: event.originId },
      { at, path: ['parentId'], kind: 'events' as const, id: event.parentId },
    ];
  });
}

function otherReferences(draft: Draft): Reference[] {
  return [
    ...draft.origins.flatMap((at): Reference[] => [
      ...each(at, ['issuers'], 'actors', at.record.issuers),
      ...each(at, ['dependsOn'], 'origins', at.record.dependsOn),
      { at, path: ['placeId'], kind: 'places', id: at.record.placeId },
    ]),
    ...draft.actors.flatMap((at): Reference[] => [
      { at, path: ['speaksFor'], kind: 'actors', id: at.record.speaksFor },
      { at, path: ['sharing'], kind: 'sharing', id: at.record.sharing },
    ]),
    ...draft.measures.flatMap((at) => each(at, ['parts'], 'measures', at.record.parts)),
    ...sentencesOf(draft).flatMap((at) => [
      ...each(at, ['claimIds'], 'claims', at.record.claimIds),
      ...each(at, ['eventIds'], 'events', at.record.eventIds),
    ]),
    ...draft.differences.flatMap((at) => each(at, ['claimIds'], 'claims', at.record.claimIds)),
    ...draft.stories.flatMap((at) =>
      at.record.steps.flatMap((step, n) => each(at, ['steps', n, 'claimIds'], 'claims', step.claimIds)),
    ),
  ];
}

function idsOf(draft: Draft, kind: Reference['kind']): ReadonlySet<string> {
  if (kind === 'sharing') return new Set(Object.keys(draft.heading?.sharing ?? {}));
  return new Set<string>(draft[kind].map(({ record }) => record.id));
}

/** Every reference leads to a record. Where there is no record of a kind at all, only the first reference to one is named. */
export function checkReferences({ draft }: CheckInput): readonly Problem[] {
  const known = new Map<Reference['kind'], ReadonlySet<string>>();
  const missing = new Set<Reference['kind']>();
  const references = [...claimReferences(draft), ...eventReferences(draft), ...otherReferences(draft)];
  return references.flatMap(({ at, path, kind, id }) => {
    const ids = known.get(kind) ?? idsOf(draft, kind);
    known.set(kind, ids);
    if (id === null || ids.has(id) || draft.brokenIds.has(id)) return [];
    // a heading that did not pass has been reported
    if (kind === 'sharing' && draft.heading === null) return [];
    if (ids.size > 0) return [problemIn(at, path, 'dangling-id', `there is no ${WORD[kind]} "${id}"`)];
    if (missing.has(kind)) return [];
    missing.add(kind);
    return [problemIn(at, path, 'dangling-id', `there is no ${WORD[kind]} at all, and so no "${id}"`)];
  });
}
