import type { PictureBox } from './picture-box.ts';

/** There is nothing of the kind in the view. */
export class NothingToPicture extends Error {}

/** What of a page in a frame a picture shows: its map, or all that is under its head. */
export function partOf(page: Window, kind: 'map' | 'view'): PictureBox {
  const element = page.document.querySelector(kind === 'map' ? '.mp-pane' : '.app-header');
  if (element === null) throw new NothingToPicture(kind);
  const { x, y, width, height } = element.getBoundingClientRect();
  if (kind === 'map') return { x, y, width, height };
  return { x: 0, y: y + height, width: page.innerWidth, height: page.innerHeight - y - height };
}
