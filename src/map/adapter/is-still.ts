/** Whether the reader wants no movement: then moves of the map are jumps. */
export function isStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
