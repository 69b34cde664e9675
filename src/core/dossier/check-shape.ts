/**
 * The shape of a built dossier, checked when one is opened: its bytes can be those that were published and yet not be what this app reads. What
 * views rely on is asked for here, so that none of them meets a missing field later; the schema, which knows more, stays with the pipeline.
 */
import { SHAPE_OF_COLOUR } from './mark-shape.ts';
import {
  count,
  day,
  isObject,
  list,
  matches,
  orAbsent,
  orNull,
  record,
  text,
  when,
  within,
  words,
} from './shape-checks.ts';
import type { Found } from './shape-checks.ts';
import { storyShape } from './story-shape.ts';
import type {
  Actor,
  Claim,
  Difference,
  Dossier,
  DossierEvent,
  EventType,
  Locator,
  Measure,
  Origin,
  Place,
  Report,
  Sentence,
  Span,
} from './types.ts';

/** The first thing that is not as it must be. */
export interface ShapeFault {
  /** Where the record stands and its id, if it has one: `events[3] ev-k3m7`; '' for the heading. */
  readonly record: string;
  /** Where in the record: `when[0].span.text`; '' for the record itself. */
  readonly field: string;
  /** What stands there, as JSON, cut; null = nothing. */
  readonly found: string | null;
}

const MOST_SHOWN = 60;

