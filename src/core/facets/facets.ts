// The facets: what of an event can be chosen value by value. This table is all that the view, links, the filter, counts, lists and checks
// know of them; the words of each stand in `model/text/facet-words.ts`.
import type { Dossier } from '../dossier/types.ts';
import { once } from '../kept.ts';
import { DATE_PRECISIONS, datePrecisions } from '../states/date-precision.ts';
import { ACTOR_ROLES, CLAIM_KINDS, countriesOf, HAS_FIGURES, PLACE_PRECISIONS } from '../states/link-columns.ts';
import { partsOfRows } from '../states/part-column.ts';
import { MARK_STATUSES } from '../states/mark-status.ts';
import type { LinkTable } from '../states/link-table.ts';
import type { StateTable } from '../states/state-table.ts';

export interface FacetEntry {
  /** Its values in a dossier, in their order. */
  readonly values: (dossier: Dossier) => readonly string[];
  /** By row the place of its value in `values`, or of its values. */
  readonly column: (states: StateTable, dossier: Dossier) => Uint8Array | LinkTable;
  /** It says something of the evidence: what is not known yet, or has no support left, is not asked for it. */
  readonly isOfEvidence: boolean;
  /** Another facet of whose links this one says more: link for link their columns are parallel, and this one is asked of the links with what is chosen there. */
  readonly of?: FacetKey;
  /** Kind of the list behind the count of a value, as links have it. */
  readonly list: string;
}

function idsOf(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map(({ id }) => id);
}

/** The notes of links as their targets. */
const rolesOf = once((links: LinkTable): LinkTable => ({ ...links, targets: Uint32Array.from(links.notes) }));

/** By their key in links, in the order of links. */
export const FACETS = {
  type: {
    values: ({ eventTypes }) => idsOf(eventTypes),
    column: ({ type }) => type,
    isOfEvidence: false,
    list: 'type',
  },
  /** With a claim that affirms or disputes the event. */
  report: {
    values: ({ reports }) => idsOf(reports),
    column: ({ links }) => links('reports'),
    isOfEvidence: false,
    list: 'in-report',
  },
  status: {
    values: () => MARK_STATUSES,
    column: ({ status }) => status,
    isOfEvidence: true,
    list: 'status',
  },
  /** In whatever role. */
  actor: {
    values: ({ actors }) => idsOf(actors),
    column: ({ links }) => links('actors'),
    isOfEvidence: false,
    list: 'with-actor',
  },
  /** What an actor is in the event: one of the chosen actors, if any is, else some actor. */
  role: {
    values: () => ACTOR_ROLES,
    column: ({ links }) => rolesOf(links('actors')),
    isOfEvidence: false,
    of: 'actor',
    list: 'in-role',
  },
  /** In whatever role. */
  place: {
    values: ({ places }) => idsOf(places),
    column: ({ links }) => links('places'),
    isOfEvidence: false,
    list: 'in-place',
  },
  /** Country of one of its places. */
  region: {
    values: countriesOf,
    column: ({ links }) => links('countries'),
    isOfEvidence: false,
    list: 'in-country',
  },
  /** First statement that a claim which affirms or disputes the event goes back to. */
  origin: {
    values: ({ origins }) => idsOf(origins),
    column: ({ links }) => links('origins'),
    isOfEvidence: false,
    list: 'from-origin',
  },
  /** How exactly one of its places is known. */
  precision: {
    values: () => PLACE_PRECISIONS,
    column: ({ links }) => links('precisions'),
    isOfEvidence: false,
    list: 'place-precision',
  },
  /** How exactly its beginning is known. */
  dated: {
    values: () => DATE_PRECISIONS,
    column: datePrecisions,
    isOfEvidence: false,
    list: 'date-precision',
  },
  /** Kind of a claim that affirms or disputes the event. */
  kind: {
    values: () => CLAIM_KINDS,
    column: ({ links }) => links('kinds'),
    isOfEvidence: false,
    list: 'of-kind',
  },
  /** Whether a claim prints a figure of it. */
  figures: {
    values: () => HAS_FIGURES,
    column: ({ links }) => links('figures'),
    isOfEvidence: false,
    list: 'has-figures',
  },
  /** The dossier that the event is from, where several were joined. */
  dossier: {
    values: ({ parts }) => idsOf(parts ?? []),
    column: partsOfRows,
    isOfEvidence: false,
    list: 'of-dossier',
  },
} as const satisfies Readonly<Record<string, Omit<FacetEntry, 'of'> & { readonly of?: 'actor' }>>;

export type FacetKey = keyof typeof FACETS;
export type FacetList = (typeof FACETS)[FacetKey]['list'];

// the keys of the table are its own
export const FACET_KEYS = Object.keys(FACETS) as readonly FacetKey[];

/** A value for each facet. */
export function forEachFacet<T>(valueOf: (key: FacetKey) => T): Readonly<Record<FacetKey, T>> {
  // every key is there
  return Object.fromEntries(FACET_KEYS.map((key) => [key, valueOf(key)])) as Record<FacetKey, T>;
}

/** Whether a word is the key of a facet. */
export function isFacetKey(word: string): word is FacetKey {
  return FACET_KEYS.some((key) => key === word);
}

/** Whether the counts of a facet open lists of a kind. */
export function isFacetList(kind: string): kind is FacetList {
  return FACET_KEYS.some((key) => FACETS[key].list === kind);
}

/** The facet whose counts open lists of a kind. */
export function facetOfList(kind: FacetList): FacetKey {
  const key = FACET_KEYS.find((each) => FACETS[each].list === kind);
  if (key === undefined) throw new RangeError(`No facet opens lists of the kind ${kind}.`);
  return key;
}

/** Whether a row has the value at a place in `values`. */
export function hasFacetValue(column: Uint8Array | LinkTable, row: number, place: number): boolean {
  if (column instanceof Uint8Array) return column[row] === place;
  const end = column.ends[row] ?? 0;
  for (let at = column.starts[row] ?? end; at < end; at += 1) if (column.targets[at] === place) return true;
  return false;
}
