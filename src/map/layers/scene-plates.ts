// Plates over countries and seas: where each stands, and the one that stands for those the view has no room for.
import { SHAPE_OF_COLOUR } from '#core/dossier/mark-shape.ts';
import type { LngLat } from '#core/dossier/types.ts';
import { BROAD, mergeRows, mixOfRows } from '#core/query/map-groups.ts';
import type { MixPart, PlaceGroup } from '#core/query/map-groups.ts';
import type { MarkShapeName } from '#ui/mark/mark-paths.ts';
import type { MapModel } from './map-model.ts';
import { plateName } from './mark-words.ts';
import { textWidth } from '#ui/text-width.ts';
import type { PaneSpace, PlateSize, PlateWish } from './plate-layout.ts';
import { isInBox, isNarrowBox, OUTSIDE_MARGIN_PX, projectPoint, unprojectPoint } from './view-box.ts';
import type { Point, ViewBox } from './view-box.ts';

/** What a plate says. */
interface PlateText {
  readonly name: string;
  /** One place, or several that share the plate. */
  readonly groups: readonly PlaceGroup[];
  readonly rows: readonly number[];
  readonly mix: readonly MixPart[];
  /** Silhouettes of the families in the mix. */
  readonly shapes: readonly MarkShapeName[];
  /** What it takes of the pane at most, pixels. */
  readonly size: PlateSize;
  /** Width of its name where that is too long and is shortened, pixels; its number never is. */
  readonly nameWidth: number | null;
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
interface MarkExtent {
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
/** Middle of the plate for the others, from the lower edge. */
const OTHERS_FROM_EDGE_PX = 34;
const OTHERS_ID = 'plate-others';

/** What the plates of a view are laid out in. */
interface PlatePane {
  readonly model: MapModel;
  readonly box: ViewBox;
  readonly marks: readonly MarkExtent[];
  /** How much larger than usual the text is. */
  readonly scale: number;
}

/** How a plate says its name: in full or as on phones, and how wide at most. */
interface NameForm {
  readonly isNarrow: boolean;
  readonly longestPx: number;
}

function textOf(pane: PlatePane, groups: readonly PlaceGroup[], form: NameForm): PlateText {
  const { model, box, scale } = pane;
  const { context } = model;
  const name = plateName(context, groups, form.isNarrow);
  const rows = mergeRows(groups);
  const mix = mixOfRows(context.states, rows);
  const shapes = mix.map(({ type }) => SHAPE_OF_COLOUR[context.dossier.eventTypes[type]?.colour ?? 'context']);
  const text = { name, groups, rows, mix, shapes: [...new Set(shapes)] };
  const rest =
    String(rows.length).length * PLATE_DIGIT_PX * scale + text.shapes.length * PLATE_SHAPE_PX + PLATE_REST_PX;
  const wanted = textWidth(name, FONT_PX * scale);
  const most = Math.max(0, Math.min(form.longestPx * scale, box.width - PANE_EDGE_PX - rest));
  const size = { width: Math.min(wanted, most) + rest, height: PLATE_LINE_PX * scale + PLATE_FRAME_PX };
  return { ...text, size, nameWidth: wanted > most ? most : null };
}

function wantedPlates(pane: PlatePane, groups: readonly PlaceGroup[]): WantedPlate[] {
  const form = { isNarrow: isNarrowBox(pane.box), longestPx: LONGEST_NAME_PX };
  return groups.flatMap((group) => {
    const lngLat = pane.model.context.dossier.places[group.place]?.lngLat;
    if (lngLat == null) return [];
    const anchor = projectPoint(pane.box, lngLat);
    return isInBox(pane.box, anchor, OUTSIDE_MARGIN_PX)
      ? [{ ...textOf(pane, [group], form), group, lngLat, anchor }]
      : [];
  });
}

function plateAt(wanted: WantedPlate, middle: Point, marks: readonly MarkExtent[], isLater: boolean): ScenePlate {
  const { group, anchor, ...plate } = wanted;
  const offset: Point = [middle[0] - anchor[0], middle[1] - anchor[1]];
  const isCovered = marks.some(
    ({ point, sizePx }) => Math.hypot(point[0] - anchor[0], point[1] - anchor[1]) < sizePx / 2 + 2,
  );
  const hasLeader = !isCovered && Math.hypot(...offset) > LEADER_FROM_PX;
  return { ...plate, id: `plate-${group.place}`, offset, hasLeader, isLater };
}

/** One plate for places that have none of their own, near the lower edge, as it stands for no place of its own. Where there is little room it says how many they are and no more. */
function othersPlate(pane: PlatePane, groups: readonly PlaceGroup[], space: PaneSpace): ScenePlate | null {
  const { box } = pane;
  const countPx = textWidth(`${groups.length} …`, FONT_PX);
  const forms: readonly NameForm[] = [
    { isNarrow: isNarrowBox(box), longestPx: LONGEST_NAME_PX },
    { isNarrow: true, longestPx: LONGEST_NAME_PX },
    { isNarrow: true, longestPx: countPx },
  ];
  for (const form of forms) {
    const text = textOf(pane, groups, form);
    const middle = space.placeAnywhere({ anchor: [box.width / 2, box.height - OTHERS_FROM_EDGE_PX], size: text.size });
    if (middle === null) continue;
    const lngLat = unprojectPoint(box, middle);
    const [x, y] = projectPoint(box, lngLat);
    // beyond the poles no position stands for a pixel
    const offset: Point = [middle[0] - x, middle[1] - y];
    return { ...text, id: OTHERS_ID, lngLat, offset, hasLeader: false, isLater: false };
  }
  return null;
}

/** What the plates of a view show. */
export interface LaidOutPlates {
  readonly plates: readonly ScenePlate[];
  /** Whether every place has a plate of its own, or its part in the one for the others. */
  readonly isComplete: boolean;
}

/**
 * The plates of a view, in the order of the gazetteer: of the fullest places as many as the pane has room for, and one for the others,
 * so that no plate lies on another and the map is still seen. `leftOver` are places outside for which its edges have no room: they share
 * the plate for the others. What is not known yet has a plate only where space is left.
 */
export function scenePlates(pane: PlatePane, space: PaneSpace, leftOver: readonly PlaceGroup[]): LaidOutPlates {
  const { model, marks } = pane;
  const plates: ScenePlate[] = [];
  const folded: WantedPlate[] = [];
  const place = (wanted: WantedPlate, isLater: boolean): boolean => {
    const middle = space.placeIfFree(wanted);
    if (middle !== null) plates.push(plateAt(wanted, middle, marks, isLater));
    return middle !== null;
  };
  // the sort keeps the order of the gazetteer where counts are the same
  const fullestFirst = wantedPlates(pane, model.broad).sort((a, b) => b.rows.length - a.rows.length);
  for (const wanted of fullestFirst) if (!place(wanted, false)) folded.push(wanted);
  const [only] = folded;
  // a plate for one other would take as much room as its own
  const ownMiddle = only !== undefined && folded.length + leftOver.length === 1 ? space.placeAnywhere(only) : null;
  const others = [...folded.map(({ group }) => group), ...leftOver];
  const shared = others.length === 0 || ownMiddle !== null ? null : othersPlate(pane, others, space);
  if (only !== undefined && ownMiddle !== null) plates.push(plateAt(only, ownMiddle, marks, false));
  else if (shared !== null) plates.push(shared);
  const later = model.laterGroups.filter((group) => model.context.extents[group.place] === BROAD);
  for (const wanted of wantedPlates(pane, later)) place(wanted, true);
  return {
    plates: plates.sort((a, b) => placeOf(a) - placeOf(b)),
    isComplete: others.length === 0 || ownMiddle !== null || shared !== null,
  };
}

/** Whether a plate stands over its place, and not for several or for what is outside. */
export function isOwnPlate({ id }: ScenePlate): boolean {
  return id !== OTHERS_ID;
}

/** Where a plate comes in the order of the gazetteer: a button that has the focus must not be moved because a count has changed. */
function placeOf(plate: ScenePlate): number {
  return isOwnPlate(plate) ? (plate.groups[0]?.place ?? Infinity) : Infinity;
}
