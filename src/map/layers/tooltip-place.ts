import { boxAround, overlap } from './plate-layout.ts';
import type { Box } from './plate-layout.ts';
import type { Point, ViewBox } from './view-box.ts';

export const TOOLTIP_WIDTH_PX = 260;
/** As high as its words can make it. */
const HEIGHT_PX = 100;
const GAP_PX = 10;
const EDGE_PX = 8;

export interface TooltipPlace {
  readonly left: number;
  /** The edge towards the mark. */
  readonly top: number;
  readonly isBelow: boolean;
}

/** Where the tooltip of a mark stands, in pixels of the pane: above it, or below where the edge or a card of the map takes the room. */
export function tooltipPlace(
  [x, y]: Point,
  sizePx: number,
  { width }: Pick<ViewBox, 'width'>,
  obstacles: readonly Box[],
): TooltipPlace {
  const reach = sizePx / 2 + GAP_PX;
  const left = Math.min(
    Math.max(EDGE_PX, x - TOOLTIP_WIDTH_PX / 2),
    Math.max(EDGE_PX, width - TOOLTIP_WIDTH_PX - EDGE_PX),
  );
  const above = boxAround([left + TOOLTIP_WIDTH_PX / 2, y - reach - HEIGHT_PX / 2], TOOLTIP_WIDTH_PX, HEIGHT_PX);
  const isBelow = above.top < 0 || obstacles.some((obstacle) => overlap(above, obstacle) > 0);
  return { left, top: isBelow ? y + reach : y - reach, isBelow };
}
