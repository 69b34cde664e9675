// What has changed between two versions of a dossier, in words: for the bar of a link, and for the page of corrections.
import { compareDossiers, countEventChanges } from '#core/releases/compare-dossiers.ts';
import type { DossierDifference, EventOutcome, Figure } from '#core/releases/compare-dossiers.ts';
import { RECORD_LISTS } from '#core/releases/compare-records.ts';
import type { AnyRecord, FieldChange, RecordChange, RecordList } from '#core/releases/compare-records.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { releaseText } from '#messages/release-texts.ts';
import { figureWords } from '../text/figure-words.ts';
import { listWords } from '../text/list-words.ts';
import { markStatusWords } from '../text/status-words.ts';

/** Two versions and their difference. */
export interface Versions {
  readonly older: OpenDossier;
  readonly newer: OpenDossier;
  readonly difference: DossierDifference;
}

export type Change = RecordChange['change'];

/** A record that is not the same in both. */
export interface ChangeEntry {
  readonly id: string;
  readonly title: string;
  /** What is other about it. */
  readonly lines: readonly string[];
  /** The record that it is part of now. */
  readonly into: string | null;
}

/** Records of one kind that share a fate. */
export interface ChangeGroup {
  readonly list: RecordList;
  readonly change: Change;
  readonly title: string;
  readonly entries: readonly ChangeEntry[];
}

const CHANGES = ['changed', 'added', 'withdrawn', 'merged'] as const satisfies readonly Change[];
/** Fields that are shown as they were and as they are; of others only the name is. */
const SHOWN_FIELDS: ReadonlySet<string> = new Set(['title', 'name', 'label', 'text', 'subtitle', 'summary', 'version']);

export function versionsOf(older: OpenDossier, newer: OpenDossier): Versions {
  return { older: older.whole, newer: newer.whole, difference: compareDossiers(older, newer) };
}

function titleOf(record: AnyRecord | undefined, id: string): string {
  const fields = [record?.['title'], record?.['name'], record?.['label'], record?.['text'], record?.['publisher']];
  return fields.find((field) => typeof field === 'string') ?? id;
}

function recordIn({ dossier }: OpenDossier, list: RecordList, id: string): AnyRecord | undefined {
  // which fields a record has does not matter here
  return (dossier[list] as unknown as readonly AnyRecord[]).find((record) => record.id === id);
}

function fieldLines(fields: readonly FieldChange[]): readonly string[] {
  const shown = fields.filter(
    ({ field, before, after }) =>
      SHOWN_FIELDS.has(field) && typeof before === 'string' && typeof after === 'string' && before !== after,
  );
  const named = fields
    .filter((change) => !shown.includes(change))
    .map(({ field }) => releaseText('release.field', { field }));
  return [
    ...shown.map(({ field, before, after }) =>
      releaseText('release.line.text', {
        field: releaseText('release.field', { field }),
        before: String(before),
        after: String(after),
      }),
    ),
    ...(named.length === 0 ? [] : [releaseText('release.line.fields', { fields: listWords(new Set(named)) })]),
  ];
}

function figureLines({ newer, older }: Versions, { figures }: EventOutcome): readonly string[] {
  const words = (list: readonly Figure[]): string => listWords(new Set(list.map(figureWords)));
  return figures.map(({ measureId, before, after }) => {
    const measure = newer.lookup.measures.get(measureId) ?? older.lookup.measures.get(measureId);
    const name = measure?.label ?? measureId;
    if (before.length === 0) return releaseText('release.line.newFigure', { measure: name, figure: words(after) });
    if (after.length === 0) return releaseText('release.line.oldFigure', { measure: name, figure: words(before) });
    return releaseText('release.line.figure', { measure: name, before: words(before), after: words(after) });
  });
}

function claimLines({ claims }: EventOutcome): readonly string[] {
  const parts = (['added', 'changed', 'withdrawn'] as const).flatMap((kind) =>
    claims[kind].length === 0 ? [] : [releaseText(`release.claims.${kind}`, { count: claims[kind].length })],
  );
  return parts.length === 0 ? [] : [parts.join(', ')];
}

