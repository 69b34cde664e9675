/** Two dossiers as one: their events side by side, each still with its own evidence. */
import { byId, inReports } from '../dossier/record-order.ts';
import { lanesOf } from '../dossier/lanes.ts';
import type { Claim, Dossier, DossierEvent, EventType, Origin, Sentence, Story } from '../dossier/types.ts';
import { joinedIds, namespacesOf } from './join-namespaces.ts';
import type { JoinedIds, JoinedList } from './join-namespaces.ts';

/** More lanes than that cannot be told apart by their colours. */
const MOST_LANES = 10;

type Part = NonNullable<Dossier['parts']>[number];

/** A dossier with the hash of its file. */
export interface JoinPart {
  readonly dossier: Dossier;
  readonly hash: string;
}

export interface Joined {
  readonly dossier: Dossier;
  /** Types of the second for whose lanes there is no room: each stands in one of the first. */
  readonly folded: readonly { readonly type: string; readonly into: string }[];
  /** Titles of reports that both have: what rests on them stands twice, once in each dossier. */
  readonly twice: readonly string[];
}

function partsOf({ dossier, hash }: JoinPart): readonly Part[] {
  if (dossier.parts !== undefined) return dossier.parts;
  const { id, title, version } = dossier;
  return [{ id, title, version, hash, namespaces: [...namespacesOf(dossier)].sort() }];
}

/** Ids have been mapped into ids of their own kind, which the types of the schema cannot see. */
function asBranded<T>(value: unknown): T {
  return value as T;
}

/** The values of a link with the ids that they have in what is joined; its keys stay. */
function joinedView(view: string, idOf: (id: string) => string): string {
  return view
    .split('&')
    .map((pair) => {
      const [key = '', ...value] = pair.split('=');
      return value.length === 0 ? pair : `${key}=${value.join('=').replaceAll(/[A-Za-z0-9:_-]+/g, idOf)}`;
    })
    .join('&');
}

function joinRecords(second: Dossier, { idOf, isThere }: JoinedIds) {
  const map =
    (list: JoinedList) =>
    (id: string): string =>
      idOf(list, id);
  const orNull = (list: JoinedList, id: string | null): string | null => (id === null ? null : idOf(list, id));
  const all = (list: JoinedList, ids: readonly string[]): readonly string[] => ids.map(map(list));
  const claim = (record: Claim): Claim =>
    asBranded({
      ...record,
      id: idOf('claims', record.id),
      reportId: idOf('reports', record.reportId),
      saidBy: all('actors', record.saidBy),
      via: all('actors', record.via),
      originIds: all('origins', record.originIds),
      placeId: orNull('places', record.placeId),
      repeats: orNull('claims', record.repeats),
      events: record.events.map((link) => ({ ...link, eventId: idOf('events', link.eventId) })),
      measure:
        record.measure === null
          ? null
          : {
              ...record.measure,
              measureId: idOf('measures', record.measure.measureId),
              eventId: orNull('events', record.measure.eventId),
              comparedWith:
                record.measure.comparedWith === null
                  ? null
                  : { ...record.measure.comparedWith, claimId: idOf('claims', record.measure.comparedWith.claimId) },
            },
    });
  const event = (record: DossierEvent): DossierEvent =>
    asBranded({
      ...record,
      id: idOf('events', record.id),
      type: idOf('eventTypes', record.type),
      when: record.when.map((entry) => ({ ...entry, from: all('claims', entry.from) })),
      places: record.places.map((entry) => ({
        ...entry,
        placeId: idOf('places', entry.placeId),
        from: all('claims', entry.from),
      })),
      actors: record.actors.map((entry) => ({ ...entry, actorId: idOf('actors', entry.actorId) })),
      originId: orNull('origins', record.originId),
      parentId: orNull('events', record.parentId),
      formerIds: all('events', record.formerIds),
    });
  const origin = (record: Origin): Origin =>
    asBranded({
      ...record,
      id: idOf('origins', record.id),
      issuers: all('actors', record.issuers),
      dependsOn: all('origins', record.dependsOn),
      placeId: orNull('places', record.placeId),
    });
  const sentence = (record: Sentence): Sentence =>
    asBranded({ ...record, claimIds: all('claims', record.claimIds), eventIds: all('events', record.eventIds) });
  const named = new Map<string, string>(
    (
      ['reports', 'claims', 'events', 'origins', 'stories', 'actors', 'places', 'measures', 'eventTypes'] as const
    ).flatMap((list) => second[list].map(({ id }) => [id, idOf(list, id)] as const)),
  );
  const story = (record: Story): Story =>
    asBranded({
      ...record,
      id: idOf('stories', record.id),
      steps: record.steps.map((step) => ({
        ...step,
        claimIds: all('claims', step.claimIds),
        view: joinedView(step.view, (id) => named.get(id) ?? id),
      })),
    });
  const fresh = <T extends { readonly id: string }>(list: JoinedList, records: readonly T[]): readonly T[] =>
    records.filter(({ id }) => !isThere(list, id)).map((record) => ({ ...record, id: idOf(list, record.id) }));
  return {
    sharing: fresh('sharing', second.sharing),
    reports: fresh('reports', second.reports),
    claims: second.claims.map(claim),
    events: second.events.map(event),
    origins: second.origins.map(origin),
    actors: fresh('actors', second.actors).map((actor) =>
      asBranded<typeof actor>({
        ...actor,
        speaksFor: orNull('actors', actor.speaksFor),
        sharing: orNull('sharing', actor.sharing),
      }),
    ),
    places: fresh('places', second.places),
    measures: fresh('measures', second.measures).map((measure) =>
      asBranded<typeof measure>({ ...measure, parts: all('measures', measure.parts) }),
    ),
    eventTypes: fresh('eventTypes', second.eventTypes),
    differences: fresh('differences', second.differences).map((difference) =>
      asBranded<typeof difference>({ ...difference, claimIds: all('claims', difference.claimIds) }),
    ),
    stories: second.stories.map(story),
    overview: second.overview?.map(sentence) ?? [],
    conflicts: second.conflicts?.map(sentence) ?? [],
    unknowns: second.unknowns?.map(sentence) ?? [],
  };
}

