/** Name of the frame in which the page draws pictures of itself: twice as sharp as a common screen, whatever the reader's own is. */
export const PICTURE_FRAME = 'dossier-picture';
/** Pixels of a picture for each CSS pixel. */
export const PICTURE_RATIO = 2;

/** Pixels of the screen for each CSS pixel of an element: more where the page, or a part of it, is enlarged. */
export function drawingRatio(element: Element): number {
  const ratio = window.name === PICTURE_FRAME ? PICTURE_RATIO : window.devicePixelRatio || 1;
  return ratio * (element.currentCSSZoom ?? 1);
}