function eventEntry(versions: Versions, outcome: EventOutcome): ChangeEntry {
  const { id, status } = outcome;
  const { events } = versions.difference.records;
  const own = events.find((each) => each.id === id);
  const heirs = events.filter((each) => each.change === 'merged' && each.into === id);
  return {
    id,
    title: titleOf(recordIn(versions.newer, 'events', id), id),
    lines: [
      ...(status === null
        ? []
        : [
            releaseText('release.line.status', {
              before: markStatusWords(status.before),
              after: markStatusWords(status.after),
            }),
          ]),
      ...figureLines(versions, outcome),
      // that it has taken over another one is said with the title of that
      ...(own?.change === 'changed' ? fieldLines(own.fields.filter(({ field }) => field !== 'formerIds')) : []),
      ...heirs.map((each) =>
        releaseText('release.line.heir', { title: titleOf(recordIn(versions.older, 'events', each.id), each.id) }),
      ),
      ...claimLines(outcome),
    ],
    into: null,
  };
}

function entryOf({ newer }: Versions, list: RecordList, change: RecordChange): ChangeEntry {
  const { id } = change;
  switch (change.change) {
    case 'added':
      return { id, title: titleOf(change.after, id), lines: [], into: null };
    case 'withdrawn':
      return { id, title: titleOf(change.before, id), lines: [], into: null };
    case 'changed':
      return { id, title: titleOf(recordIn(newer, list, id), id), lines: fieldLines(change.fields), into: null };
    case 'merged': {
      const title = titleOf(recordIn(newer, list, change.into), change.into);
      const lines = [releaseText('release.line.into', { title })];
      return { id, title: titleOf(change.before, id), lines, into: change.into };
    }
  }
}

function entriesOf(versions: Versions, list: RecordList, change: Change): readonly ChangeEntry[] {
  const { records, outcomes } = versions.difference;
  // an event has changed as well if what claims say of it has
  if (list === 'events' && change === 'changed') return outcomes.map((outcome) => eventEntry(versions, outcome));
  return records[list].filter((each) => each.change === change).map((each) => entryOf(versions, list, each));
}

/** All records that are not the same in both versions, events first; empty groups are left out. */
export function changeGroups(versions: Versions): readonly ChangeGroup[] {
  return RECORD_LISTS.flatMap((list) =>
    CHANGES.flatMap((change) => {
      const entries = entriesOf(versions, list, change);
      return entries.length === 0
        ? []
        : [{ list, change, title: releaseText('release.group', { list, change }), entries }];
    }),
  );
}

/** What is other about the dossier itself: its title, its overview and the like. The version always is. */
export function headingLines({ difference }: Pick<Versions, 'difference'>): readonly string[] {
  return fieldLines(difference.heading.filter(({ field }) => field !== 'version'));
}

/** How many events came, changed and went; '' = none. */
export function eventCountWords(counts: Readonly<Record<Change, number>>): string {
  return CHANGES.flatMap((change) =>
    counts[change] === 0 ? [] : [releaseText(`release.count.${change}`, { count: counts[change] })],
  ).join(', ');
}

/** How much has changed in all; '' = nothing. */
export function countWords({ difference }: Pick<Versions, 'difference'>): string {
  const others = RECORD_LISTS.filter((list) => list !== 'events' && list !== 'claims')
    .map((list) => difference.records[list].length)
    .reduce((sum, count) => sum + count, 0);
  const claims = (['added', 'changed', 'withdrawn'] as const).flatMap((kind) => {
    const count = difference.records.claims.filter(({ change }) => change === kind).length;
    return count === 0 ? [] : [releaseText(`release.claims.${kind}`, { count })];
  });
  const events = eventCountWords(countEventChanges(difference));
  return [
    ...(events === '' ? [] : [events]),
    ...claims,
    ...(others === 0 ? [] : [releaseText('release.count.others', { count: others })]),
    ...(headingLines({ difference }).length === 0 ? [] : [releaseText('release.count.heading')]),
  ].join(', ');
}
