import type { Map as MaplibreMap } from 'maplibre-gl';
import { parseMapImageId } from '../layers/image-id.ts';
import type { MapColours } from './map-colours.ts';
import { drawingRatio } from '#ui/drawing-ratio.ts';
import { paintImage, RING_FONT } from './paint-image.ts';

/** Rings have an image for each mix: past this number those painted first are dropped. */
const RING_LIMIT = 500;

/** Device pixels for each CSS pixel of an image. */
function screenRatio(map: MaplibreMap): number {
  return Math.min(3, Math.max(1, drawingRatio(map.getContainer())));
}

/** Paints the dossier's images when the style asks for them. */
export class ImageStore {
  readonly #map: MaplibreMap;
  /** Rings painted so far, the first in front. */
  readonly #rings = new Set<string>();
  #colours: MapColours;
  #ratio: number;

  constructor(map: MaplibreMap, colours: MapColours) {
    this.#map = map;
    this.#colours = colours;
    this.#ratio = screenRatio(map);
  }

  setColours(colours: MapColours): void {
    this.#colours = colours;
  }

  /** Has the images painted anew on a screen of other pixels: the tiles that show them ask again for what is gone. */
  fitScreen(): void {
    const ratio = screenRatio(this.#map);
    if (this.#ratio === ratio) return;
    this.#ratio = ratio;
    for (const id of this.#map.listImages()) if (parseMapImageId(id) !== null) this.#map.removeImage(id);
  }

  /** Resolves when the image is there, with its letters. */
  async add(id: string): Promise<void> {
    const image = parseMapImageId(id);
    // letters that cannot be had are drawn in another face
    if (image?.type === 'ring') await document.fonts.load(RING_FONT).catch(() => []);
    if (image === null || this.#map.hasImage(id)) return;
    const painted = paintImage(image, this.#colours, this.#ratio);
    if (painted === null) return;
    this.#map.addImage(id, painted, { pixelRatio: this.#ratio });
    if (image.type === 'ring') this.#keepRing(id);
  }

  #keepRing(id: string): void {
    this.#rings.add(id);
    const [first] = this.#rings;
    if (this.#rings.size <= RING_LIMIT || first === undefined) return;
    this.#rings.delete(first);
    // another style may have wiped it
    if (this.#map.hasImage(first)) this.#map.removeImage(first);
  }
}
