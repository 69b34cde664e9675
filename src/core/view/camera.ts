import type { Camera } from './view.ts';

export const MIN_ZOOM = 0;
export const MAX_ZOOM = 11;

/** Decimals that keep a position to within a pixel at this zoom (512 px tiles). */
function decimalsAt(zoom: number): number {
  return Math.max(1, Math.ceil(Math.log10((512 * 2 ** zoom) / 360)) + 1);
}

function roundTo(value: number, decimals: number): number {
  // + 0 turns -0 into 0, which a link cannot tell apart
  return Number(value.toFixed(decimals)) + 0;
}

/** The camera as a link can hold it: zoom to 2 decimals, position by zoom, longitude in [-180, 180). Rounding twice changes nothing. */
export function roundCamera(camera: Camera): Camera {
  const zoom = roundTo(Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, camera.zoom)), 2);
  const decimals = decimalsAt(zoom);
  const wrapped = ((((camera.lng + 180) % 360) + 360) % 360) - 180;
  const lng = roundTo(wrapped, decimals);
  return {
    lat: roundTo(Math.min(85, Math.max(-85, camera.lat)), decimals),
    lng: lng >= 180 ? lng - 360 : lng,
    zoom,
  };
}
