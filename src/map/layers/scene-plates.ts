// Plates over countries and seas. One stands over its country as far as that is seen, or at the label point of what has no outline; what has no
// room there is told by the strip of pointers, never by a plate elsewhere.
import { SHAPE_OF_COLOUR } from '#core/dossier/mark-shape.ts';
import type { LngLat } from '#core/dossier/types.ts';
import { BROAD, mixOfRows } from '#core/query/map-groups.ts';
import type { MixPart, PlaceGroup } from '#core/query/map-groups.ts';
import type { MarkShapeName } from '#ui/mark/mark-paths.ts';
import { isInShape } from './area-shape.ts';
import { landSpots } from './land-room.ts';
import type { MapModel } from './map-model.ts';
import { plateName } from './mark-words.ts';
import { textWidth } from '#ui/text-width.ts';
import type { PaneSpace, PlateSize, PlateWish } from './plate-layout.ts';
import { isInBox, isNarrowBox, OUTSIDE_MARGIN_PX, projectPoint, unprojectPoint } from './view-box.ts';
import type { Point, ViewBox } from './view-box.ts';

/** What a plate says. */
interface PlateText {
  readonly name: string;
  readonly group: PlaceGroup;
  readonly rows: readonly number[];
  readonly mix: readonly MixPart[];
  /** Silhouettes of the families in the mix. */
  readonly shapes: readonly MarkShapeName[];
  /** What it takes of the pane at most, pixels. */
  readonly size: PlateSize;
  /** Width of its name where that is too long and is shortened, pixels; its number never is. */
  readonly nameWidth: number | null;
}

/** A plate over a country or a sea. */
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
interface MarkExtent {
  readonly point: Point;
  readonly sizePx: number;
}

/** A plate that wants to stand over its place. */
interface WantedPlate extends PlateText, PlateWish {
  readonly lngLat: LngLat;
}

/** A plate further than this from its country points at it. */
const LEADER_FROM_PX = 26;
const FONT_PX = 12;
/** Widths of a digit, a silhouette and of what is between them and round them, as the styles give them. */
const PLATE_DIGIT_PX = 7.5;
const PLATE_SHAPE_PX = 9;
const PLATE_REST_PX = 36;
/** A line of text, and what is above and below it. */
const PLATE_LINE_PX = 16;
const PLATE_FRAME_PX = 18;
const LONGEST_NAME_PX = 220;
const PANE_EDGE_PX = 20;

/** What the plates of a view are laid out in. */
interface PlatePane {
  readonly model: MapModel;
  readonly box: ViewBox;
  readonly marks: readonly MarkExtent[];
  /** How much larger than usual the text is. */
  readonly scale: number;
}

function textOf({ model, box, scale }: PlatePane, group: PlaceGroup): PlateText {
  const { context } = model;
  const { rows } = group;
  const name = plateName(context, group, isNarrowBox(box));
  const mix = mixOfRows(context.states, rows);
  const shapes = mix.map(({ type }) => SHAPE_OF_COLOUR[context.dossier.eventTypes[type]?.colour ?? 'context']);
  const text = { name, group, rows, mix, shapes: [...new Set(shapes)] };
  const rest =
    String(rows.length).length * PLATE_DIGIT_PX * scale + text.shapes.length * PLATE_SHAPE_PX + PLATE_REST_PX;
  const wanted = textWidth(name, FONT_PX * scale);
  const most = Math.max(0, Math.min(LONGEST_NAME_PX * scale, box.width - PANE_EDGE_PX - rest));
  const size = { width: Math.min(wanted, most) + rest, height: PLATE_LINE_PX * scale + PLATE_FRAME_PX };
  return { ...text, size, nameWidth: wanted > most ? most : null };
}

function plateAt(wanted: WantedPlate, middle: Point, marks: readonly MarkExtent[], isLater: boolean): ScenePlate {
  const { anchor, ...plate } = wanted;
  const offset: Point = [middle[0] - anchor[0], middle[1] - anchor[1]];
  const isCovered = marks.some(
    ({ point, sizePx }) => Math.hypot(point[0] - anchor[0], point[1] - anchor[1]) < sizePx / 2 + 2,
  );
  const hasLeader = !isCovered && Math.hypot(...offset) > LEADER_FROM_PX;
  return { ...plate, id: `plate-${plate.group.place}`, offset, hasLeader, isLater };
}

/** Whether a plate would lie on an area that is hatched, and seem to speak of that. */
function isOnArea({ model, box }: PlatePane, [x, y]: Point, { width, height }: PlateSize): boolean {
  const { shapes } = model.context;
  const corners = [-0.5, 0, 0.5].flatMap((across) =>
    [-0.5, 0.5].map((down) => unprojectPoint(box, [x + across * width, y + down * height])),
  );
  return model.groups.some(({ place }) => {
    const shape = shapes.get(place);
    return shape !== undefined && corners.some((corner) => isInShape(shape, corner));
  });
}

/** The plate of a country or a sea; null where the view has no room for it at its place. */
function plateOf(pane: PlatePane, group: PlaceGroup, space: PaneSpace, isLater: boolean): ScenePlate | null {
  const { model, box, marks } = pane;
  const { dossier, lands } = model.context;
  const lngLat = dossier.places[group.place]?.lngLat;
  if (lngLat == null) return null;
  const text = textOf(pane, group);
  const land = lands.get(group.place);
  if (land !== undefined) {
    const spots = landSpots(box, land, lngLat, text.size).filter((spot) => !isOnArea(pane, spot, text.size));
    const middle = space.placeFirst(spots, text.size);
    if (middle === null) return null;
    const wanted = { ...text, lngLat: unprojectPoint(box, middle), anchor: middle };
    return plateAt(wanted, middle, marks, isLater);
  }
  const anchor = projectPoint(box, lngLat);
  if (!isInBox(box, anchor, OUTSIDE_MARGIN_PX)) return null;
  const middle = space.placeIfFree({ anchor, size: text.size });
  return middle === null ? null : plateAt({ ...text, lngLat, anchor }, middle, marks, isLater);
}

/** What the plates of a view show. */
export interface LaidOutPlates {
  /** In the order of the gazetteer: a button that has the focus must not be moved because a count has changed. */
  readonly plates: readonly ScenePlate[];
  /** Countries and seas without a plate, in or outside the view. */
  readonly leftOver: readonly PlaceGroup[];
}

/**
 * The plates of a view: of the fullest places as many as the pane has room for, so that no plate lies on another and the map is still seen.
 * What is not known yet has a plate only where space is left.
 */
export function scenePlates(pane: PlatePane, space: PaneSpace): LaidOutPlates {
  const { model } = pane;
  const plates: ScenePlate[] = [];
  const leftOver: PlaceGroup[] = [];
  // the sort keeps the order of the gazetteer where counts are the same
  for (const group of [...model.broad].sort((a, b) => b.rows.length - a.rows.length)) {
    const plate = plateOf(pane, group, space, false);
    if (plate === null) leftOver.push(group);
    else plates.push(plate);
  }
  for (const group of model.laterGroups) {
    const plate = model.context.extents[group.place] === BROAD ? plateOf(pane, group, space, true) : null;
    if (plate !== null) plates.push(plate);
  }
  return { plates: plates.sort((a, b) => a.group.place - b.group.place), leftOver };
}
