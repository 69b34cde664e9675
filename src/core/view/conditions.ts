import { FACET_KEYS, forEachFacet, isFacetKey } from '../facets/facets.ts';
import { isFacetActive } from './facet.ts';
import { DEFAULT_VIEW } from './view.ts';
import type { View } from './view.ts';

/** What a view asks of events, by the words of the screen. */
export const CONDITION_NAMES = ['known', 'window', 'query', 'extent', ...FACET_KEYS, 'support', 'drop'] as const;
export type ConditionName = (typeof CONDITION_NAMES)[number];

/** The fields of each condition. */
const FIELDS = {
  known: ['known', 'knownBy', 'later'],
  window: ['window'],
  query: ['query'],
  extent: ['extent'],
  ...forEachFacet((key) => [key]),
  support: ['minOrigins', 'parties', 'sources'],
  drop: ['drop'],
} satisfies Readonly<Record<ConditionName, readonly (keyof View)[]>>;

/** Whether a condition is set. */
export function isConditionSet(view: View, name: ConditionName): boolean {
  if (isFacetKey(name)) return isFacetActive(view[name]);
  switch (name) {
    case 'known':
      return view.known !== null;
    case 'window':
      return view.window !== null;
    case 'query':
      return view.query !== '';
    case 'extent':
      return view.extent !== null;
    case 'support':
      return view.minOrigins !== null || view.parties !== 'with' || view.sources !== 'all';
    case 'drop':
      return view.drop.length > 0;
  }
}

/** The fields of a condition at their defaults. */
export function conditionDefaults(name: ConditionName): Partial<View> {
  return Object.fromEntries(FIELDS[name].map((field) => [field, DEFAULT_VIEW[field]]));
}

/** The view without a condition. */
export function withoutCondition(view: View, name: ConditionName): View {
  return { ...view, ...conditionDefaults(name) };
}

/** Whether a view asks for nothing of its own, so that the map opens at the home of the dossier; a known-on date is the reader's usual sight. */
export function opensAtHome(view: View): boolean {
  const { camera, window, list, selection } = view;
  return [camera, window, list, selection].every((each) => each === null) && countFilters(view) === 0;
}

const FILTERS: readonly ConditionName[] = ['query', 'extent', ...FACET_KEYS, 'support', 'drop'];

/** How many of the reader's filters are set; the known-on date and the window are none. */
export function countFilters(view: View): number {
  return FILTERS.filter((name) => isConditionSet(view, name)).length;
}
