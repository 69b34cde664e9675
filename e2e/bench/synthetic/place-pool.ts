// The places of a synthetic dossier. Regions, countries and seas of the bundled dossier stay as they are, for the map knows their outlines;
// made-up places lie in clusters around a few centres, and events of one block happen around one of them.
import type { Place, PlaceId } from '#core/dossier/types.ts';
import { seededRandom } from './seeded-random.ts';
import type { SeededRandom } from './seeded-random.ts';

const CLUSTERS = 12;
const SPREAD_DEGREES = 1.4;
// A dossier that grows names places it has named before: ten times the events, five to six times the towns, but only three times the
// regions and twice the countries, of which there are not that many.
const GROWTH: Readonly<Record<Place['precision'], number>> = {
  site: 0.75,
  town: 0.75,
  district: 0.75,
  region: 0.5,
  country: 0.3,
  sea: 0.3,
  none: 0,
};

export interface PlacePool {
  readonly places: readonly Place[];
  /** A place of the same precision as the bundled one, in a cluster that is the same for one `cluster` number. */
  readonly placeLike: (bundledId: string, cluster: number, random: SeededRandom) => PlaceId;
  /** A cluster's number; a few are drawn far more often than the others. */
  readonly drawCluster: (random: SeededRandom) => number;
}

type Position = readonly [lng: number, lat: number];

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function near([lng, lat]: Position, random: SeededRandom): [number, number] {
  const east = lng + random.normal() * SPREAD_DEGREES * 1.5;
  const north = lat + random.normal() * SPREAD_DEGREES;
  return [round(Math.min(179, Math.max(-179, east))), round(Math.min(72, Math.max(-55, north)))];
}

function clusterCentres(random: SeededRandom): Position[] {
  return Array.from({ length: CLUSTERS }, () => [20 + random.next() * 115, 22 + random.next() * 40] as const);
}

function madeUpPlace(like: Place, number: number, cluster: number, centre: Position, random: SeededRandom): Place {
  return {
    ...like,
    // the form of a codebook id; the brand exists for the compiler only
    id: `place-${like.precision}-${number}` as PlaceId,
    name: `Place ${number} of cluster ${cluster + 1}`,
    localName: null,
    admin: null,
    lngLat: like.lngLat === null ? null : near(centre, random),
    aliases: [],
    geonamesId: null,
    wikidataId: null,
  };
}

/** Makes the places for so many copies of the bundled dossier. */
export function makePlacePool(bundled: readonly Place[], copies: number, seed: number): PlacePool {
  const random = seededRandom(seed);
  const centres = clusterCentres(random);
  const places: Place[] = [...bundled];
  // by precision and cluster, the ids to choose from; the bundled places are in every cluster
  const choices = new Map<string, PlaceId[]>();
  const key = (precision: string, cluster: number): string => `${precision} ${cluster}`;
  for (const precision of new Set(bundled.map((place) => place.precision))) {
    const same = bundled.filter((place) => place.precision === precision);
    const size = Math.round(same.length * copies ** GROWTH[precision]);
    for (let cluster = 0; cluster < CLUSTERS; cluster += 1)
      choices.set(
        key(precision, cluster),
        same.map(({ id }) => id),
      );
    for (let number = same.length; number < size; number += 1) {
      const like = same[number % same.length];
      const cluster = random.below(CLUSTERS);
      const centre = centres[cluster];
      if (like === undefined || centre === undefined) continue;
      const place = madeUpPlace(like, number, cluster, centre, random);
      places.push(place);
      choices.get(key(precision, cluster))?.push(place.id);
    }
  }
  const precisionOf = new Map<string, string>(bundled.map((place) => [place.id, place.precision]));
  return {
    places,
    placeLike: (bundledId, cluster, draw) => {
      const list = choices.get(key(precisionOf.get(bundledId) ?? '', cluster)) ?? [];
      const id = list[draw.below(list.length)];
      if (id === undefined) throw new Error(`The bundled dossier has no place ${bundledId}.`);
      return id;
    },
    drawCluster: (draw) => Math.floor(draw.next() ** 2 * CLUSTERS),
  };
}
