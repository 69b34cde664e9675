// What the list of the search offers for what is typed, group by group.
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { termsOf } from '#model/search/fold-text.ts';
import { isInSight, rowsOfDay } from '#core/states/states-on.ts';
import { foundTest } from '#model/search/search-of.ts';
import type { Found, Search } from '#model/search/make-search.ts';
import { RECORD_KINDS } from '#model/search/search-records.ts';
import type { RecordKind } from '#model/search/search-records.ts';
import { listWords } from '#model/text/list-words.ts';
import { reportLabel } from '#model/text/report-label.ts';
import { searchText } from '#messages/search-texts.ts';
import type { Command } from '../keys/command.ts';

export type SearchOption =
  /** The query itself, as a filter. */
  | { readonly type: 'filter'; readonly key: string; readonly query: string; readonly count: number }
  /** Another query. */
  | { readonly type: 'query'; readonly key: string; readonly query: string }
  | { readonly type: 'record'; readonly key: string; readonly kind: RecordKind; readonly id: string }
  | { readonly type: 'command'; readonly key: string; readonly command: Command };

export interface OptionGroup {
  readonly value: string;
  /** null = it needs no name. */
  readonly label: string | null;
  /** How many there are, of which the first are listed; null = it needs no number. */
  readonly count: number | null;
  readonly items: readonly SearchOption[];
}

export interface SearchOptions {
  readonly groups: readonly OptionGroup[];
  /** What was found, in a line. */
  readonly words: string;
  /** Whether a term is one that was looked for. */
  readonly isMarked: (term: string) => boolean;
}

interface OptionsAsked {
  readonly kinds: readonly RecordKind[];
  /** Commands by name; none for a search. */
  readonly commands: readonly Command[];
  /** Whether the query can be kept as a filter. */
  readonly canFilter: boolean;
}

export const SEARCH_KINDS: readonly RecordKind[] = RECORD_KINDS;
export const PALETTE_KINDS = ['event', 'place', 'actor', 'report'] as const satisfies readonly RecordKind[];

const MOST_OPTIONS: Readonly<Record<RecordKind, number>> = {
  event: 6,
  place: 4,
  actor: 4,
  claim: 5,
  report: 4,
  origin: 4,
};

/** The commands whose words begin with those that are typed, in whatever order. */
function commandsNamed(commands: readonly Command[], query: string): readonly Command[] {
  const asked = termsOf(query);
  return commands.filter(({ words }) => {
    const terms = termsOf(words);
    return asked.every((each) => terms.some((term) => term.startsWith(each)));
  });
}

function recordGroup(found: Found, kind: RecordKind): OptionGroup {
  const items = found
    .best(kind, MOST_OPTIONS[kind])
    .map((id) => ({ type: 'record' as const, key: `${kind}-${id}`, kind, id }));
  return { value: kind, label: searchText(`search.kind.${kind}`), count: found.counts[kind], items };
}

function commandGroup(commands: readonly Command[]): OptionGroup {
  const items = commands.map((command) => ({ type: 'command' as const, key: `command-${command.id}`, command }));
  return { value: 'command', label: searchText('search.kind.command'), count: null, items };
}

function nearGroup(queries: readonly string[]): OptionGroup {
  const items = queries.map((query, at) => ({ type: 'query' as const, key: `near-${at}`, query }));
  return { value: 'near', label: searchText('search.didYouMean'), count: null, items };
}

function isSameTerm(one: string, other: string): boolean {
  return termsOf(one).join(' ') === termsOf(other).join(' ');
}

/** Events that a query would leave, where claims are read by block. */
function countFound(open: OpenDossier, query: string): number {
  const isFound = foundTest(open, query);
  let count = 0;
  for (const row of rowsOfDay(open.states)) if (isInSight(open.states, row) && isFound(row)) count += 1;
  return count;
}

/** The list for a query; '' has nothing but commands. */
export function searchOptions(
  open: OpenDossier,
  search: Search,
  query: string,
  { kinds, commands, canFilter }: OptionsAsked,
): SearchOptions {
  const found = search.find(open, query);
  const named = commandGroup(commandsNamed(commands, query));
  const records = kinds.map((kind) => recordGroup(found, kind));
  // whoever types the sign of a report means the report before what it tells
  const [report] = found.best('report', 1);
  const isSign = report !== undefined && isSameTerm(reportLabel(open.dossier, report), query);
  if (isSign) records.sort((a, b) => Number(b.value === 'report') - Number(a.value === 'report'));
  const groups = [named, ...records].filter(({ items }) => items.length > 0);
  const counted = groups.flatMap(({ value, count, items }) => {
    const kind = value === 'command' ? value : kinds.find((each) => each === value);
    return kind === undefined ? [] : [searchText(`search.found.${kind}`, { count: count ?? items.length })];
  });
  const { isMarked } = found;
  if (groups.length === 0 && (open.byBlock === null || countFound(open, query) === 0)) {
    const nothing = searchText(canFilter ? 'search.nothing' : 'search.palette.nothing', { query });
    const near = query === '' ? [] : search.nearest(open, query);
    return { groups: near.length === 0 ? [] : [nearGroup(near)], words: query === '' ? '' : nothing, isMarked };
  }
  const event = open.byBlock === null ? found.counts.event : countFound(open, query);
  const filter: OptionGroup = {
    value: 'filter',
    label: null,
    count: null,
    items: [{ type: 'filter', key: 'filter', query, count: event }],
  };
  return {
    groups: canFilter && query !== '' && event > 0 ? [filter, ...groups] : groups,
    words: listWords(counted),
    isMarked,
  };
}
