import type { Feature, Point } from 'geojson';

import { DETAILED_COUNTRIES } from './config.ts';
import type { Town } from './read-towns.ts';

/**
 * Says from which zoom on each town is shown: the most important first, each as early as there is free room around it. So
 * labels stay apart at every zoom, and the map is about as full in Siberia as in the Donbas.
 */

const FIRST_ZOOM = 3;
const LAST_ZOOM = 10;
const TILE_PX = 512;
/** Free room around a label at its first zoom; labels are wide and low. */
const ROOM_PX = { x: 80, y: 40 };
/** Small towns wait, even where there is room. */
const LEAST_PEOPLE_BY_ZOOM: readonly (readonly [zoom: number, people: number])[] = [
  [3, 8_000_000],
  [4, 1_500_000],
  [5, 500_000],
  [6, 150_000],
  [7, 40_000],
  [8, 5_000],
];
const OWN_BONUS = 20;
const CAPITAL_BONUS = 6;
/** Seats of regions. */
const SEAT_BONUS = 1.3;
const OWN_ZOOM = 6;
/** In the countries the map is about, towns come as early as ones this many times as large elsewhere. */
const DETAILED_BONUS = 3;

export interface TownProperties {
  readonly name: string;
  readonly local?: string;
  /** 1 = largest. */
  readonly rank: number;
  /** First zoom at which it is shown; MapLibre compares it with the whole zoom below the present one. */
  readonly z: number;
}

export function placeTowns(towns: readonly Town[]): Feature<Point, TownProperties>[] {
  const byWeight = towns
    .map((town) => ({ town, weight: weightOf(town) }))
    .sort((a, b) => b.weight - a.weight || (a.town.name < b.town.name ? -1 : 1) || a.town.lngLat[0] - b.town.lngLat[0]);
  const taken = new Map<string, { x: number; y: number; z: number }[]>();
  return byWeight.map(({ town, weight }) => {
    const at = worldPosition(town.lngLat);
    let z = earliestZoom(town);
    while (z < LAST_ZOOM && isCrowded(taken, at, z)) z++;
    take(taken, at, z);
    const { name, local, lngLat } = town;
    return {
      type: 'Feature',
      properties: { name, ...(local === null || local === name ? {} : { local }), rank: rankOf(weight), z },
      geometry: { type: 'Point', coordinates: [...lngLat] },
    };
  });
}

function weightOf({ population, isCapital, isSeat, isOwn }: Town): number {
  return (population + 3000) * (isCapital ? CAPITAL_BONUS : isSeat ? SEAT_BONUS : 1) * (isOwn ? OWN_BONUS : 1);
}

function rankOf(weight: number): number {
  const steps = [5_000_000, 1_500_000, 500_000, 150_000, 40_000, 10_000];
  return 1 + steps.filter((least) => weight < least).length;
}

function earliestZoom({ country, population, isCapital, isOwn }: Town): number {
  if (isCapital) return population > 1_000_000 ? FIRST_ZOOM : FIRST_ZOOM + 1;
  const counted = population * (DETAILED_COUNTRIES.includes(country) ? DETAILED_BONUS : 1);
  const byPeople = LEAST_PEOPLE_BY_ZOOM.find(([, people]) => counted >= people)?.[0] ?? 9;
  return isOwn ? Math.min(byPeople, OWN_ZOOM) : byPeople;
}

function worldPosition([lng, lat]: readonly [number, number]): { x: number; y: number } {
  const sine = Math.sin((lat * Math.PI) / 180);
  return { x: lng / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

function cellKey(z: number, column: number, row: number): string {
  return `${z}/${column}/${row}`;
}

function cellOf({ x, y }: { x: number; y: number }, z: number): [number, number] {
  const side = TILE_PX * 2 ** z;
  return [Math.floor((x * side) / ROOM_PX.x), Math.floor((y * side) / ROOM_PX.y)];
}

function isCrowded(
  taken: ReadonlyMap<string, { x: number; y: number }[]>,
  at: { x: number; y: number },
  z: number,
): boolean {
  const side = TILE_PX * 2 ** z;
  const [column, row] = cellOf(at, z);
  for (let c = column - 1; c <= column + 1; c++) {
    for (let r = row - 1; r <= row + 1; r++) {
      for (const other of taken.get(cellKey(z, c, r)) ?? []) {
        if (Math.abs(other.x - at.x) * side < ROOM_PX.x && Math.abs(other.y - at.y) * side < ROOM_PX.y) return true;
      }
    }
  }
  return false;
}

/** A town shown from zoom z on stands there at every later zoom too. */
function take(
  taken: Map<string, { x: number; y: number; z: number }[]>,
  at: { x: number; y: number },
  from: number,
): void {
  for (let z = from; z <= LAST_ZOOM; z++) {
    const key = cellKey(z, ...cellOf(at, z));
    const cell = taken.get(key) ?? [];
    cell.push({ ...at, z });
    taken.set(key, cell);
  }
}
