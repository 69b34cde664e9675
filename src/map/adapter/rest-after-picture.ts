import type { Map as MaplibreMap } from 'maplibre-gl';

/**
 * Lets the map rest after the first picture of what has changed.
 *
 * The library places the names anew in each picture when labels do not fade, and yet asks for one more picture after marks
 * have changed, as if names were placed bit by bit (`Style._updatePlacement`, 6.17): that one is the same, and costs as much.
 * For a map with `fadeDuration: 0` only.
 */
export function restAfterPicture(map: MaplibreMap): void {
  // comes between the drawing of a picture and the question whether one more is due
  map.on('render', () => {
    map._placementDirty = false;
  });
}
