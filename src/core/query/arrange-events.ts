// The events of the chronology in the order in which they are read: grouped by one thing, and sorted by one thing inside each group. Numbers
// only, as in `group-by-beginning.ts`, whose groups and order hold wherever nothing else is asked for.
import { DATED } from '../states/state-table.ts';
import type { EventStates } from '../states/states-on.ts';
import { forEachLink } from '../states/link-table.ts';
import type { Grouping, Sorting } from '../view/view.ts';
import { groupByBeginning } from './group-by-beginning.ts';
import type { GroupKind } from './group-by-beginning.ts';

/** What a row of the states says of a value that can be many: by columns of links. */
type LinkGrouping = 'actor' | 'place';

export type ArrangedKind =
  | GroupKind
  /** Events with a value, by its place in the records of the dossier. */
  | { readonly type: 'with'; readonly of: 'type' | LinkGrouping; readonly at: number }
  /** Events without any. */
  | { readonly type: 'without'; readonly of: LinkGrouping };

export interface ArrangedGroup {
  readonly kind: ArrangedKind;
  /** Events in the group. */
  readonly count: number;
}

export interface ArrangedEvents {
  readonly groups: readonly ArrangedGroup[];
  /** In reading order: a row of the states, or ~n for the head of group n. An event with several actors or places stands under each of them. */
  readonly entries: Int32Array;
}

export interface Arrangement {
  readonly group: Grouping;
  readonly sort: Sorting;
  /** By row, what it is sorted by; NaN = it has nothing of the kind, and stands last whichever way the others stand. */
  readonly rankOf: (row: number) => number;
}

/** Whether what is sorted stands from the last to the first. */
export function isDescending(sort: Sorting): boolean {
  return sort.startsWith('-');
}

interface FilledGroup {
  readonly kind: ArrangedKind;
  readonly rows: readonly number[];
}

/** The order inside a group: total, since rows are, and the same for what is equal whichever way it is read. */
function byRank({ rankOf, sort }: Arrangement): (a: number, b: number) => number {
  const way = isDescending(sort) ? -1 : 1;
  return (a, b) => {
    const [first, second] = [rankOf(a), rankOf(b)];
    if (Number.isNaN(first) || Number.isNaN(second)) {
      return Number(Number.isNaN(first)) - Number(Number.isNaN(second)) || a - b;
    }
    return (first - second) * way || a - b;
  };
}

function byMonth(states: EventStates, rows: Int32Array, sort: Sorting): readonly FilledGroup[] {
  const { groups, entries } = groupByBeginning(states, rows);
  const filled: { readonly kind: GroupKind; readonly rows: number[] }[] = groups.map(({ kind }) => ({
    kind,
    rows: [],
  }));
  let group = filled[0];
  for (const entry of entries) {
    if (entry < 0) group = filled[~entry];
    else group?.rows.push(entry);
  }
  if (sort !== '-date') return filled;
  // the latest first; what says nothing of its beginning is last in both ways
  const isPlaced = ({ kind }: (typeof filled)[number]): boolean => kind.type !== 'open' && kind.type !== 'undated';
  return [...filled.filter(isPlaced).reverse(), ...filled.filter((each) => !isPlaced(each))];
}

/** By type, in the order of the codebook. */
function byType({ type }: EventStates, rows: Int32Array): readonly FilledGroup[] {
  const found: number[][] = [];
  for (const row of rows) (found[type[row] ?? 0] ??= []).push(row);
  return found.flatMap((own, at) => (own === undefined ? [] : [{ kind: { type: 'with', of: 'type', at }, rows: own }]));
}

/** By actor or place: first those with the most events, then in the order of the codebook; what has none is last. */
function byLink(states: EventStates, rows: Int32Array, of: LinkGrouping): readonly FilledGroup[] {
  const found = new Map<number, number[]>();
  const without: number[] = [];
  for (const row of rows) {
    let hasAny = false;
    forEachLink(states.links(of === 'actor' ? 'actors' : 'places'), row, (target) => {
      hasAny = true;
      const own = found.get(target) ?? [];
      found.set(target, own);
      // an event can have one place in several roles
      if (own.at(-1) !== row) own.push(row);
    });
    if (!hasAny) without.push(row);
  }
  const groups: FilledGroup[] = [...found]
    .sort(([a, ownA], [b, ownB]) => ownB.length - ownA.length || a - b)
    .map(([at, own]) => ({ kind: { type: 'with', of, at }, rows: own }));
  if (without.length > 0) groups.push({ kind: { type: 'without', of }, rows: without });
  return groups;
}

function groupsOf(states: EventStates, rows: Int32Array, { group, sort }: Arrangement): readonly FilledGroup[] {
  switch (group) {
    case 'month':
      return byMonth(states, rows, sort);
    case 'type':
      return byType(states, rows);
    case 'actor':
    case 'place':
      return byLink(states, rows, group);
    case 'none':
      return [];
  }
}

/** Arranges rows (ascending, so in order of time). */
export function arrangeEvents(states: EventStates, rows: Int32Array, arrangement: Arrangement): ArrangedEvents {
  const order = byRank(arrangement);
  if (arrangement.group === 'none') return { groups: [], entries: Int32Array.from([...rows].sort(order)) };
  const filled = groupsOf(states, rows, arrangement);
  const entries: number[] = [];
  filled.forEach(({ rows: own }, number) => {
    entries.push(~number);
    // what is in order already costs one pass
    for (const row of [...own].sort(order)) entries.push(row);
  });
  return {
    groups: filled.map(({ kind, rows: own }) => ({ kind, count: own.length })),
    entries: Int32Array.from(entries),
  };
}

/** What events are sorted by that the states say themselves; null = the words of the dossier decide. */
export function rankOfStates({ flags, status, links }: EventStates, sort: Sorting): ((row: number) => number) | null {
  switch (sort) {
    case 'date':
    case '-date':
      return (row) => (((flags[row] ?? 0) & DATED) === 0 ? NaN : row);
    case 'status':
    case '-status':
      return (row) => status[row] ?? NaN;
    case 'reports':
    case '-reports':
      return (row) => (links('reports').ends[row] ?? 0) - (links('reports').starts[row] ?? 0);
    case 'title':
    case '-title':
    case 'figure':
    case '-figure':
    case 'place':
    case '-place':
      return null;
  }
}
