// For tests: states of made-up events, so that a table can say in a line what it is about.
import type { Dossier } from '../dossier/types.ts';
import type { LaneSplit } from '../query/collect-marks.ts';
import { ContentReader } from '../states/make-states.ts';
import { markStatusCode } from '../states/mark-status.ts';
import type { MarkStatus } from '../states/mark-status.ts';
import { OPEN_FUTURE, OPEN_PAST } from '../states/open-days.ts';
import { stateTable } from '../states/state-table.ts';
import { statesOn } from '../states/states-on.ts';
import type { EventStates } from '../states/states-on.ts';

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

/** The states of a dossier of which only events, their types, places, reports and the links of its claims are there: everything is known. */
export function statesOfRecords(dossier: Dossier, status: MarkStatus = 'claimed'): EventStates {
  const reader = new ContentReader({ ...dossier, actors: [], origins: [] });
  const table = stateTable(
    dossier,
    dossier.events.map((event, at) => {
      const claims = dossier.claims.filter(({ events }) =>
        events.some(({ eventId, relation }) => eventId === event.id && relation !== 'mentions'),
      );
      return {
        event: at,
        knownFrom: OPEN_PAST,
        knownUntil: OPEN_FUTURE,
        firstKnown: OPEN_PAST,
        status: markStatusCode(status),
        ...reader.of(
          { ...event, actors: [] },
          claims.map((claim) => ({ ...claim, originIds: [] })),
        ),
      };
    }),
  );
  return statesOn({ ...table, supportBy: () => new Uint16Array(table.size) }, null);
}

/** So many types, each in a lane of its own. */
export function laneEach(types: number): LaneSplit {
  return { list: { length: types }, ofType: Uint8Array.from({ length: types }, (_, at) => at) };
}

/** Builds the states; ids are `e0`, `e1`, ... by place in the list, rows are sorted by time as always. */
export function madeUpStates(events: readonly MadeUpEvent[], laneCount = 3): EventStates {
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
  // only what the states read is there
  return statesOfRecords(dossier as unknown as Dossier);
}
