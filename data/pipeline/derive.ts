import { comparePlaces } from '#core/dossier/compare-places.ts';
import { SCHEMA_VERSION } from '#core/dossier/schema.ts';
import type { Claim, Dossier, SharingId } from '#core/dossier/types.ts';
import type { Draft } from './resolve.ts';
import type { RawHeading, Sourced } from './validate.ts';

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function inOrder<T>(sourced: readonly Sourced<T>[]): T[] {
  return sourced.map(({ record }) => record);
}

function byId<T extends { readonly id: string }>(sourced: readonly Sourced<T>[]): T[] {
  return inOrder(sourced).sort((a, b) => compareText(a.id, b.id));
}

function byPlaceInReport(a: Claim, b: Claim): number {
  return compareText(a.reportId, b.reportId) || comparePlaces(a, b) || compareText(a.id, b.id);
}

/**
 * Puts the records together, sorted: claims as they stand in their reports, event types and measures in the order of the codebook
 * (the order of lanes and of figures), everything else by id.
 */
export function derive(draft: Draft, heading: RawHeading): Dossier {
  const { sharing, hemisphere: _, ...rest } = heading;
  return {
    schemaVersion: SCHEMA_VERSION,
    ...rest,
    sharing: Object.entries(sharing)
      .map(([id, reason]) => ({ id: asSharingId(id), reason }))
      .sort((a, b) => compareText(a.id, b.id)),
    reports: byId(draft.reports),
    claims: inOrder(draft.claims).sort(byPlaceInReport),
    events: byId(draft.events),
    origins: byId(draft.origins),
    actors: byId(draft.actors),
    places: byId(draft.places),
    measures: inOrder(draft.measures),
    eventTypes: inOrder(draft.eventTypes),
    differences: byId(draft.differences),
    stories: byId(draft.stories),
    ...(draft.overview.length > 0 && { overview: inOrder(draft.overview) }),
    ...(draft.conflicts.length > 0 && { conflicts: inOrder(draft.conflicts) }),
    ...(draft.unknowns.length > 0 && { unknowns: inOrder(draft.unknowns) }),
  };
}

function asSharingId(id: string): SharingId {
  // The schema of the heading has checked the keys; Object.entries forgets their brand.
  return id as SharingId;
}
