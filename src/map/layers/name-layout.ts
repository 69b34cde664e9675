// Where the names of marks stand: beside their mark, never over another mark, a plate or a name that came first.
import { overlap } from './plate-layout.ts';
import type { Box } from './plate-layout.ts';
import type { Point } from './view-box.ts';

/** The side on which a name has more room; `only` where it has none on the other. */
export type NameSide = 'east' | 'west' | 'east-only' | 'west-only';
/** How the lines of a name lie below one another. */
export type NameAlign = 'left' | 'center' | 'right';

export interface NameToPlace {
  /** The middle of the mark. */
  readonly point: Point;
  /** Diameter of the mark. */
  readonly sizePx: number;
  readonly side: NameSide;
  readonly width: number;
  readonly height: number;
}

export interface PlacedName {
  readonly box: Box;
  readonly align: NameAlign;
}

/** From the edge of a mark to its name: the outline of a selected one has room between them. */
const NAME_GAP_PX = 7;
/** Round a mark its paper edge. */
export const MARK_EDGE_PX = 3;
const NAME_PADDING_PX = 1;

/** A place beside the mark: across (−1 left of it, 0 over or under it, 1 right of it) and down (which part of the name lies at the mark's middle). */
interface Spot {
  readonly across: -1 | 0 | 1;
  readonly down: -1 | 0 | 1;
}

function beside(across: -1 | 1): readonly Spot[] {
  return [
    { across, down: 0 },
    { across, down: 1 },
    { across, down: -1 },
  ];
}

const ENDS: readonly Spot[] = [
  { across: 0, down: 1 },
  { across: 0, down: -1 },
];

const SPOTS: Readonly<Record<NameSide, readonly Spot[]>> = {
  east: [...beside(1), ...ENDS, ...beside(-1)],
  west: [...beside(-1), ...ENDS, ...beside(1)],
  'east-only': beside(1),
  'west-only': beside(-1),
};

function boxAt({ point: [x, y], sizePx, width, height }: NameToPlace, { across, down }: Spot): Box {
  const away = sizePx / 2 + NAME_GAP_PX;
  if (across === 0) {
    const top = down > 0 ? y + away : y - away - height;
    return { left: x - width / 2, top, right: x + width / 2, bottom: top + height };
  }
  const left = across > 0 ? x + away : x - away - width;
  // a slanting name begins or ends half the way up the mark
  const slant = (down * away) / 2;
  const top = y + slant - (height * (1 - down)) / 2;
  return { left, top, right: left + width, bottom: top + height };
}

function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

const ALIGNS: readonly NameAlign[] = ['right', 'center', 'left'];

/** Places names in their order, each at the first spot where it touches nothing in `taken` and no name before it; null = there is none. */
export function placeNames(names: readonly NameToPlace[], taken: readonly Box[]): readonly (PlacedName | null)[] {
  const full = [...taken];
  return names.map((name) => {
    for (const spot of SPOTS[name.side]) {
      const box = boxAt(name, spot);
      const padded = grown(box, NAME_PADDING_PX);
      if (full.every((other) => overlap(other, padded) === 0)) {
        full.push(padded);
        return { box, align: ALIGNS[spot.across + 1] ?? 'left' };
      }
    }
    return null;
  });
}
