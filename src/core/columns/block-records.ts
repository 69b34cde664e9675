/**
 * The records that a block of a dossier of columns holds. Each row is one record, or an entry of an event's list; what a kind does not have is empty.
 * The columns are in docs/columnar-dossier.md.
 */
import type { Claim, Difference, DossierEvent, Origin, Report, Span } from '../dossier/types.ts';
import { dayToIso, toDay } from '../time/day.ts';

/** A row as a reader of Parquet gives it: INT32 and DOUBLE are numbers, UTF-8 is text. */
export type BlockRow = Readonly<Record<string, unknown>>;

const KINDS = ['event', 'date', 'place', 'actor', 'claim', 'report', 'origin', 'difference'] as const;

/** Stands for a day that is not given. */
const NO_DAY = -(2 ** 31);

export interface BlockRecords {
  readonly events: readonly DossierEvent[];
  readonly claims: readonly Claim[];
  /** Without the hashes of their lines, which stand in a file of their own. */
  readonly reports: readonly Report[];
  readonly origins: readonly Origin[];
  readonly differences: readonly Difference[];
}

class Row {
  constructor(private readonly row: BlockRow) {}

  text(column: string): string {
    const value = this.row[column];
    return typeof value === 'string' ? value : '';
  }

  textOrNull(column: string): string | null {
    return this.text(column) || null;
  }

  number(column: string): number {
    const value = this.row[column];
    return typeof value === 'number' ? value : 0;
  }

  /** null for NaN. */
  figure(column: string): number | null {
    const value = this.number(column);
    return Number.isNaN(value) ? null : value;
  }

  flag(column: string): boolean {
    return this.number(column) === 1;
  }

  ids(column: string): readonly string[] {
    const list: unknown = JSON.parse(this.text(column) || '[]');
    return Array.isArray(list) ? list.map(String) : [];
  }

  day(column: string): string | null {
    const day = this.number(column);
    return day === NO_DAY ? null : dayToIso(toDay(day));
  }

  span(prefix: 'when' | 'as_of'): Span | null {
    const text = this.textOrNull(`${prefix}_text`);
    if (text === null) return null;
    const span = {
      text,
      startMin: this.day(`${prefix}_start_min`),
      startMax: this.day(`${prefix}_start_max`),
      endMin: this.day(`${prefix}_end_min`),
      endMax: this.day(`${prefix}_end_max`),
      approximate: this.flag(`${prefix}_approximate`),
      uncertain: this.flag(`${prefix}_uncertain`),
    };
    // days have the form that the brand stands for
    return span as Span;
  }
}

/** Ids are branded by the schema, which the writer has checked them against; the shape of the whole is looked at when it is opened. */
function asRecord<T>(value: unknown): T {
  return value as T;
}

function claimOf(row: Row): Claim {
  const relations = row.ids('relations');
  const measureId = row.textOrNull('measure_id');
  const compared = row.textOrNull('compared_claim_id');
  const paragraph = row.number('at_paragraph');
  return asRecord({
    id: row.text('id'),
    reportId: row.text('owner'),
    at:
      paragraph === 0
        ? null
        : { paragraph, start: row.number('at_start'), end: row.number('at_end'), sha256: row.text('at_sha256') },
    text: row.text('text'),
    kind: row.text('sort'),
    hedged: row.flag('hedged'),
    saidBy: row.ids('said_by'),
    via: row.ids('via'),
    originIds: row.ids('origin_ids'),
    credibility: row.number('credibility') || null,
    credibilityWhy: row.textOrNull('credibility_why'),
    caveat: row.textOrNull('note'),
    measure:
      measureId === null
        ? null
        : {
            measureId,
            eventId: row.textOrNull('measure_event_id'),
            low: row.figure('measure_low'),
            high: row.figure('measure_high'),
            qualifier: row.text('measure_qualifier'),
            comparedWith: compared === null ? null : { claimId: compared, than: row.text('compared_than') },
          },
    when: row.span('when'),
    whenBasis: row.textOrNull('when_basis'),
    asOf: row.span('as_of'),
    asOfBasis: row.textOrNull('as_of_basis'),
    placeId: row.textOrNull('place_id'),
    placeBasis: row.textOrNull('place_basis'),
    events: row.ids('event_ids').map((eventId, at) => ({ eventId, relation: relations[at] ?? 'mentions' })),
    repeats: row.textOrNull('repeats'),
  });
}

