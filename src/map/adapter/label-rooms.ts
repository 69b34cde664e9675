import type { Map as MaplibreMap } from 'maplibre-gl';
import type { Box } from '../layers/plate-layout.ts';

/** The library counts its pixels from this far outside of the pane (`viewportPadding` of its CollisionIndex, 6.17). */
const VIEWPORT_PADDING_PX = 100;

/**
 * Keeps the labels of the ground off what the app draws itself.
 *
 * The library places labels one after the other, each where nothing stands yet, and knows only of its own. So whenever it begins to place them
 * (`Style.pauseablePlacement` is set anew, 6.17), the rooms are entered as if labels of the highest rank stood there.
 * To be called for each style, as each has a placement of its own.
 */
export function keepLabelsOff(map: MaplibreMap, rooms: () => readonly Box[]): void {
  const { style } = map;
  // a style that ends sets it to undefined, whatever its type says
  let current: MaplibreMap['style']['pauseablePlacement'] | undefined = style.pauseablePlacement;
  Object.defineProperty(style, 'pauseablePlacement', {
    configurable: true,
    get: () => current,
    set: (begun: typeof current) => {
      current = begun;
      if (begun === undefined) return;
      const { collisionIndex } = begun.placement;
      for (const { left, top, right, bottom } of rooms()) {
        const corners = [left, top, right, bottom].map((edge) => edge + VIEWPORT_PADDING_PX);
        collisionIndex.insertCollisionBox(corners, 'never', false, 0, 0, 0);
      }
    },
  });
}
