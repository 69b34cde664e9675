import { PLACE_ROLES } from './link-columns.ts';
import { forEachLink } from './link-table.ts';
import { OPEN_FUTURE, OPEN_PAST } from './open-days.ts';
import { APPROXIMATE, DATED, UNCERTAIN } from './state-table.ts';
import { eventIdAt } from './states-on.ts';
import type { EventStates } from './states-on.ts';
import type { Dossier, DossierEvent, EventPlace } from '../dossier/types.ts';
import { spanOfBounds } from '../time/span-of-bounds.ts';

const boundOf = (day: number): number => (day <= OPEN_PAST ? -Infinity : day >= OPEN_FUTURE ? Infinity : day);

/** When a row has its event, as one date; none without DATED. */
function whenOf(states: EventStates, row: number): DossierEvent['when'] {
  const flags = states.flags[row] ?? 0;
  if ((flags & DATED) === 0) return [];
  const bounds = {
    startMin: boundOf(states.startMin[row] ?? 0),
    startMax: boundOf(states.startMax[row] ?? 0),
    endMin: boundOf(states.endMin[row] ?? 0),
    endMax: boundOf(states.endMax[row] ?? 0),
  };
  const doubt = { approximate: (flags & APPROXIMATE) !== 0, uncertain: (flags & UNCERTAIN) !== 0 };
  return [{ span: spanOfBounds(bounds, doubt), from: [] }];
}

/**
 * An event as a row of the table of states tells of it: its type, one date that spans all it has, its places; without actors, claims or what it
 * is part of. null for a row that does not exist.
 */
export function toldEvent(
  states: EventStates,
  row: number,
  { places, eventTypes }: Pick<Dossier, 'places' | 'eventTypes'>,
  title: string,
): DossierEvent | null {
  const id = eventIdAt(states, row);
  const type = eventTypes[states.type[row] ?? -1]?.id;
  if (id === undefined || type === undefined) return null;
  const own: EventPlace[] = [];
  forEachLink(states.links('places'), row, (place, role) => {
    const [placeId, word] = [places[place]?.id, PLACE_ROLES[role]];
    if (placeId !== undefined && word !== undefined) own.push({ placeId, role: word, from: [] });
  });
  return {
    id,
    type,
    title,
    when: whenOf(states, row),
    places: own,
    actors: [],
    originId: null,
    parentId: null,
    formerIds: [],
  };
}
