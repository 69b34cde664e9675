// Actors and their roles are facets of the same links: what is asked of both is asked of one actor.
import { describe, expect, test } from 'vitest';
import { FACETS } from '#core/facets/facets.ts';
import { eventIdAt } from '#core/states/states-on.ts';
import { makeFacet } from '#core/view/facet.ts';
import { DEFAULT_VIEW } from '#core/view/view.ts';
import type { View } from '#core/view/view.ts';
import { BUILT_DOSSIERS } from '../testing/built-dossiers.ts';
import { facetCounts, shownEvents } from '../view/shown-events.ts';
import { listContent } from './list-content.ts';
import { listOf } from './list-query.ts';

describe.each(BUILT_DOSSIERS)('in the $name dossier', ({ whole }) => {
  const { events, actors } = whole.dossier;
  const shownIds = (view: View): string[] =>
    [...shownEvents(whole, view).rows].map((row) => eventIdAt(whole.states, row) as string).sort();
  const where = (holds: (links: (typeof events)[number]['actors']) => boolean): string[] =>
    events
      .filter((event) => holds(event.actors))
      .map(({ id }) => id as string)
      .sort();
  const [a = '', b = ''] = [...actors]
    .map(({ id }) => ({
      id: id as string,
      count: where((links) => links.some(({ actorId }) => actorId === id)).length,
    }))
    .sort((x, y) => y.count - x.count)
    .map(({ id }) => id);
  const roles = FACETS.role.values();

  test.each(roles)('%s: of a chosen actor, else of anyone', (role) => {
    const view = { ...DEFAULT_VIEW, role: makeFacet([role], []) };
    expect(shownIds(view)).toEqual(where((links) => links.some((link) => link.role === role)));
    expect(shownIds({ ...view, actor: makeFacet([a, b], []) })).toEqual(
      where((links) => links.some((link) => link.role === role && [a, b].includes(link.actorId))),
    );
    expect(shownIds({ ...DEFAULT_VIEW, actor: makeFacet([a], []), role: makeFacet([], [role]) })).toEqual(
      where((links) => {
        const own = links.filter(({ actorId }) => actorId === a);
        return own.length > 0 && own.every((link) => link.role !== role);
      }),
    );
  });

  test('a count says what choosing the value gives, and its list is as long', () => {
    const views = [makeFacet([], []), makeFacet([a], []), makeFacet([a], [b]), makeFacet([], [b])].flatMap((actor) =>
      [
        makeFacet([], []),
        makeFacet(['recipient', 'partner'], []),
        makeFacet([], ['agent']),
        makeFacet(['target'], ['agent']),
      ].map((role): View => ({ ...DEFAULT_VIEW, actor, role })),
    );
    for (const view of views)
      for (const key of ['actor', 'role'] as const)
        FACETS[key].values(whole.dossier).forEach((value, at) => {
          const said = [key, value, facetCounts(whole, view)(key)[at]];
          expect(said).toEqual([key, value, shownIds({ ...view, [key]: makeFacet([value], []) }).length]);
          const list = listContent(whole, view, listOf(FACETS[key].list, value));
          expect(said).toEqual([key, value, list.of === 'events' ? list.ids.length : null]);
        });
  });
});
