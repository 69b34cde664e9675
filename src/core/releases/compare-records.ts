/**
 * The difference of two dossiers as data: every record of either is in exactly one class (the same, added, changed, withdrawn, merged), with what it
 * was then and what it is now. It leads from either to the other.
 */
import type { Dossier } from '../dossier/types.ts';

/** The lists of a dossier whose records have ids, in the order in which a reader wants to hear of them. */
export const RECORD_LISTS = [
  'events',
  'claims',
  'reports',
  'origins',
  'places',
  'actors',
  'measures',
  'eventTypes',
  'differences',
  'stories',
  'sharing',
] as const satisfies readonly (keyof Dossier)[];
export type RecordList = (typeof RECORD_LISTS)[number];

/** A record of whatever kind: fields are compared as the JSON that they are. */
export type AnyRecord = Readonly<Record<string, unknown>> & { readonly id: string };

/** A field with other content; undefined = there was, or is, no such field. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

export type RecordChange =
  | { readonly change: 'added'; readonly id: string; readonly after: AnyRecord }
  | { readonly change: 'changed'; readonly id: string; readonly fields: readonly FieldChange[] }
  | { readonly change: 'withdrawn'; readonly id: string; readonly before: AnyRecord }
  /** Withdrawn since it is part of another record now, which has its id among its former ones. */
  | { readonly change: 'merged'; readonly id: string; readonly before: AnyRecord; readonly into: string };

export interface RecordDifference {
  /** Title, summary and the like, and the sentences of the overview. */
  readonly heading: readonly FieldChange[];
  readonly records: Readonly<Record<RecordList, readonly RecordChange[]>>;
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function fieldChanges(
  then: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
): readonly FieldChange[] {
  return [...new Set([...Object.keys(then), ...Object.keys(now)])].flatMap((field) =>
    isSame(then[field], now[field]) ? [] : [{ field, before: then[field], after: now[field] }],
  );
}

// a list of a dossier is one of records; which fields they have does not matter here
function recordsOf(dossier: Dossier, name: RecordList): readonly AnyRecord[] {
  return dossier[name] as unknown as readonly AnyRecord[];
}

function formerIdsOf({ formerIds }: AnyRecord): readonly string[] {
  return Array.isArray(formerIds) ? formerIds.map(String) : [];
}

function compareList(then: readonly AnyRecord[], now: readonly AnyRecord[]): readonly RecordChange[] {
  const before = new Map(then.map((record) => [record.id, record]));
  const after = new Map(now.map((record) => [record.id, record]));
  const heirs = new Map(now.flatMap((record) => formerIdsOf(record).map((id) => [id, record.id] as const)));
  const current = now.flatMap((record): readonly RecordChange[] => {
    const old = before.get(record.id);
    if (old === undefined) return [{ change: 'added', id: record.id, after: record }];
    const fields = fieldChanges(old, record);
    return fields.length === 0 ? [] : [{ change: 'changed', id: record.id, fields }];
  });
  const gone = then.flatMap((record): readonly RecordChange[] => {
    const { id } = record;
    if (after.has(id)) return [];
    const into = heirs.get(id);
    return [
      into === undefined ? { change: 'withdrawn', id, before: record } : { change: 'merged', id, before: record, into },
    ];
  });
  return [...current, ...gone];
}

function headingOf(dossier: Dossier): Readonly<Record<string, unknown>> {
  const lists = new Set<string>(RECORD_LISTS);
  return Object.fromEntries(Object.entries(dossier).filter(([name]) => !lists.has(name)));
}

function forEachList<T>(make: (name: RecordList) => T): Readonly<Record<RecordList, T>> {
  // one entry a list, as the type says
  return Object.fromEntries(RECORD_LISTS.map((name) => [name, make(name)])) as Record<RecordList, T>;
}

/** What became of every record and of the heading; records that are the same are not named. */
export function compareRecords(then: Dossier, now: Dossier): RecordDifference {
  return {
    heading: fieldChanges(headingOf(then), headingOf(now)),
    records: forEachList((name) => compareList(recordsOf(then, name), recordsOf(now, name))),
  };
}
