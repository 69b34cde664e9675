/** Pixels of the screen for each CSS pixel of an element: more where the page, or a part of it, is enlarged. */
export function drawingRatio(element: Element): number {
  return (window.devicePixelRatio || 1) * (element.currentCSSZoom ?? 1);
}
