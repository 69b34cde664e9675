import type { SceneRoom } from './map-scene.ts';

const CONTROLS = { width: 56, height: 118 };
const LEGEND_CLOSED = { width: 110, height: 68 };
const LEGEND_OPEN = { width: 470, height: 190 };
const SCALE = { width: 150, height: 40 };
const POINTER_HALF_PX = 18;

/** The ground that the map's own controls take, from the sizes their styles give them. */
export function sceneRoom(width: number, height: number, isLegendOpen: boolean): SceneRoom {
  const legend = isLegendOpen ? LEGEND_OPEN : LEGEND_CLOSED;
  const floor = (used: number) => Math.max(POINTER_HALF_PX + CONTROLS.height, height - used - POINTER_HALF_PX);
  return {
    obstacles: [
      { left: width - CONTROLS.width, top: 0, right: width, bottom: CONTROLS.height },
      { left: width - legend.width, top: height - legend.height, right: width, bottom: height },
      { left: 0, top: height - SCALE.height, right: SCALE.width, bottom: height },
    ],
    pointers: {
      left: [2 * POINTER_HALF_PX, floor(SCALE.height)],
      right: [CONTROLS.height + POINTER_HALF_PX, floor(legend.height)],
    },
  };
}
