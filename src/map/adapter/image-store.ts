import type { Map as MaplibreMap } from 'maplibre-gl';
import { parseMapImageId } from '../layers/image-id.ts';
import type { MapImage } from '../layers/image-id.ts';
import type { MapColours } from './map-colours.ts';
import { paintImage } from './paint-image.ts';

const RING_FONT = '600 14px "IBM Plex Sans"';
/** Rings have a picture for each mix: past this number those painted first are dropped. */
const IMAGE_LIMIT = 500;

/** Paints the dossier's images when the style asks for them. */
export class ImageStore {
  readonly #map: MaplibreMap;
  /** Rings painted so far, the first in front. */
  readonly #rings = new Set<string>();
  /** Those of them that were painted before the font was there. */
  readonly #early: string[] = [];
  #hasFont = false;
  #colours: MapColours;

  constructor(map: MaplibreMap, colours: MapColours) {
    this.#map = map;
    this.#colours = colours;
    void this.#repaintWithFont();
  }

  setColours(colours: MapColours): void {
    this.#colours = colours;
  }

  #paint(image: MapImage | null): ImageData | null {
    return image === null ? null : paintImage(image, this.#colours, pixelRatio());
  }

  add(id: string): void {
    if (this.#map.hasImage(id)) return;
    const image = parseMapImageId(id);
    const painted = this.#paint(image);
    if (painted === null) return;
    if (image?.type === 'ring') this.#note(id);
    this.#map.addImage(id, painted, { pixelRatio: pixelRatio() });
  }

  #note(id: string): void {
    this.#hasFont ||= document.fonts.check(RING_FONT);
    if (!this.#hasFont) this.#early.push(id);
    this.#rings.delete(id);
    this.#rings.add(id);
    if (this.#rings.size <= IMAGE_LIMIT) return;
    const [first] = this.#rings;
    if (first === undefined) return;
    this.#rings.delete(first);
    // another style may have wiped it
    if (this.#map.hasImage(first)) this.#map.removeImage(first);
  }

  /** Counts painted before the font had arrived are painted again. */
  async #repaintWithFont(): Promise<void> {
    const faces = await document.fonts.load(RING_FONT).catch(() => []);
    if (faces.length === 0) return;
    for (const id of this.#early) {
      const painted = this.#map.hasImage(id) ? this.#paint(parseMapImageId(id)) : null;
      if (painted !== null) this.#map.updateImage(id, painted);
    }
  }
}

function pixelRatio(): number {
  return Math.min(3, Math.max(1, window.devicePixelRatio));
}
