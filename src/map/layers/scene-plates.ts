// Plates over countries and seas: where each stands, and the one that stands for those the view has no room for.
import { SHAPE_OF_COLOUR } from '#core/dossier/mark-shape.ts';
import type { LngLat } from '#core/dossier/types.ts';
import { BROAD, mergeRows, mixOfRows } from '#core/query/map-groups.ts';
import type { MixPart, PlaceGroup } from '#core/query/map-groups.ts';
import type { MarkShapeName } from '#ui/mark/mark-paths.ts';
import type { MapGround, MapModel } from './map-model.ts';
import { plateName } from './mark-words.ts';
import { boxAround, PlateGround } from './plate-layout.ts';
import type { Box, PlateSize, PlateWish } from './plate-layout.ts';
import { isInBox, isNarrowBox, projectPoint, unprojectPoint } from './view-box.ts';
import type { Point, ViewBox } from './view-box.ts';

/** What a plate says. */
interface PlateText {
  /** One place, or those that are told together. */
  readonly groups: readonly PlaceGroup[];
  readonly rows: readonly number[];
  readonly mix: readonly MixPart[];
  /** Silhouettes of the families in the mix. */
  readonly shapes: readonly MarkShapeName[];
  /** About how large it is, pixels. */
  readonly size: PlateSize;
}

/** A plate over a country or a sea, or for several that stand too close for plates of their own. */
export interface ScenePlate extends PlateText {
  readonly id: string;
  readonly lngLat: LngLat;
  /** From the position to the middle of the plate, pixels. */
  readonly offset: Point;
  /** Whether a line leads to the label point: the plate stands off it, and nothing else stands on it. */
  readonly hasLeader: boolean;
  /** Nothing of it is known yet on the day. */
  readonly isLater: boolean;
}

/** What a mark takes of the view. */
interface MarkGround {
  readonly point: Point;
  readonly sizePx: number;
}

/** A plate that wants to stand over its place. */
interface WantedPlate extends PlateText, PlateWish {
  readonly group: PlaceGroup;
  readonly lngLat: LngLat;
}

/** A plate further than this from its country points at it. */
const LEADER_FROM_PX = 26;
const PLATE_HEIGHT_PX = 34;
/** Widths of a letter, a digit, a silhouette and of what is between them and round them, as the styles give them. */
const PLATE_LETTER_PX = 6.2;
const PLATE_DIGIT_PX = 7.3;
const PLATE_SHAPE_PX = 9;
const PLATE_REST_PX = 31;
/** Ground round a mark that its name is likely to take. */
const LABEL_ROOM_PX = 10;
/** Middle of the plate for the others, from the lower edge. */
const OTHERS_FROM_EDGE_PX = 34;

function textOf(ground: MapGround, box: ViewBox, groups: readonly PlaceGroup[]): PlateText {
  const rows = mergeRows(groups);
  const mix = mixOfRows(ground.index, rows);
  const shapes = mix.map(({ type }) => SHAPE_OF_COLOUR[ground.dossier.eventTypes[type]?.colour ?? 'context']);
  const text = { groups, rows, mix, shapes: [...new Set(shapes)] };
  const width =
    plateName(ground, groups, isNarrowBox(box)).length * PLATE_LETTER_PX +
    String(rows.length).length * PLATE_DIGIT_PX +
    text.shapes.length * PLATE_SHAPE_PX;
  return { ...text, size: { width: width + PLATE_REST_PX, height: PLATE_HEIGHT_PX } };
}

function wantedPlates({ ground }: MapModel, box: ViewBox, groups: readonly PlaceGroup[]): WantedPlate[] {
  return groups.flatMap((group) => {
    const lngLat = ground.dossier.places[group.place]?.lngLat;
    if (lngLat == null) return [];
    const anchor = projectPoint(box, lngLat);
    return isInBox(box, anchor) ? [{ ...textOf(ground, box, [group]), group, lngLat, anchor }] : [];
  });
}

function plateAt(wanted: WantedPlate, middle: Point, marks: readonly MarkGround[], isLater: boolean): ScenePlate {
  const { group, anchor, ...plate } = wanted;
  const offset: Point = [middle[0] - anchor[0], middle[1] - anchor[1]];
  const isCovered = marks.some(
    ({ point, sizePx }) => Math.hypot(point[0] - anchor[0], point[1] - anchor[1]) < sizePx / 2 + 2,
  );
  const hasLeader = !isCovered && Math.hypot(...offset) > LEADER_FROM_PX;
  return { ...plate, id: `plate-${group.place}`, offset, hasLeader, isLater };
}

/** One plate for places that have none of their own, near the lower edge, as it stands for no place of its own. */
function othersPlate(model: MapModel, box: ViewBox, folded: readonly WantedPlate[], ground: PlateGround): ScenePlate {
  const groups = folded.map(({ group }) => group);
  const text = textOf(model.ground, box, groups);
  const middle = ground.place({ anchor: [box.width / 2, box.height - OTHERS_FROM_EDGE_PX], size: text.size });
  const lngLat = unprojectPoint(box, middle);
  return { ...text, id: 'plate-others', lngLat, offset: [0, 0], hasLeader: false, isLater: false };
}

/**
 * The plates of a view, in the order of the gazetteer: of the fullest places as many as the pane has room for, and one for the others,
 * so that no plate lies on another and the map is still seen. What is not known yet is told only where room is left.
 */
export function scenePlates(
  model: MapModel,
  box: ViewBox,
  marks: readonly MarkGround[],
  obstacles: readonly Box[],
): ScenePlate[] {
  const ground = new PlateGround(box, [
    ...marks.map(({ point, sizePx }) => boxAround(point, sizePx + LABEL_ROOM_PX, sizePx + LABEL_ROOM_PX)),
    ...obstacles,
  ]);
  const plates: ScenePlate[] = [];
  const folded: WantedPlate[] = [];
  const place = (wanted: WantedPlate, isLater: boolean): boolean => {
    const middle = ground.placeIfFree(wanted);
    if (middle !== null) plates.push(plateAt(wanted, middle, marks, isLater));
    return middle !== null;
  };
  // the sort keeps the order of the gazetteer where counts are the same
  const fullestFirst = wantedPlates(model, box, model.broad).sort((a, b) => b.rows.length - a.rows.length);
  for (const wanted of fullestFirst) if (!place(wanted, false)) folded.push(wanted);
  const [only] = folded;
  // a plate for one other would take as much room as its own
  if (folded.length === 1 && only !== undefined) plates.push(plateAt(only, ground.place(only), marks, false));
  else if (folded.length > 1) plates.push(othersPlate(model, box, folded, ground));
  const later = model.laterGroups.filter(({ place }) => model.ground.extents[place] === BROAD);
  for (const wanted of wantedPlates(model, box, later)) place(wanted, true);
  return plates.sort((a, b) => placeOf(a) - placeOf(b));
}

/** Where a plate comes in the order of the gazetteer: a button that has the focus must not be moved because a count has changed. */
function placeOf({ groups }: ScenePlate): number {
  return groups.length === 1 ? (groups[0]?.place ?? Infinity) : Infinity;
}