/** Types of the second in lanes: their own while there is room, else the lane whose colour they have, else the last one. */
function foldLanes(first: Dossier, more: readonly EventType[]) {
  const lanes = lanesOf(first.eventTypes).list;
  const added = [...new Set(more.map(({ lane }) => lane))].filter((lane) => lanes.every(({ name }) => name !== lane));
  if (lanes.length + added.length <= MOST_LANES) return { types: more, folded: [] };
  const types = more.map((type) => {
    const home = lanes.find((lane) => lane.types.some(({ colour }) => colour === type.colour)) ?? lanes.at(-1);
    return { ...type, lane: home?.name ?? type.lane };
  });
  return { types, folded: types.map(({ label, lane }) => ({ type: label, into: lane })) };
}

function both(a: string, b: string): string {
  return a === b ? a : `${a} · ${b}`;
}

/**
 * Joins `second` to `first`. The first keeps its ids, and its heading leads; every record of the second has its own namespace. What both codebooks
 * have under one id, and mean the same by, is one. Events are never merged: whether two of them are one is a finding.
 */
export function joinDossiers(first: JoinPart, second: JoinPart): Joined {
  const { dossier: a } = first;
  const { dossier: b } = second;
  const ids = joinedIds(a, b);
  const more = joinRecords(b, ids);
  const { types, folded } = foldLanes(a, more.eventTypes);
  const texts = new Set(a.reports.flatMap(({ textSha256 }) => textSha256 ?? []));
  const sentences = (name: 'overview' | 'conflicts' | 'unknowns'): Partial<Dossier> => {
    const list = [...(a[name] ?? []), ...more[name]];
    return list.length === 0 ? {} : { [name]: list };
  };
  const parts = [
    ...partsOf(first),
    ...partsOf(second).map((part) => ({
      ...part,
      namespaces: part.namespaces.map((old) => ids.namespaces.get(old) ?? old),
    })),
  ];
  const dossier: Dossier = {
    schemaVersion: a.schemaVersion,
    id: `${a.id.slice(0, 40)}-and-${b.id.slice(0, 40)}`.replaceAll(/[^a-z0-9]+/g, '-'),
    title: both(a.title, b.title),
    summary: a.summary === b.summary ? a.summary : `${a.summary} ${b.summary}`,
    version: both(a.version, b.version),
    licence: both(a.licence, b.licence),
    credits: [...new Set([...a.credits, ...b.credits])],
    contact: a.contact,
    borders: both(a.borders, b.borders),
    ...(a.home !== undefined && { home: a.home }),
    parts,
    sharing: byId([...a.sharing, ...more.sharing]),
    reports: byId([...a.reports, ...more.reports]),
    claims: inReports([...a.claims, ...more.claims]),
    events: byId([...a.events, ...more.events]),
    origins: byId([...a.origins, ...more.origins]),
    actors: byId([...a.actors, ...more.actors]),
    places: byId([...a.places, ...more.places]),
    measures: [...a.measures, ...more.measures],
    eventTypes: [...a.eventTypes, ...types],
    differences: byId([...a.differences, ...more.differences]),
    stories: byId([...a.stories, ...more.stories]),
    ...sentences('overview'),
    ...sentences('conflicts'),
    ...sentences('unknowns'),
  };
  const twice = b.reports.filter(({ textSha256 }) => textSha256 !== null && texts.has(textSha256));
  return { dossier, folded, twice: twice.map(({ id, title }) => title ?? id) };
}
