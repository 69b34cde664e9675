// The claims or events behind a number, and the rule by which it was made, for the `list` of a view.
import { lanesOf, typesOfId } from '#core/dossier/lanes.ts';
import type { Claim, EventId } from '#core/dossier/types.ts';
import { DATED, PLACED } from '#core/states/state-table.ts';
import { eventIdAt, eventsInSight, rowOfEvent } from '#core/states/states-on.ts';
import { FACETS, facetOfList, hasFacetValue, isFacetList } from '#core/facets/facets.ts';
import type { FacetKey } from '#core/facets/facets.ts';
import { rowsWithValues } from '#core/query/count-facets.ts';
import { filterEvents, REASONS } from '#core/query/filter-events.ts';
import { parseIsoDay } from '#core/time/day.ts';
import type { View } from '#core/view/view.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { criteriaOf, shownEvents } from '../view/shown-events.ts';
import { eventIdsByLag } from '../dossier/coverage.ts';
import { dropImpact, singleOriginEvents } from './drop-impact.ts';
import { actorsOfClaim, claimsInSight } from './source-claims.ts';
import { idsOfList, parseList } from './list-query.ts';
import type { ClaimListKind, EventListKind } from './list-query.ts';

export type ListContent =
  | {
      readonly of: 'claims';
      readonly kind: ClaimListKind;
      readonly args: readonly string[];
      readonly claims: readonly Claim[];
    }
  | {
      readonly of: 'events';
      readonly kind: EventListKind;
      readonly args: readonly string[];
      readonly ids: readonly EventId[];
    }
  | { readonly of: 'picture' }
  /** The list names nothing that this dossier has. */
  | { readonly of: 'nothing' };

function linked(
  open: OpenDossier,
  eventId: string,
  relation: 'affirms' | 'disputes' | 'mentions',
): readonly Claim[] | null {
  const links = open.evidenceAtHand(eventId)?.claims;
  return links === undefined ? null : links.filter((link) => link.relation === relation).map(({ claim }) => claim);
}

/** Claims of an actor: those it speaks in, those it passed on, and those that go back to a statement of it. */
function claimsOfActor(open: OpenDossier, actorId: string): readonly Claim[] | null {
  if (!open.lookup.actors.has(actorId)) return null;
  return claimsInSight(open).filter((claim) => actorsOfClaim(open.lookup, claim).has(actorId));
}

/** Claims that print a figure of a shown event, or of none; repeats left out. By measure in the order of the codebook. */
function claimsWithFigures(open: OpenDossier, view: View): readonly Claim[] {
  const { reason } = shownEvents(open, view);
  const isShown = (eventId: string | null): boolean =>
    eventId === null || reason[rowOfEvent(open.states, eventId) ?? -1] === 0;
  return [...open.lookup.measures.keys()]
    .flatMap((id) => open.lookup.claimsByMeasure.get(id) ?? [])
    .filter(({ measure, repeats }) => repeats === null && measure !== null && isShown(measure.eventId));
}

function claimsOf(
  open: OpenDossier,
  view: View,
  kind: ClaimListKind,
  args: readonly string[],
): readonly Claim[] | null {
  const [id = '', second = ''] = args;
  const { lookup } = open;
  switch (kind) {
    case 'claims':
      return linked(open, id, 'affirms');
    case 'disputes':
      return linked(open, id, 'disputes');
    case 'mentions':
      return linked(open, id, 'mentions');
    case 'deciding': {
      const evidence = open.evidenceAtHand(id);
      return evidence === null ? null : evidence.status.decidedBy.flatMap((each) => lookup.claims.get(each) ?? []);
    }
    case 'series':
    case 'outlooks':
      return lookup.measures.has(id)
        ? (lookup.claimsByMeasure.get(id) ?? []).filter(
            (claim) =>
              (claim.measure?.eventId ?? 'none') === second &&
              claim.repeats === null &&
              (claim.kind === 'outlook') === (kind === 'outlooks'),
          )
        : null;
    case 'figures':
      return claimsWithFigures(open, view);
    case 'report':
      return lookup.reports.has(id) ? (lookup.claimsByReport.get(id) ?? []) : null;
    case 'origin':
      return lookup.origins.has(id) ? (lookup.claimsByOrigin.get(id) ?? []) : null;
    case 'actor':
      return claimsOfActor(open, id);
    case 'cited':
      return idsOfList('cl-', args).flatMap((each) => {
        const claim = open.isClaimInSight(each) ? lookup.claims.get(each) : undefined;
        return claim ?? [];
      });
    case 'all-claims':
      return claimsInSight(open);
  }
}