function reportOf(row: Row): Report {
  const lines = row.number('line_count');
  return asRecord({
    id: row.text('id'),
    title: row.textOrNull('text'),
    publisher: row.textOrNull('publisher'),
    credits: row.ids('credits'),
    authors: row.ids('authors'),
    published: row.span('when'),
    notBefore: row.day('not_before'),
    notAfter: row.day('not_after'),
    publishedBasis: row.text('when_basis'),
    publishedNote: row.textOrNull('note'),
    language: row.text('language'),
    url: row.textOrNull('url'),
    archivedUrl: row.textOrNull('archived_url'),
    kind: row.text('sort'),
    reliability: row.text('reliability'),
    reliabilityWhy: row.textOrNull('reliability_why'),
    textSha256: row.textOrNull('text_sha256'),
    lines: lines < 0 ? null : lines,
    lineHashes: null,
  });
}

function originOf(row: Row): Origin {
  return asRecord({
    id: row.text('id'),
    title: row.text('text'),
    issuers: row.ids('said_by'),
    issued: row.span('when'),
    issuedBasis: row.textOrNull('when_basis'),
    medium: row.textOrNull('medium'),
    url: row.textOrNull('url'),
    dependsOn: row.ids('depends_on'),
    inferred: row.flag('hedged'),
    reliability: row.text('reliability'),
    placeId: row.textOrNull('place_id'),
  });
}

interface EventLists {
  readonly when: unknown[];
  readonly places: unknown[];
  readonly actors: unknown[];
}

/** The records of one block, in the order of its rows. Throws RangeError for a kind that this form does not have. */
export function recordsOfBlock(rows: readonly BlockRow[]): BlockRecords {
  const lists = new Map<string, EventLists>();
  const listsOf = (id: string): EventLists => {
    const own = lists.get(id) ?? { when: [], places: [], actors: [] };
    lists.set(id, own);
    return own;
  };
  const events: DossierEvent[] = [];
  const claims: Claim[] = [];
  const reports: Report[] = [];
  const origins: Origin[] = [];
  const differences: Difference[] = [];
  for (const each of rows) {
    const row = new Row(each);
    const kind = KINDS[row.number('kind')];
    switch (kind) {
      case 'event':
        events.push(
          asRecord({
            id: row.text('id'),
            type: row.text('sort'),
            title: row.text('text'),
            ...listsOf(row.text('id')),
            originId: row.textOrNull('origin_id'),
            parentId: row.textOrNull('parent_id'),
            formerIds: row.ids('former_ids'),
          }),
        );
        break;
      case 'date':
        listsOf(row.text('owner')).when.push({ span: row.span('when'), from: row.ids('claim_ids') });
        break;
      case 'place':
        listsOf(row.text('owner')).places.push({
          placeId: row.text('place_id'),
          role: row.text('sort'),
          from: row.ids('claim_ids'),
        });
        break;
      case 'actor':
        listsOf(row.text('owner')).actors.push({ actorId: row.text('actor_id'), role: row.text('sort') });
        break;
      case 'claim':
        claims.push(claimOf(row));
        break;
      case 'report':
        reports.push(reportOf(row));
        break;
      case 'origin':
        origins.push(originOf(row));
        break;
      case 'difference':
        differences.push(
          asRecord({
            id: row.text('id'),
            claimIds: row.ids('claim_ids'),
            kind: row.text('sort'),
            note: row.text('text'),
          }),
        );
        break;
      case undefined:
        throw new RangeError(`a row of the kind ${row.number('kind')}`);
    }
  }
  return { events, claims, reports, origins, differences };
}
