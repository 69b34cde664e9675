import type { Map as MaplibreMap } from 'maplibre-gl';
import { parseMapImageId } from '../layers/image-id.ts';
import type { MapColours } from './map-colours.ts';
import { paintImage } from './paint-image.ts';

const RING_FONT = '600 14px "IBM Plex Sans"';
/** Rings have a picture for each mix: past this number those painted first are dropped. */
const IMAGE_LIMIT = 500;

/** Paints the dossier's images when the style asks for them. */
export class ImageStore {
  readonly #map: MaplibreMap;
  /** Rings painted so far, until the font is there. */
  readonly #early: string[] = [];
  #colours: MapColours;

  constructor(map: MaplibreMap, colours: MapColours) {
    this.#map = map;
    this.#colours = colours;
    void this.#repaintWithFont();
  }

  setColours(colours: MapColours): void {
    this.#colours = colours;
  }

  #paint(id: string): ImageData | null {
    const image = parseMapImageId(id);
    return image === null ? null : paintImage(image, this.#colours, pixelRatio());
  }

  add(id: string): void {
    const painted = this.#paint(id);
    if (painted === null || this.#map.hasImage(id)) return;
    this.#prune();
    if (!document.fonts.check(RING_FONT)) this.#early.push(id);
    this.#map.addImage(id, painted, { pixelRatio: pixelRatio() });
  }

  #prune(): void {
    const rings = this.#map.listImages().filter((id) => parseMapImageId(id)?.type === 'ring');
    for (const id of rings.slice(0, Math.max(0, rings.length - IMAGE_LIMIT))) this.#map.removeImage(id);
  }

  /** Counts painted before the font had arrived are painted again. */
  async #repaintWithFont(): Promise<void> {
    const faces = await document.fonts.load(RING_FONT).catch(() => []);
    if (faces.length === 0) return;
    for (const id of this.#early) {
      const painted = this.#map.hasImage(id) ? this.#paint(id) : null;
      if (painted !== null) this.#map.updateImage(id, painted);
    }
  }
}

function pixelRatio(): number {
  return Math.min(3, Math.max(1, window.devicePixelRatio));
}
