/**
 * Records as the YAML that people write: empty fields left out, dates and hashes in quotes, one blank line between records, lists and small
 * records on one line. A file of the project that is read and written again is the same file.
 */
import { stringify } from 'yaml';

/** Fields of a record in its written form: dates as EDTF text; empty or missing ones are left out. */
type Written = Readonly<Record<string, unknown>>;

const REPORT_FIELDS =
  'id title publisher credits authors published notBefore notAfter publishedBasis publishedNote language url archivedUrl kind reliability reliabilityWhy textSha256 lines lineHashes';
const CLAIM_FIELDS =
  'id at text kind hedged saidBy via originIds credibility credibilityWhy caveat measure when whenBasis asOf asOfBasis placeId placeBasis events repeats';
const RECORD_FIELDS = {
  events: 'id type title when places actors originId parentId formerIds',
  origins: 'id title issuers issued issuedBasis medium url dependsOn inferred reliability placeId',
  actors: 'id name kind country speaksFor party bloc sharing aliases',
  places: 'id name localName admin country lngLat precision radiusKm aliases geonamesId wikidataId',
  measures: 'id label unit accrual parts additive',
  eventTypes: 'id lane label definition colour icon acled formerIds',
  differences: 'id claimIds kind note',
} as const;

export type RecordList = keyof typeof RECORD_FIELDS;

/** Texts that look like numbers or dates to somebody: always in quotes. */
const QUOTED = new Set([
  'published',
  'notBefore',
  'notAfter',
  'issued',
  'when',
  'asOf',
  'span',
  'textSha256',
  'sha256',
]);
/** A list with an entry a line. */
const TALL = new Set(['lineHashes']);

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

const STYLE = { lineWidth: 0, blockQuote: false, singleQuote: true } as const;

function scalar(key: string, value: unknown): string {
  // what breaks a line is written with backslashes, on one line
  if (typeof value === 'string' && /[\n\r\t\u2028\u2029]/.test(value)) return JSON.stringify(value);
  if (typeof value === 'string' && (QUOTED.has(key) || TALL.has(key))) return quoted(value);
  return stringify(value, STYLE).trimEnd();
}

/** A scalar inside brackets, where a comma would end it. */
function flowScalar(key: string, value: unknown): string {
  if (typeof value === 'string' && (QUOTED.has(key) || /[\n\r\t\u2028\u2029]/.test(value))) return scalar(key, value);
  return stringify([value], { ...STYLE, collectionStyle: 'flow', flowCollectionPadding: false })
    .trim()
    .slice(1, -1);
}

function isRecord(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function flow(key: string, value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((entry) => flow(key, entry)).join(', ')}]`;
  if (!isRecord(value)) return flowScalar(key, value);
  const fields = Object.entries(value).filter(([, field]) => field !== null && field !== undefined && field !== '');
  return `{ ${fields.map(([name, field]) => `${name}: ${flow(name, field)}`).join(', ')} }`;
}

/** What the written form leaves out. */
export function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    value === '' ||
    value === false ||
    (Array.isArray(value) && value.length === 0)
  );
}

function field(key: string, value: unknown): readonly string[] {
  if (Array.isArray(value) && (TALL.has(key) || value.some(isRecord)))
    return [
      `${key}:`,
      ...value.map((entry: unknown) => `  - ${TALL.has(key) ? scalar(key, entry) : flow(key, entry)}`),
    ];
  return [`${key}: ${typeof value === 'object' ? flow(key, value) : scalar(key, value)}`];
}

function recordLines(record: object, fields: string): readonly string[] {
  const written: Written = { ...record };
  return fields.split(' ').flatMap((key) => (isEmpty(written[key]) ? [] : field(key, written[key])));
}

function listLines(records: readonly object[], fields: string): readonly string[] {
  return records.flatMap((record, at) => [
    ...(at === 0 ? [] : ['']),
    ...recordLines(record, fields).map((line, n) => `${n === 0 ? '- ' : '  '}${line}`),
  ]);
}

/** The file of a report: its bibliography and its claims, in the order given. */
export function writeReportYaml(report: object, claims: readonly object[]): string {
  const claimLines = listLines(claims, CLAIM_FIELDS).map((line) => (line === '' ? '' : `  ${line}`));
  const lines = [...recordLines(report, REPORT_FIELDS), '', ...(claims.length === 0 ? ['claims: []'] : ['claims:'])];
  return `${[...lines, ...claimLines].join('\n')}\n`;
}

/** A list of records as one file of events or of the codebook. */
export function writeRecordsYaml(kind: RecordList, records: readonly object[]): string {
  return records.length === 0 ? '[]\n' : `${listLines(records, RECORD_FIELDS[kind]).join('\n')}\n`;
}
