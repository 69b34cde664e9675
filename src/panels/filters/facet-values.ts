import { FACET_KEYS, FACETS } from '#core/facets/facets.ts';
import type { FacetKey } from '#core/facets/facets.ts';
import { Kept, once } from '#core/kept.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { DEFAULT_VIEW } from '#core/view/view.ts';
import { reportsInOrder } from '#model/text/report-label.ts';
import { facetCounts } from '#model/view/shown-events.ts';

const inAll = once((whole: OpenDossier) => facetCounts(whole, DEFAULT_VIEW));

/** The values of a facet that some event of the whole dossier has, those with most events first. */
function byCount(whole: OpenDossier, facet: FacetKey): readonly string[] {
  const counts = inAll(whole)(facet);
  const values = FACETS[facet].values(whole.dossier).map((value, at) => ({ value, count: counts[at] ?? 0 }));
  return values
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ value }) => value);
}

function all(whole: OpenDossier, facet: FacetKey): readonly string[] {
  return FACETS[facet].values(whole.dossier);
}

/** Facets whose values have an order of their own: that of the legend, that of publication. */
const ORDERS: Partial<Readonly<Record<FacetKey, (whole: OpenDossier, facet: FacetKey) => readonly string[]>>> = {
  type: all,
  status: all,
  report: ({ dossier }) => reportsInOrder(dossier).map(({ id }) => id),
};

const orders = new Kept<OpenDossier, readonly string[]>(() => FACET_KEYS.length);

/** The values of a facet in the order in which they are listed; it does not depend on what is shown, so that rows keep their places. */
export function valuesInOrder(whole: OpenDossier, facet: FacetKey): readonly string[] {
  return orders.get(whole, facet, () => (ORDERS[facet] ?? byCount)(whole, facet));
}

/** Values that stand under others. */
export interface FacetParts {
  readonly of: ReadonlyMap<string, readonly string[]>;
  /** All of them. */
  readonly inner: ReadonlySet<string>;
}

const NO_PARTS: FacetParts = { of: new Map(), inner: new Set() };

/** Who speaks for a state stands under it. */
function speakersOf(whole: OpenDossier): FacetParts {
  const { actors } = whole.lookup;
  const values = valuesInOrder(whole, 'actor');
  const of = new Map<string, string[]>();
  for (const id of values) {
    const seen = new Set<string>([id]);
    let top = id;
    for (let next = actors.get(top)?.speaksFor; next != null && !seen.has(next); next = actors.get(next)?.speaksFor) {
      seen.add(next);
      top = next;
    }
    if (top !== id && values.includes(top)) of.set(top, [...(of.get(top) ?? []), id]);
  }
  return { of, inner: new Set([...of.values()].flat()) };
}

const parts = new Kept<OpenDossier, FacetParts>();

/** Which values of a facet stand under which. */
export function partsOfValues(whole: OpenDossier, facet: FacetKey): FacetParts {
  return facet === 'actor' ? parts.get(whole, facet, () => speakersOf(whole)) : NO_PARTS;
}
