/** So wide and so high is the page that is enlarged to fill the screen, in CSS pixels: the smallest type, 11 px, is 24 px on a screen of 1920. */
const ROOM_WIDTH_PX = 864;
const ROOM_HEIGHT_PX = 440;

/** How much larger than on a desk everything is drawn; never smaller. */
export function roomScale(widthPx: number, heightPx: number): number {
  return Math.max(1, Math.min(widthPx / ROOM_WIDTH_PX, heightPx / ROOM_HEIGHT_PX));
}

/** The smallest type of the page, in CSS pixels. */
const LEAST_TYPE_PX = 11;

/** Pixels of the screen that the smallest type has before a room. */
export function roomTextPx(widthPx: number, heightPx: number): number {
  return LEAST_TYPE_PX * roomScale(widthPx, heightPx);
}

/** Keeps the page as large as the window allows; returns how to stop. */
export function fitToRoom(host: Window): () => void {
  const { style } = host.document.documentElement;
  const fit = (): void => style.setProperty('--room-scale', String(roomScale(host.innerWidth, host.innerHeight)));
  fit();
  host.addEventListener('resize', fit);
  return () => {
    host.removeEventListener('resize', fit);
    style.removeProperty('--room-scale');
  };
}
