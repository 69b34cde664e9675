// Where each sign stands in the picture, in pixels of the pane: made anew for each picture, as it costs less than to keep.
import type { MapSigns, SignMark } from './map-signs.ts';
import { MARK_EDGE_PX, placeNames } from './name-layout.ts';
import type { NameAlign } from './name-layout.ts';
import { boxAround } from './plate-layout.ts';
import type { Box } from './plate-layout.ts';
import { projectPoint, worldPx } from './view-box.ts';
import type { Point, ViewBox } from './view-box.ts';

export interface NameSize {
  readonly width: number;
  readonly height: number;
}

export interface PlannedName {
  readonly mark: SignMark;
  readonly align: NameAlign;
  readonly box: Box;
}

export interface SignPlan {
  readonly marks: readonly { readonly mark: SignMark; readonly point: Point }[];
  readonly names: readonly PlannedName[];
  /** All that a label of the ground has to keep off: marks, names and plates, in every copy of the world that is seen. */
  readonly rooms: readonly Box[];
}

function shifted({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left + by, top, right: right + by, bottom };
}

/** A sign reaches this far from its point. */
const SIGN_REACH_PX = 200;

/** How far the copies of the world that the pane shows lie from the middle one, in pixels; 0 first. */
function copiesOf(box: ViewBox): readonly number[] {
  const world = worldPx(box);
  const reach = Math.ceil((box.width / 2 + SIGN_REACH_PX - world / 2) / world);
  const shifts = [0];
  for (let turn = 1; turn <= reach; turn += 1) shifts.push(turn * world, -turn * world);
  return shifts;
}

/** Marks from back to front: what stands further south lies over what is behind it. */
export function signPlan(signs: MapSigns, box: ViewBox, sizeOf: (mark: SignMark) => NameSize): SignPlan {
  const placed = signs.marks.map((mark) => ({ mark, point: projectPoint(box, mark.lngLat) }));
  const taken = [
    ...placed.map(({ mark, point }) => {
      const side = mark.sizePx + 2 * MARK_EDGE_PX;
      return boxAround(point, side, side);
    }),
    ...signs.rooms.map(({ lngLat, width, height }) => boxAround(projectPoint(box, lngLat), width, height)),
  ];
  const named = placed.filter(({ mark }) => mark.title !== '');
  const spots = placeNames(
    named.map(({ mark, point }) => ({ point, sizePx: mark.sizePx, side: mark.nameSide, ...sizeOf(mark) })),
    taken,
  );
  const names = named.flatMap(({ mark }, at): PlannedName[] => {
    const spot = spots[at];
    return spot == null ? [] : [{ mark, ...spot }];
  });
  const rooms = [...taken, ...names.map((name) => name.box)];
  const behind = [...placed].sort((a, b) => a.point[1] - b.point[1]);
  const copies = copiesOf(box);
  return {
    marks: copies.flatMap((by) => behind.map(({ mark, point: [x, y] }) => ({ mark, point: [x + by, y] as const }))),
    names: copies.flatMap((by) => names.map((name) => ({ ...name, box: shifted(name.box, by) }))),
    rooms: copies.flatMap((by) => rooms.map((room) => shifted(room, by))),
  };
}
