// Where the name of a mark may stand beside it, in the order in which the widget tries the places.

export const NAME_PX = 12.5;
/** From the edge of a mark to its name: the outline of a selected one has room between them. */
const NAME_GAP_PX = 7;
/** Right of this share of the view a name has more room in the west. */
const NAME_EAST_SHARE = 0.74;
/** Nearer to an edge than this a name on that side would be cut off. */
const NAME_ROOM_PX = 170;

/** Nearer to an edge than this a name in the middle would be cut off, or lie under the buttons. */
const NAME_HALF_PX = 120;

/** Pairs of an anchor (the part of the name that lies at the offset) and an offset from the middle of the mark, in ems. */
export type NameAnchors = readonly (string | readonly [x: number, y: number])[];

/** The anchors of a mark at `x` in a view of some width. */
export function nameAnchors(x: number, width: number, sizePx: number): NameAnchors {
  const away = (sizePx / 2 + NAME_GAP_PX) / NAME_PX;
  // a slanting name begins or ends half the way up the mark
  const slant = away / 2;
  const east: NameAnchors = ['left', [away, 0], 'top-left', [away, slant], 'bottom-left', [away, -slant]];
  const west: NameAnchors = ['right', [-away, 0], 'top-right', [-away, slant], 'bottom-right', [-away, -slant]];
  const ends: NameAnchors = ['top', [0, away], 'bottom', [0, -away]];
  if (x < NAME_ROOM_PX) return east;
  // in the middle of a phone: above or below it hides less of what lies beside
  if (x > width - NAME_ROOM_PX) return x < width - NAME_HALF_PX ? [...ends, ...west] : west;
  return x > width * NAME_EAST_SHARE ? [...west, ...ends, ...east] : [...east, ...ends, ...west];
}
