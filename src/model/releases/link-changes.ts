// What has become of that which a link shows: the record that it selects, or else the events that its filters leave.
import { countEventChanges } from '#core/releases/compare-dossiers.ts';
import type { RecordList } from '#core/releases/compare-records.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { eventIdAt } from '#core/states/states-on.ts';
import { CONDITION_NAMES, isConditionSet } from '#core/view/conditions.ts';
import type { View } from '#core/view/view.ts';
import { releaseText } from '#messages/release-texts.ts';
import { recordTitle } from '../text/record-title.ts';
import { seenDossier } from '../view/seen-dossier.ts';
import { shownEvents } from '../view/shown-events.ts';
import { changeGroups, eventCountWords } from './change-words.ts';
import type { Versions } from './change-words.ts';

const SELECTED = {
  ev: ['event', 'events'],
  cl: ['claim', 'claims'],
  rp: ['report', 'reports'],
} as const satisfies Readonly<Record<string, readonly [string, RecordList]>>;

function selectedWords(versions: Versions, id: string): string {
  const { older, newer } = versions;
  // ids begin with their kind; what is none of these is looked for among the events
  const [name, list] = SELECTED[id.slice(0, 2) as keyof typeof SELECTED] ?? SELECTED.ev;
  const record = releaseText('release.record', { record: name });
  const found = changeGroups(versions)
    .filter((group) => group.list === list)
    .flatMap(({ change, entries }) => entries.map((entry) => ({ change, ...entry })))
    .find((entry) => entry.id === id);
  if (found === undefined) {
    const isThere = recordTitle(newer, id) !== null || recordTitle(older, id) !== null;
    return releaseText(isThere ? 'release.selected.same' : 'release.selected.unknown', { record });
  }
  const { change, title, lines, into } = found;
  switch (change) {
    case 'added':
    case 'withdrawn':
      return releaseText(`release.selected.${change}`, { record, title });
    case 'changed':
      return releaseText('release.selected.changed', { record, details: lines.join('; ') });
    case 'merged':
      return releaseText('release.selected.merged', { record, title, into: recordTitle(newer, into) ?? into ?? '' });
  }
}

function shownIds(open: OpenDossier, view: View): ReadonlySet<string> {
  const seen = seenDossier(open, view);
  return new Set([...shownEvents(seen, view).rows].flatMap((row) => eventIdAt(seen.states, row) ?? []));
}

function shownWords({ older, newer, difference }: Versions, view: View): string {
  const ids = new Set([...shownIds(older, view), ...shownIds(newer, view)]);
  const { records, outcomes } = difference;
  const isShown = ({ id }: { readonly id: string }): boolean => ids.has(id);
  const details = eventCountWords(
    countEventChanges({
      ...difference,
      records: { ...records, events: records.events.filter(isShown) },
      outcomes: outcomes.filter(isShown),
    }),
  );
  const count = ids.size;
  if (details === '') return releaseText('release.shown.same', { count });
  return releaseText('release.shown.changed', { count, details });
}

/** What has become of what the view shows; null = it asks for nothing in particular. */
export function linkChangeWords(versions: Versions, view: View): string | null {
  if (view.selection !== null) return selectedWords(versions, view.selection);
  return CONDITION_NAMES.some((name) => isConditionSet(view, name)) ? shownWords(versions, view) : null;
}
