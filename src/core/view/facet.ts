import type { Facet } from './view.ts';

export type FacetChoice = 'any' | 'include' | 'exclude';

/** Values in order, each once. */
export function sortedSet(values: Iterable<string>): readonly string[] {
  return [...new Set(values)].sort();
}

/** A facet with sorted values; a value both wanted and struck out counts as struck out. */
export function makeFacet(include: Iterable<string>, exclude: Iterable<string>): Facet {
  const struck = new Set(exclude);
  return { include: sortedSet([...include].filter((value) => !struck.has(value))), exclude: sortedSet(struck) };
}

/** What the facet says of one value. */
export function facetChoice(facet: Facet, value: string): FacetChoice {
  if (facet.exclude.includes(value)) return 'exclude';
  return facet.include.includes(value) ? 'include' : 'any';
}

/** The facet with one value wanted, struck out or neither. */
export function withFacetChoice(facet: Facet, value: string, choice: FacetChoice): Facet {
  const include = facet.include.filter((other) => other !== value);
  const exclude = facet.exclude.filter((other) => other !== value);
  if (choice === 'include') include.push(value);
  if (choice === 'exclude') exclude.push(value);
  return makeFacet(include, exclude);
}

/** Whether the facet restricts anything. */
export function isFacetActive(facet: Facet): boolean {
  return facet.include.length > 0 || facet.exclude.length > 0;
}