const flag = when((value) => typeof value === 'boolean');
const number = when(Number.isFinite);
const textOrNull = orNull(text);
const texts = list(text);
const dayOrNull = orNull(day);
const addressOrNull = orNull(matches(/^https?:\/\//));
const grade = words('A B C D E F');
const basisOrNull = orNull(words('printed relative inferred outside'));
const span = record<Span>({
  text,
  startMin: dayOrNull,
  startMax: dayOrNull,
  endMin: dayOrNull,
  endMax: dayOrNull,
  approximate: flag,
  uncertain: flag,
});
const spanOrNull = orNull(span);
const [longitude, latitude] = [within(-180, 180), within(-90, 90)];

const LISTS = {
  sharing: record<Dossier['sharing'][number]>({ id: text, reason: text }),
  reports: record<Report>({
    id: text,
    title: textOrNull,
    publisher: textOrNull,
    credits: texts,
    authors: texts,
    published: span,
    notBefore: day,
    notAfter: day,
    publishedBasis: words('printed page inferred'),
    publishedNote: textOrNull,
    language: text,
    url: addressOrNull,
    archivedUrl: addressOrNull,
    kind: words('original rewrite aggregation'),
    reliability: grade,
    reliabilityWhy: textOrNull,
    textSha256: textOrNull,
    lines: orNull(count),
    lineHashes: orNull(texts),
  }),
  claims: record<Claim>({
    id: text,
    reportId: text,
    at: orNull(record<Locator>({ paragraph: count, start: count, end: count, sha256: text })),
    text,
    kind: words('account speech silence judgement outlook'),
    hedged: flag,
    saidBy: texts,
    via: texts,
    originIds: texts,
    credibility: orNull(within(1, 6)),
    credibilityWhy: textOrNull,
    caveat: textOrNull,
    measure: orNull(
      record<NonNullable<Claim['measure']>>({
        measureId: text,
        eventId: textOrNull,
        low: orNull(number),
        high: orNull(number),
        qualifier: words('none about up-to at-least nearly between unquantified'),
        comparedWith: orNull(
          record<NonNullable<NonNullable<Claim['measure']>['comparedWith']>>({
            claimId: text,
            than: words('more fewer'),
          }),
        ),
      }),
    ),
    when: spanOrNull,
    whenBasis: basisOrNull,
    asOf: spanOrNull,
    asOfBasis: basisOrNull,
    placeId: textOrNull,
    placeBasis: orNull(words('printed inferred')),
    events: list(record<Claim['events'][number]>({ eventId: text, relation: words('affirms disputes mentions') })),
    repeats: textOrNull,
  }),
  events: record<DossierEvent>({
    id: text,
    type: text,
    title: text,
    when: list(record<DossierEvent['when'][number]>({ span, from: texts })),
    places: list(
      record<DossierEvent['places'][number]>({ placeId: text, role: words('at from via to about'), from: texts }),
    ),
    actors: list(
      record<DossierEvent['actors'][number]>({
        actorId: text,
        role: words('agent partner recipient target subject host'),
      }),
    ),
    originId: textOrNull,
    parentId: textOrNull,
    formerIds: texts,
  }),
  origins: record<Origin>({
    id: text,
    title: text,
    issuers: texts,
    issued: spanOrNull,
    issuedBasis: basisOrNull,
    medium: textOrNull,
    url: addressOrNull,
    dependsOn: texts,
    inferred: flag,
    reliability: grade,
    placeId: textOrNull,
  }),
  actors: record<Actor>({
    id: text,
    name: text,
    kind: words('state force agency person outlet organisation'),
    country: textOrNull,
    speaksFor: textOrNull,
    party: flag,
    bloc: textOrNull,
    sharing: textOrNull,
    aliases: texts,
  }),
  places: record<Place>({
    id: text,
    name: text,
    localName: textOrNull,
    admin: textOrNull,
    country: textOrNull,
    lngLat: orNull((value) =>
      Array.isArray(value) && value.length === 2 ? (longitude(value[0]) ?? latitude(value[1])) : { path: '', value },
    ),
    precision: words('site town district region country sea none'),
    radiusKm: orNull(within(0, 20_000)),
    aliases: texts,
    geonamesId: orNull(count),
    wikidataId: textOrNull,
  }),
  measures: record<Measure>({
    id: text,
    label: text,
    unit: text,
    accrual: words('count total level rate'),
    parts: texts,
    additive: flag,
  }),
  eventTypes: record<EventType>({
    id: text,
    lane: text,
    label: text,
    definition: text,
    colour: words(Object.keys(SHAPE_OF_COLOUR).join(' ')),
    icon: text,
    acled: textOrNull,
    formerIds: orAbsent(texts),
  }),
  differences: record<Difference>({
    id: text,
    claimIds: texts,
    kind: words('sources as-of scope rewrite internal apparent'),
    note: text,
  }),
  stories: storyShape,
} as const;

type Heading = Omit<Dossier, keyof typeof LISTS>;
type Home = NonNullable<Dossier['home']>;

const mapLatitude = within(-85, 85);
const corners = record<Home>({ west: longitude, south: mapLatitude, east: longitude, north: mapLatitude });

function home(value: unknown): Found | null {
  const found = corners(value);
  if (found !== null) return found;
  // the corners have been found to be numbers
  const { west, south, east, north } = value as Home;
  return west < east && south < north ? null : { path: '', value };
}

const sentences = orAbsent(list(record<Sentence>({ text, claimIds: texts, eventIds: texts })));

const heading = record<Heading>({
  schemaVersion: number,
  id: text,
  title: text,
  subtitle: orAbsent(text),
  summary: text,
  version: text,
  licence: text,
  credits: texts,
  // it becomes a link, and a link can be a script
  contact: matches(/^(?:mailto:|https?:\/\/)/),
  borders: text,
  overview: sentences,
  conflicts: sentences,
  unknowns: sentences,
  // a dossier that was built before there was one has none
  home: orAbsent(home),
  parts: orAbsent(
    list(
      record<NonNullable<Dossier['parts']>[number]>({
        id: text,
        title: text,
        version: text,
        hash: text,
        namespaces: texts,
      }),
    ),
  ),
});

/** A fault in words of the file: in which record it stands. */
export function faultOf({ path, value }: Found, where: string): ShapeFault {
  // nothing else has no JSON
  const json = JSON.stringify(value) as string | undefined;
  const cut = json === undefined || json.length <= MOST_SHOWN ? json : `${json.slice(0, MOST_SHOWN)}…`;
  return { record: where, field: path.replace(/^\./, ''), found: cut ?? null };
}

/** The first record of a parsed dossier that is not in the form that this app reads; null if all are. */
export function findShapeFault(dossier: unknown): ShapeFault | null {
  const wrong = heading(dossier);
  if (wrong !== null || !isObject(dossier)) return faultOf(wrong ?? { path: '', value: dossier }, '');
  for (const [name, check] of Object.entries(LISTS)) {
    const records = dossier[name];
    if (!Array.isArray(records)) return faultOf({ path: name, value: records }, '');
    for (let at = 0; at < records.length; at += 1) {
      const each: unknown = records[at];
      const found = check(each);
      if (found === null) continue;
      const id = isObject(each) && typeof each['id'] === 'string' ? ` ${each['id'].slice(0, MOST_SHOWN)}` : '';
      return faultOf(found, `${name}[${at}]${id}`);
    }
  }
  return null;
}
