// What a number is made of, as the `list` of a link: a kind and its arguments, separated by dots. Once given out, a form works for ever.

import { hasNamespace } from '#core/dossier/record-id.ts';
import { FACET_KEYS, FACETS } from '#core/facets/facets.ts';

/** Kinds of lists of claims. */
export const CLAIM_LISTS = [
  'claims',
  'disputes',
  'mentions',
  'deciding',
  'series',
  'outlooks',
  'figures',
  'report',
  'origin',
  'actor',
  'cited',
  'all-claims',
] as const;
/** Kinds of lists of events. */
export const EVENT_LISTS = [
  'shown',
  'chronology',
  'hidden',
  'undrawn',
  'spoken-of',
  'place',
  'days',
  'events',
  'single-origin',
  'lost',
  'narrowed',
  'lag',
  'all-events',
  ...FACET_KEYS.map((key) => FACETS[key].list),
] as const;
export type ClaimListKind = (typeof CLAIM_LISTS)[number];
export type EventListKind = (typeof EVENT_LISTS)[number];

export type ListQuery =
  | { readonly of: 'claims'; readonly kind: ClaimListKind; readonly args: readonly string[] }
  | { readonly of: 'events'; readonly kind: EventListKind; readonly args: readonly string[] }
  | { readonly of: 'picture' }
  | { readonly of: 'nothing' };

/** Reads the `list` of a view; `nothing` for a kind that does not exist. */
export function parseList(list: string): ListQuery {
  const [kind = '', ...args] = list.split('.');
  if (kind === 'origins') return { of: 'picture' };
  const claims = CLAIM_LISTS.find((each) => each === kind);
  if (claims !== undefined) return { of: 'claims', kind: claims, args };
  const events = EVENT_LISTS.find((each) => each === kind);
  return events === undefined ? { of: 'nothing' } : { of: 'events', kind: events, args };
}

/** The `list` of a view for a kind and its arguments. */
export function listOf(kind: ClaimListKind | EventListKind | 'origins', ...args: readonly string[]): string {
  return [kind, ...args].join('.');
}

const IDS_AN_ARGUMENT = 12;
const MOST_IDS = 3 * IDS_AN_ARGUMENT;
/** What the grammar of links lets an argument have; only imported ids come near it. */
const MOST_ARGUMENT = 640;

/** A list of exactly these records, ids of our own without their prefix; null if a link has no room for so many. */
function listOfIds(kind: 'events' | 'cited', ids: readonly string[]): string | null {
  if (ids.length === 0 || ids.length > MOST_IDS) return null;
  const args: string[] = [];
  for (let at = 0; at < ids.length; at += IDS_AN_ARGUMENT) {
    const some = ids.slice(at, at + IDS_AN_ARGUMENT);
    const arg = some.some(hasNamespace) ? some.join('~') : some.map((id) => id.replace(/^[a-z]{2}-/, '')).join('-');
    if (arg.length > MOST_ARGUMENT) return null;
    args.push(arg);
  }
  return listOf(kind, ...args);
}

/** The list of exactly these events (`events.k3m7-a1b2`). */
export function listOfEvents(ids: readonly string[]): string | null {
  return listOfIds('events', ids);
}

/** The list of exactly these claims (`cited.k3m7-a1b2`). */
export function listOfClaims(ids: readonly string[]): string | null {
  return listOfIds('cited', ids);
}

/** The ids that `listOfEvents` (`ev-`) or `listOfClaims` (`cl-`) wrote. */
export function idsOfList(prefix: 'ev-' | 'cl-', args: readonly string[]): readonly string[] {
  // imported ids stand whole, and with them what stands beside them
  return args.flatMap((arg) => (hasNamespace(arg) ? arg.split('~') : arg.split('-').map((code) => `${prefix}${code}`)));
}
