// Everything the map draws that does not depend on where one looks: made once a filter or the window changes, from rows of the
// states. What depends on the view is made from this in `map-scene.ts`.
import { eventIdAt } from '#core/states/states-on.ts';
import type { LineString } from 'geojson';
import type { Dossier, DossierEvent } from '#core/dossier/types.ts';
import type { EventStates } from '#core/states/states-on.ts';
import { BROAD, groupByPlace } from '#core/query/map-groups.ts';
import type { PlaceGroup } from '#core/query/map-groups.ts';
import { markStatusOf } from '#core/states/mark-status.ts';
import { movementsOf } from '#core/query/map-movements.ts';
import type { Areas } from '../basemap/read-areas.ts';
import { LAND_KEY } from '../basemap/read-areas.ts';
import { areaShapeOf, landShapeOf, wholeShapeOf } from './area-shape.ts';
import type { AreaShape } from './area-shape.ts';
import { drawingKindOf, extentsOf } from './drawing-kind.ts';
import type { DrawingKind } from './drawing-kind.ts';
import { linesOfMovements } from './movement-lines.ts';
import type { MovementLine } from './movement-lines.ts';
import { PlaceClusters } from './place-clusters.ts';

/** What the map draws from, the same for every filter: the dossier, its states, and the gazetteer with its shapes. */
export interface MapContext {
  readonly dossier: Dossier;
  readonly states: EventStates;
  readonly extents: Uint8Array;
  /** From when the first of some events that are not known yet is known, in words. */
  readonly laterWords: (rows: readonly number[]) => string;
  /** The event of a row, for its words. */
  readonly eventAt: (row: number) => DossierEvent | undefined;
  readonly kinds: readonly DrawingKind[];
  readonly shapes: ReadonlyMap<number, AreaShape>;
  /** Outlines of countries: where their plates may stand. */
  readonly lands: ReadonlyMap<number, AreaShape>;
  /** The land of the Earth, roughly, for small pictures. */
  readonly land: AreaShape | null;
  /** Lines drawn before, by their ends: cutting one at the edge of an area is the dearest part of the map. */
  readonly arcs: Map<string, LineString>;
}

export interface MapModel {
  readonly context: MapContext;
  readonly groups: readonly PlaceGroup[];
  /** What is not known yet, at places where nothing else stands; drawn faint. */
  readonly laterGroups: readonly PlaceGroup[];
  /** Groups over a country or a sea. */
  readonly broad: readonly PlaceGroup[];
  readonly clusters: PlaceClusters;
  readonly laterClusters: PlaceClusters;
  readonly lines: readonly MovementLine[];
  readonly vias: readonly { readonly place: number; readonly rows: readonly number[] }[];
}

/** What of the context depends on the gazetteer alone: it stays whatever is known on a day. */
export type MapPlaces = Pick<MapContext, 'extents' | 'kinds' | 'shapes' | 'lands' | 'land' | 'arcs'>;

export function mapPlaces(places: Dossier['places'], areas: Areas): MapPlaces {
  const [shapes, lands] = [new Map<number, AreaShape>(), new Map<number, AreaShape>()];
  places.forEach((place, at) => {
    const shape = areaShapeOf(place, areas.get(place.id));
    if (shape !== null) shapes.set(at, shape);
    const land = landShapeOf(place, areas.get(place.id));
    if (land !== null) lands.set(at, land);
  });
  const kinds = places.map((place) => drawingKindOf(place, areas.has(place.id)));
  return { extents: extentsOf(places), kinds, shapes, lands, land: wholeShapeOf(areas.get(LAND_KEY)), arcs: new Map() };
}

export function mapContext(
  dossier: Dossier,
  states: EventStates,
  events: Pick<ReadonlyMap<string, DossierEvent>, 'get'>,
  places: MapPlaces,
  laterWords: MapContext['laterWords'] = () => '',
): MapContext {
  return { dossier, states, ...places, laterWords, eventAt: (row) => events.get(eventIdAt(states, row) ?? '') };
}

function clustersOf({ dossier, extents }: MapContext, groups: readonly PlaceGroup[]): PlaceClusters {
  return new PlaceClusters(
    groups.filter((group) => extents[group.place] !== BROAD),
    dossier.places,
  );
}

type RowList = Int32Array | readonly number[];

/** The model of the shown rows, and of those not known yet that are to be seen. */
export function mapModel(context: MapContext, rows: RowList, later: RowList = []): MapModel {
  const { dossier, states, extents, kinds } = context;
  const groups = groupByPlace(states, rows, extents);
  const taken = new Set(groups.map(({ place }) => place));
  const laterGroups = groupByPlace(states, later, extents).filter(({ place }) => !taken.has(place));
  const movements = movementsOf(states, rows, dossier.places);
  const vias = new Map<number, number[]>();
  for (const movement of movements) {
    for (const via of movement.vias) {
      const list = vias.get(via);
      if (list === undefined) vias.set(via, [movement.row]);
      else list.push(movement.row);
    }
  }
  return {
    context,
    groups,
    laterGroups,
    broad: groups.filter((group) => extents[group.place] === BROAD),
    clusters: clustersOf(context, groups),
    laterClusters: clustersOf(context, laterGroups),
    lines: linesOfMovements(
      movements,
      (place) => kinds[place] ?? 'none',
      (row) => markStatusOf(states.status[row] ?? 0),
    ),
    vias: [...vias].map(([place, list]) => ({ place, rows: list })),
  };
}
