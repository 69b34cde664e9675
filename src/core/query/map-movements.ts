import type { Place } from '../dossier/types.ts';
import { PLACE_ROLES } from '../states/link-columns.ts';
import type { EventStates } from '../states/states-on.ts';
import { forEachLink } from '../states/link-table.ts';

/** One stretch of a movement, between two places of the gazetteer. */
interface MovementLeg {
  readonly from: number;
  readonly to: number;
}

/** How an event moved: its stretches in order, and the places on the way. */
export interface Movement {
  readonly row: number;
  readonly legs: readonly MovementLeg[];
  readonly vias: readonly number[];
}

const FROM = PLACE_ROLES.indexOf('from');
const VIA = PLACE_ROLES.indexOf('via');
const TO = PLACE_ROLES.indexOf('to');

function isBroad(place: Place | undefined): boolean {
  return place?.precision === 'country' || place?.precision === 'sea';
}

/** Leaves out a country when a finer place of the same country is among the ends. */
function finestEnds(ends: readonly number[], places: readonly Place[]): readonly number[] {
  return ends.filter((end) => {
    const place = places[end];
    if (!isBroad(place) || place?.country == null) return true;
    return !ends.some((other) => !isBroad(places[other]) && places[other]?.country === place.country);
  });
}

/** The movements among the shown rows: every start leads to the first place on the way, the last one to every end. Rows with one end only have none. */
export function movementsOf(states: EventStates, rows: Iterable<number>, places: readonly Place[]): Movement[] {
  const movements: Movement[] = [];
  const links = states.links('places');
  for (const row of rows) {
    // most events have one place, and nothing moves at one place
    if ((links.ends[row] ?? 0) - (links.starts[row] ?? 0) < 2) continue;
    const starts: number[] = [];
    const vias: number[] = [];
    const ends: number[] = [];
    forEachLink(links, row, (place, role) => {
      if (places[place]?.lngLat == null) return;
      if (role === FROM) starts.push(place);
      else if (role === VIA) vias.push(place);
      else if (role === TO) ends.push(place);
    });
    const chain = [finestEnds(starts, places), ...vias.map((via) => [via]), finestEnds(ends, places)].filter(
      (stop) => stop.length > 0,
    );
    const legs: MovementLeg[] = [];
    for (let at = 1; at < chain.length; at += 1) {
      for (const from of chain[at - 1] ?? [])
        for (const to of chain[at] ?? []) if (from !== to) legs.push({ from, to });
    }
    if (legs.length > 0) movements.push({ row, legs, vias });
  }
  return movements;
}