function idsWhere(
  open: OpenDossier,
  rows: Iterable<number>,
  keep: (row: number) => boolean = () => true,
): readonly EventId[] {
  const ids: EventId[] = [];
  for (const row of rows) {
    const id = eventIdAt(open.states, row);
    if (id !== undefined && keep(row)) ids.push(id);
  }
  return ids;
}

/** Events that can lie between two days, both included; in all lanes or in that of a type. */
function inDays(open: OpenDossier, view: View, args: readonly string[]): readonly EventId[] | null {
  const [first = '', last = '', type = 'all'] = args;
  const from = parseIsoDay(first);
  const until = parseIsoDay(last);
  const { eventTypes } = open.dossier;
  const { ofType } = lanesOf(eventTypes);
  const [inLane] = typesOfId(eventTypes, type);
  const lane = inLane === undefined ? null : ofType[eventTypes.indexOf(inLane)];
  if (from === null || until === null || (lane === null && type !== 'all')) return null;
  const { flags, startMin, endMax, type: types } = open.states;
  const { rows } = filterEvents(open.states, open.dossier, criteriaOf(open, { ...view, window: null }));
  return idsWhere(
    open,
    rows,
    (row) =>
      ((flags[row] ?? 0) & DATED) !== 0 &&
      (lane === null || ofType[types[row] ?? 0] === lane) &&
      (startMin[row] ?? 0) <= until &&
      (endMax[row] ?? 0) >= from,
  );
}

/** Events with a value of a facet, as it counts them: its own choice taken back. */
function withValue(open: OpenDossier, view: View, key: FacetKey, value: string): readonly EventId[] | null {
  const { states, dossier } = open;
  const known: readonly string[] = FACETS[key].values(dossier);
  const asked = key === 'type' ? typesOfId(dossier.eventTypes, value).map(({ id }) => id) : [value];
  const wanted = asked.filter((each) => known.includes(each));
  if (wanted.length === 0) return null;
  return idsWhere(open, rowsWithValues(states, dossier, criteriaOf(open, view), key, wanted));
}

function eventsOf(
  open: OpenDossier,
  view: View,
  kind: EventListKind,
  args: readonly string[],
): readonly EventId[] | null {
  const [id = ''] = args;
  const { states, dossier } = open;
  const shown = () => shownEvents(open, view);
  if (isFacetList(kind)) return withValue(open, view, facetOfList(kind), id);
  switch (kind) {
    case 'shown':
    case 'chronology':
      return idsWhere(open, shown().rows);
    case 'hidden': {
      const code = REASONS.findIndex((reason) => reason === id);
      return code < 1 ? null : idsWhere(open, shown().reason.keys(), (row) => shown().reason[row] === code);
    }
    case 'undrawn': {
      const flag = id === 'noDate' ? DATED : id === 'noPlace' ? PLACED : null;
      return flag === null ? null : idsWhere(open, shown().rows, (row) => ((states.flags[row] ?? 0) & flag) === 0);
    }
    case 'spoken-of': {
      if (!open.lookup.reports.has(id)) return null;
      const claims = open.lookup.claimsByReport.get(id) ?? [];
      return [...new Set(claims.flatMap(({ events }) => events.map(({ eventId }) => eventId)))];
    }
    case 'place': {
      const at = dossier.places.findIndex((place) => place.id === id);
      return at < 0 ? null : idsWhere(open, shown().rows, (row) => hasFacetValue(states.links('places'), row, at));
    }
    case 'days':
      return inDays(open, view, args);
    case 'events':
      return idsOfList('ev-', args).flatMap((each) => open.lookup.events.get(each)?.id ?? []);
    case 'single-origin':
      return singleOriginEvents(open);
    case 'all-events':
      return eventsInSight(states);
    case 'lost':
      return dropImpact(open).lost;
    case 'narrowed':
      return dropImpact(open).narrowed;
    case 'lag': {
      const [from = NaN, until = NaN] = args.slice(0, 2).map(Number);
      const which = args[2] ?? 'all';
      return Number.isInteger(from) && Number.isInteger(until) && (which === 'all' || which === 'sure')
        ? eventIdsByLag(open, { from, until }, which)
        : null;
    }
  }
}

/** What a list of a view holds in this dossier. */
export function listContent(open: OpenDossier, view: View, list: string): ListContent {
  const query = parseList(list);
  if (query.of === 'claims') {
    const claims = claimsOf(open, view, query.kind, query.args);
    return claims === null ? { of: 'nothing' } : { ...query, claims };
  }
  if (query.of === 'events') {
    const ids = eventsOf(open, view, query.kind, query.args);
    return ids === null ? { of: 'nothing' } : { ...query, ids };
  }
  return query;
}
