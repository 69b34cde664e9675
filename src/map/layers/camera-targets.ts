import type { PlaceGroup } from '#core/query/map-groups.ts';
import { rowOfEvent } from '#core/states/states-on.ts';
import { PLACE_ROLES } from '#core/states/link-columns.ts';
import { forEachLink } from '#core/states/link-table.ts';
import { boundsOfPoints, mainBounds } from './main-bounds.ts';
import type { WeightedPoint } from './main-bounds.ts';
import { isLandInView } from './land-room.ts';
import type { MapModel } from './map-model.ts';
import { isInBox, projectPoint } from './view-box.ts';
import type { Bounds, ViewBox } from './view-box.ts';

const ABOUT = PLACE_ROLES.indexOf('about');
/** A mark nearer to the edge than this is brought further in. */
const EDGE_PX = 14;

/** A place as points to fit to: its corners if it is an area. */
function pointsOf({ context }: MapModel, place: number, weight: number): WeightedPoint[] {
  const shape = context.shapes.get(place) ?? context.lands.get(place);
  const lngLat = context.dossier.places[place]?.lngLat;
  if (lngLat == null) return [];
  if (shape === undefined) return [{ lngLat, weight }];
  const [west, south, east, north] = shape.bounds;
  return [
    { lngLat: [west, south], weight: weight / 2 },
    { lngLat: [east, north], weight: weight / 2 },
  ];
}

/** Bounds of some places, countries with their outline. */
export function boundsOfGroups(model: MapModel, groups: readonly PlaceGroup[]): Bounds | null {
  return boundsOfPoints(groups.flatMap(({ place }) => pointsOf(model, place, 1)));
}

export function boundsOfShown(model: MapModel): Bounds | null {
  return mainBounds(
    model.groups.flatMap(({ place, rows }) => {
      const lngLat = model.context.dossier.places[place]?.lngLat;
      const isAlone = model.groups.length === 1;
      return isAlone ? pointsOf(model, place, rows.length) : lngLat == null ? [] : [{ lngLat, weight: rows.length }];
    }),
  );
}

/** The places an event stands at on the map; the ends of a movement too. */
function placesOf({ context }: MapModel, id: string): number[] {
  const row = rowOfEvent(context.states, id);
  const places: number[] = [];
  if (row === undefined) return places;
  forEachLink(context.states.links('places'), row, (place, role) => {
    if (role !== ABOUT && context.kinds[place] !== 'none') places.push(place);
  });
  return places;
}

/** Bounds of every place where something of the dossier stands, shown or not. */
export function boundsOfDossier({ context }: MapModel): Bounds | null {
  const { states, dossier, kinds } = context;
  const places = new Set<number>();
  for (let row = 0; row < states.size; row += 1)
    forEachLink(states.links('places'), row, (place, role) => {
      if (role !== ABOUT && kinds[place] !== 'none') places.add(place);
    });
  return boundsOfPoints(
    [...places].flatMap((place) => {
      const lngLat = dossier.places[place]?.lngLat;
      return lngLat == null ? [] : [{ lngLat, weight: 1 }];
    }),
  );
}

/** Bounds of the places of some events, whether they are shown or not; null when none has a position. */
export function boundsOfEvents(model: MapModel, ids: readonly string[]): Bounds | null {
  const places = [...new Set(ids.flatMap((id) => placesOf(model, id)))];
  const exact = places.filter((place) => model.context.kinds[place] !== 'plate');
  return boundsOfPoints((exact.length > 0 ? exact : places).flatMap((place) => pointsOf(model, place, 1)));
}

/** Whether one of the events can be seen already, a country in any part of it; true too when none of them has a position. */
export function isAnyInView(model: MapModel, box: ViewBox, ids: readonly string[]): boolean {
  const places = ids.flatMap((id) => placesOf(model, id));
  if (places.length === 0) return true;
  return places.some((place) => {
    const land = model.context.lands.get(place);
    if (land !== undefined) return isLandInView(land, box);
    const lngLat = model.context.dossier.places[place]?.lngLat;
    return lngLat != null && isInBox(box, projectPoint(box, lngLat), -EDGE_PX);
  });
}
