import type { SceneRoom } from './map-scene.ts';

const CONTROLS = { width: 56, height: 118 };
/** With larger targets. */
const TOUCH_CONTROLS = { width: 62, height: 160 };
const LEGEND_CLOSED = { width: 110, height: 68 };
const LEGEND_OPEN = { width: 470, height: 190 };
/** The card of the known-on date, upper left. */
const KNOWN_CARD = { width: 392, height: 82 };
const SCALE = { width: 150, height: 40 };
const INSET = { width: 266, height: 206 };
const POINTER_HALF_PX = 18;

export interface PaneState {
  readonly width: number;
  readonly height: number;
  readonly isLegendOpen: boolean;
  readonly isTouch: boolean;
  readonly hasInset: boolean;
  readonly hasKnownCard: boolean;
}

/** The ground that the map's own controls take, from the sizes their styles give them. */
export function sceneRoom({ width, height, isLegendOpen, isTouch, hasInset, hasKnownCard }: PaneState): SceneRoom {
  const controls = isTouch ? TOUCH_CONTROLS : CONTROLS;
  const lowerLeft = hasInset ? INSET : SCALE;
  const legend = isLegendOpen ? LEGEND_OPEN : LEGEND_CLOSED;
  const floor = (used: number) => Math.max(POINTER_HALF_PX + controls.height, height - used - POINTER_HALF_PX);
  return {
    obstacles: [
      { left: width - controls.width, top: 0, right: width, bottom: controls.height },
      { left: width - legend.width, top: height - legend.height, right: width, bottom: height },
      { left: 0, top: height - lowerLeft.height, right: lowerLeft.width, bottom: height },
      ...(hasKnownCard ? [{ left: 0, top: 0, right: KNOWN_CARD.width, bottom: KNOWN_CARD.height }] : []),
    ],
    pointers: {
      left: [(hasKnownCard ? KNOWN_CARD.height : POINTER_HALF_PX) + POINTER_HALF_PX, floor(lowerLeft.height)],
      right: [controls.height + POINTER_HALF_PX, floor(legend.height)],
    },
  };
}
