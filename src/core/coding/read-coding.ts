/** A coding as others give it: the YAML of a report with its claims and new records, or the records of a built dossier. */
import type { Dossier } from '../dossier/types.ts';
import { emptyClaim } from './coding.ts';
import type { CodedClaim, CodedEvent, CodedOrigin, CodedRecords, CodedReport } from './coding.ts';
import { writtenForm } from './written-form.ts';

type Fields = Readonly<Record<string, unknown>>;

export interface ReadCoding extends CodedRecords {
  readonly report: CodedReport;
  readonly claims: readonly CodedClaim[];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const entriesOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** The texts of a record by the names of its fields; what is missing is empty, as in a form. */
function textFields<K extends string>(record: Fields, names: readonly K[]): Readonly<Record<K, string>> {
  return Object.fromEntries(names.map((name) => [name, textOf(record[name])])) as Record<K, string>;
}

function reportOf(record: Fields): CodedReport {
  return {
    ...textFields(record, [
      'id',
      'title',
      'publisher',
      'published',
      'notBefore',
      'notAfter',
      'publishedBasis',
      'publishedNote',
      'language',
      'url',
      'archivedUrl',
      'kind',
      'reliability',
      'reliabilityWhy',
      'textSha256',
    ]),
    credits: textsOf(record['credits']),
    authors: textsOf(record['authors']),
    lines: numberOf(record['lines']) ?? 0,
    lineHashes: textsOf(record['lineHashes']),
  };
}

function measureOf(value: unknown): CodedClaim['measure'] {
  if (!isFields(value)) return null;
  const compared = value['comparedWith'];
  return {
    measureId: textOf(value['measureId']),
    eventId: typeof value['eventId'] === 'string' ? value['eventId'] : null,
    low: numberOf(value['low']),
    high: numberOf(value['high']),
    qualifier: (textOf(value['qualifier']) || 'none') as NonNullable<CodedClaim['measure']>['qualifier'],
    comparedWith: isFields(compared)
      ? { claimId: textOf(compared['claimId']), than: compared['than'] === 'fewer' ? 'fewer' : 'more' }
      : null,
  };
}

function claimOf(record: Fields): CodedClaim {
  const at = isFields(record['at']) ? record['at'] : {};
  const place = {
    paragraph: numberOf(at['paragraph']) ?? 0,
    start: numberOf(at['start']) ?? 0,
    end: numberOf(at['end']) ?? 0,
    sha256: textOf(at['sha256']),
  };
  return {
    ...emptyClaim(textOf(record['id']), place),
    ...textFields(record, [
      'text',
      'credibilityWhy',
      'caveat',
      'when',
      'whenBasis',
      'asOf',
      'asOfBasis',
      'placeId',
      'placeBasis',
      'repeats',
    ]),
    kind: (textOf(record['kind']) || 'account') as CodedClaim['kind'],
    hedged: record['hedged'] === true,
    saidBy: textsOf(record['saidBy']),
    via: textsOf(record['via']),
    originIds: textsOf(record['originIds']),
    credibility: numberOf(record['credibility']),
    measure: measureOf(record['measure']),
    events: entriesOf(record['events']).map((link) => ({
      eventId: textOf(link['eventId']),
      relation: (textOf(link['relation']) || 'mentions') as CodedClaim['events'][number]['relation'],
    })),
  };
}

function eventOf(record: Fields): CodedEvent {
  return {
    ...textFields(record, ['id', 'type', 'title', 'originId', 'parentId']),
    when: entriesOf(record['when']).map((entry) => ({ span: textOf(entry['span']), from: textsOf(entry['from']) })),
    places: entriesOf(record['places']).map((entry) => ({
      ...textFields(entry, ['placeId', 'role']),
      from: textsOf(entry['from']),
    })),
    actors: entriesOf(record['actors']).map((entry) => textFields(entry, ['actorId', 'role'])),
  };
}

function originOf(record: Fields): CodedOrigin {
  return {
    ...textFields(record, ['id', 'title', 'issued', 'issuedBasis', 'medium', 'url', 'reliability', 'placeId']),
    issuers: textsOf(record['issuers']),
    dependsOn: textsOf(record['dependsOn']),
    inferred: record['inferred'] === true,
  };
}

function pointOf(value: unknown): readonly [number, number] | null {
  const [lng, lat] = Array.isArray(value) ? value.map(numberOf) : [];
  return lng == null || lat == null ? null : [lng, lat];
}

/** The written records of a report: fields that have another type than theirs are read as empty. */
function readRecords(
  report: Fields,
  claims: readonly Fields[],
  lists: Readonly<Record<keyof CodedRecords, readonly Fields[]>>,
): ReadCoding {
  return {
    report: reportOf(report),
    claims: claims.map(claimOf),
    events: lists.events.map(eventOf),
    origins: lists.origins.map(originOf),
    actors: lists.actors.map((record) => textFields(record, ['id', 'name', 'kind', 'country', 'speaksFor'])),
    places: lists.places.map((record) => ({
      ...textFields(record, ['id', 'name', 'country', 'precision']),
      lngLat: pointOf(record['lngLat']),
      radiusKm: numberOf(record['radiusKm']),
    })),
  };
}

/**
 * The codings in what files say, one for each report; records of the other files go with each. They are told by what they have and not by the names of
 * their files, which a browser changes when there is one already.
 */
export function readCodings(contents: readonly unknown[]): readonly ReadCoding[] {
  const records = contents.flatMap(entriesOf);
  const withId = (prefix: string): readonly Fields[] => records.filter(({ id }) => textOf(id).startsWith(prefix));
  const named = records.filter(({ name }) => textOf(name) !== '');
  const isPlace = (record: Fields): boolean => textOf(record['precision']) !== '';
  return contents
    .filter(isFields)
    .filter(({ claims }) => Array.isArray(claims))
    .map((report) =>
      readRecords(report, entriesOf(report['claims']), {
        events: withId('ev-'),
        origins: withId('or-'),
        actors: named.filter((record) => !isPlace(record)),
        places: named.filter(isPlace),
      }),
    );
}

/** What a dossier says of one of its reports; its codebook is known already. Null if it has no such report. */
export function codingInDossier(dossier: Dossier, reportId: string): ReadCoding | null {
  const report = dossier.reports.find(({ id }) => id === reportId);
  if (report === undefined) return null;
  const claims = dossier.claims.filter((claim) => claim.reportId === reportId);
  const written = (record: object): Fields => ({ ...writtenForm(record) });
  return readRecords(written(report), claims.map(written), { events: [], origins: [], actors: [], places: [] });
}
