// What stands in the view: marks and rings, plates over countries, the strip of pointers to the rest. Made whenever the map has come to rest.
import { SHAPE_OF_COLOUR } from '#core/dossier/mark-shape.ts';
import type { LngLat } from '#core/dossier/types.ts';
import { BROAD, mergeRows, mixOfRows } from '#core/query/map-groups.ts';
import type { MixPart, PlaceGroup } from '#core/query/map-groups.ts';
import { markStatusOf } from '#core/states/mark-status.ts';
import { markIcon } from '#ui/mark/mark-paths.ts';
import type { MarkShapeName } from '#ui/mark/mark-paths.ts';
import { MARK_PX, mapImageId, ringSize } from './image-id.ts';
import { lineRoom } from './line-room.ts';
import type { MapContext, MapModel } from './map-model.ts';
import { markTitle, pointNote, placeCountryName } from './mark-words.ts';
import { offMapPointers, STRIP_EDGE_PX, STRIP_GAP_PX, stripHeight } from './off-map.ts';
import type { OffMapPlace, OffMapPointer } from './off-map.ts';
import type { PlaceCluster } from './place-clusters.ts';
import { boxAround, PaneSpace } from './plate-layout.ts';
import type { Box } from './plate-layout.ts';
import { scenePlates } from './scene-plates.ts';
import type { ScenePlate } from './scene-plates.ts';
import { isInBox, OUTSIDE_MARGIN_PX, projectPoint } from './view-box.ts';
import type { Point, ViewBox } from './view-box.ts';

/** A mark of one event, or a ring of several. */
export interface SceneMark {
  readonly id: string;
  readonly lngLat: LngLat;
  readonly point: Point;
  readonly sizePx: number;
  readonly shape: MarkShapeName;
  readonly image: string;
  readonly groups: readonly PlaceGroup[];
  readonly rows: readonly number[];
  readonly mix: readonly MixPart[];
  readonly splitZoom: number | null;
  readonly title: string;
  readonly note: string;
  /** Nothing of it is known yet on the day. */
  readonly isLater: boolean;
}

export interface MapScene {
  readonly box: ViewBox;
  readonly marks: readonly SceneMark[];
  readonly plates: readonly ScenePlate[];
  readonly pointers: readonly OffMapPointer[];
  /** The room of the map's own controls and cards. */
  readonly obstacles: readonly Box[];
}

/** Controls that stand over the map, which plates and pointers leave free. */
export interface SceneRoom {
  readonly obstacles: readonly Box[];
  readonly isTouch: boolean;
  /** How much larger than usual the text is. */
  readonly textScale: number;
}

/** Space round a mark that its name is likely to take. */
const LABEL_ROOM_PX = 10;

function markOf(context: MapContext, cluster: PlaceCluster, box: ViewBox, isLater: boolean): SceneMark {
  const { states, dossier } = context;
  const rows = mergeRows(cluster.groups);
  const mix = mixOfRows(states, rows);
  const [row] = rows;
  const common = {
    id: cluster.id,
    lngLat: cluster.lngLat,
    point: projectPoint(box, cluster.lngLat),
    groups: cluster.groups,
    rows,
    mix,
    splitZoom: cluster.splitZoom,
    title: markTitle(context, cluster.groups),
    note: isLater ? context.laterWords(rows) : pointNote(context, cluster.groups, rows),
    isLater,
  };
  const type = row === undefined ? undefined : dossier.eventTypes[states.type[row] ?? 0];
  if (rows.length === 1 && row !== undefined && type !== undefined) {
    const fill = markStatusOf(states.status[row] ?? 0);
    const image = mapImageId({ type: 'mark', colour: type.colour, icon: markIcon(type.icon), fill });
    return { ...common, sizePx: MARK_PX, shape: SHAPE_OF_COLOUR[type.colour], image };
  }
  const parts = mix.map((part) => ({
    colour: dossier.eventTypes[part.type]?.colour ?? 'context',
    count: part.count,
  }));
  return {
    ...common,
    sizePx: ringSize(rows.length),
    shape: 'circle',
    image: mapImageId({ type: 'ring', total: rows.length, parts }),
  };
}

/** Places with events that neither a mark nor a plate in the view tells of. */
function untoldOf({ context, groups }: MapModel, box: ViewBox, broad: readonly PlaceGroup[]): readonly OffMapPlace[] {
  const untold = new Set(broad);
  return groups.flatMap((group): OffMapPlace[] => {
    const place = context.dossier.places[group.place];
    if (place?.lngLat == null) return [];
    const isInView = isInBox(box, projectPoint(box, place.lngLat), OUTSIDE_MARGIN_PX);
    const isTold = context.extents[group.place] === BROAD ? !untold.has(group) : isInView;
    if (isTold) return [];
    const label = placeCountryName(context, group.place);
    return [{ label, name: place.name, lngLat: place.lngLat, group, isInView }];
  });
}

/** Faint marks that would touch another one are left out: what is known comes first. */
function laterMarks(model: MapModel, box: ViewBox, marks: readonly SceneMark[]): SceneMark[] {
  return model.laterClusters
    .inView(box)
    .map((cluster) => markOf(model.context, cluster, box, true))
    .filter(({ point, sizePx }) =>
      marks.every(
        (mark) => Math.hypot(mark.point[0] - point[0], mark.point[1] - point[1]) > (mark.sizePx + sizePx) / 2,
      ),
    );
}

/** Everything in the view. Plates and the strip lie in the pane, on no control and not on one another. */
export function mapScene(model: MapModel, box: ViewBox, room: SceneRoom): MapScene {
  const known = model.clusters.inView(box).map((cluster) => markOf(model.context, cluster, box, false));
  const marks = [...known, ...laterMarks(model, box, known)];
  const { obstacles, textScale: scale, isTouch } = room;
  const roundMarks = marks.map(({ point, sizePx }) => boxAround(point, sizePx + LABEL_ROOM_PX, sizePx + LABEL_ROOM_PX));
  const sizes = { scale, isTouch };
  const rowOfStrip = { left: 0, right: box.width, top: 0, bottom: STRIP_EDGE_PX + stripHeight(sizes) + STRIP_GAP_PX };
  const { plates, leftOver } = scenePlates(
    { model, box, marks, scale },
    new PaneSpace(box, [...obstacles, rowOfStrip], [...roundMarks, ...lineRoom(model, box)]),
  );
  const plateBoxes = plates.map(({ lngLat, offset, size }) => {
    const [x, y] = projectPoint(box, lngLat);
    return boxAround([x + offset[0], y + offset[1]], size.width, size.height);
  });
  const space = new PaneSpace(box, [...obstacles, ...plateBoxes], roundMarks);
  const { pointers } = offMapPointers(box, untoldOf(model, box, leftOver), space, sizes);
  return { box, marks, plates, pointers, obstacles };
}

/** The mark under a pixel, the nearest if several are; null where there is none. */
export function markAt(scene: MapScene, box: ViewBox, [x, y]: Point): SceneMark | null {
  let nearest: SceneMark | null = null;
  let least = Infinity;
  for (const mark of scene.marks) {
    const [markX, markY] = projectPoint(box, mark.lngLat);
    const distance = Math.hypot(markX - x, markY - y);
    if (distance <= mark.sizePx / 2 + 3 && distance < least) {
      nearest = mark;
      least = distance;
    }
  }
  return nearest;
}
