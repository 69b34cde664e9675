import { byId, inReports } from '#core/dossier/record-order.ts';
import { SCHEMA_VERSION } from '#core/dossier/schema.ts';
import type { Dossier, SharingId } from '#core/dossier/types.ts';
import type { Draft } from './resolve.ts';
import type { RawHeading, Sourced } from './validate.ts';

function inOrder<T>(sourced: readonly Sourced<T>[]): T[] {
  return sourced.map(({ record }) => record);
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
    sharing: byId(Object.entries(sharing).map(([id, reason]) => ({ id: asSharingId(id), reason }))),
    reports: byId(inOrder(draft.reports)),
    claims: inReports(inOrder(draft.claims)),
    events: byId(inOrder(draft.events)),
    origins: byId(inOrder(draft.origins)),
    actors: byId(inOrder(draft.actors)),
    places: byId(inOrder(draft.places)),
    measures: inOrder(draft.measures),
    eventTypes: inOrder(draft.eventTypes),
    differences: byId(inOrder(draft.differences)),
    stories: byId(inOrder(draft.stories)),
    ...(draft.overview.length > 0 && { overview: inOrder(draft.overview) }),
    ...(draft.conflicts.length > 0 && { conflicts: inOrder(draft.conflicts) }),
    ...(draft.unknowns.length > 0 && { unknowns: inOrder(draft.unknowns) }),
  };
}

function asSharingId(id: string): SharingId {
  // The schema of the heading has checked the keys; Object.entries forgets their brand.
  return id as SharingId;
}
