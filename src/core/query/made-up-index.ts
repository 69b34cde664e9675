// For tests: an event index of made-up dates, so that a table can say in a line what it is about.
import type { Dossier } from '../dossier/types.ts';
import { buildEventIndex } from './event-index.ts';
import type { EventIndex } from './event-index.ts';

export interface MadeUpEvent {
  /** Place of its type; types have no names here. */
  readonly lane?: number;
  /** ISO days; [start, end], or four bounds; null = open. Left out: no date. */
  readonly when?: readonly (string | null)[];
  /** A second date of the same form. */
  readonly also?: readonly (string | null)[];
  readonly approximate?: boolean;
  readonly uncertain?: boolean;
}

/** Builds the index; ids are `e0`, `e1`, ... by place in the list, rows are sorted by time as always. */
export function madeUpIndex(events: readonly MadeUpEvent[], laneCount = 3): EventIndex {
  const dossier = {
    eventTypes: Array.from({ length: laneCount }, (_, lane) => ({ id: `t${lane}` })),
    reports: [],
    places: [],
    claims: [],
    events: events.map(({ lane = 0, when, also, approximate = false, uncertain = false }, at) => {
      const spanOf = (bounds: readonly (string | null)[]) => {
        const [startMin = null, second = startMin, endMin = second, endMax = second] = bounds;
        const startMax = bounds.length === 4 ? second : startMin;
        return { text: '', startMin, startMax, endMin, endMax, approximate, uncertain };
      };
      return {
        id: `e${at}`,
        type: `t${lane}`,
        title: `Event ${at}`,
        when: [when, also].flatMap((bounds) => (bounds === undefined ? [] : [{ span: spanOf(bounds), from: [] }])),
        places: [],
        actors: [],
      };
    }),
  };
  // only what the index reads is there
  return buildEventIndex(dossier as unknown as Dossier, () => 'claimed');
}
