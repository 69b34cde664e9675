/** Device pixels for each CSS pixel of an image on the map. */
export function devicePixels(): number {
  return Math.min(3, Math.max(1, window.devicePixelRatio));
}
