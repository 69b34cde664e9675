// Everything the map draws that does not depend on where one looks: made once a filter or the window changes, from rows of the
// event index. What depends on the view is made from this in `map-scene.ts`.
import type { Dossier, DossierEvent, LngLat } from '#core/dossier/types.ts';
import type { EventIndex } from '#core/query/event-index.ts';
import { BROAD, groupByPlace } from '#core/query/map-groups.ts';
import type { PlaceGroup } from '#core/query/map-groups.ts';
import { movementsOf } from '#core/query/map-movements.ts';
import type { Areas } from '../basemap/load-areas.ts';
import { areaShapeOf } from './area-shape.ts';
import type { AreaShape } from './area-shape.ts';
import { drawingKindOf, extentsOf } from './drawing-kind.ts';
import type { DrawingKind } from './drawing-kind.ts';
import { linesOfMovements } from './movement-lines.ts';
import type { MovementLine } from './movement-lines.ts';
import { PlaceClusters } from './place-clusters.ts';

/** The gazetteer as the map draws it; the same for every filter. */
export interface MapGround {
  readonly dossier: Dossier;
  readonly index: EventIndex;
  readonly extents: Uint8Array;
  /** The event of a row, for its words. */
  readonly eventAt: (row: number) => DossierEvent | undefined;
  readonly kinds: readonly DrawingKind[];
  readonly shapes: ReadonlyMap<number, AreaShape>;
  /** Lines drawn before, by their ends: cutting one at the edge of an area is the dearest part of the map. */
  readonly arcs: Map<string, readonly LngLat[]>;
}

export interface MapModel {
  readonly ground: MapGround;
  readonly groups: readonly PlaceGroup[];
  /** Groups over a country or a sea. */
  readonly broad: readonly PlaceGroup[];
  readonly clusters: PlaceClusters;
  readonly lines: readonly MovementLine[];
  readonly vias: readonly { readonly place: number; readonly rows: readonly number[] }[];
}

export function mapGround(
  dossier: Dossier,
  index: EventIndex,
  events: ReadonlyMap<string, DossierEvent>,
  areas: Areas,
): MapGround {
  const shapes = new Map<number, AreaShape>();
  dossier.places.forEach((place, at) => {
    const shape = areaShapeOf(place, areas[place.id]);
    if (shape !== null) shapes.set(at, shape);
  });
  const kinds = dossier.places.map((place) => drawingKindOf(place, areas[place.id] !== undefined));
  const eventAt = (row: number) => events.get(index.ids[row] ?? '');
  return { dossier, index, extents: extentsOf(dossier.places), eventAt, kinds, shapes, arcs: new Map() };
}

export function mapModel(ground: MapGround, rows: Iterable<number>): MapModel {
  const { dossier, index, extents, kinds } = ground;
  const shown = [...rows];
  const groups = groupByPlace(index, shown, extents);
  const movements = movementsOf(index, shown, dossier.places);
  const vias = new Map<number, number[]>();
  for (const movement of movements) {
    for (const via of movement.vias) {
      const list = vias.get(via);
      if (list === undefined) vias.set(via, [movement.row]);
      else list.push(movement.row);
    }
  }
  return {
    ground,
    groups,
    broad: groups.filter((group) => extents[group.place] === BROAD),
    clusters: new PlaceClusters(
      groups.filter((group) => extents[group.place] !== BROAD),
      dossier.places,
    ),
    lines: linesOfMovements(movements, (place) => kinds[place] ?? 'none'),
    vias: [...vias].map(([place, list]) => ({ place, rows: list })),
  };
}
