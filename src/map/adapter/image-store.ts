import type { Map as MaplibreMap } from 'maplibre-gl';
import { parseMapImageId } from '../layers/image-id.ts';
import type { MapColours } from './map-colours.ts';
import { paintImage } from './paint-image.ts';

const RING_FONT = '600 14px "IBM Plex Sans"';
/** Rings have a picture for each mix: past this number those painted first are dropped. */
const IMAGE_LIMIT = 500;

/** Room for a plate has nothing to see: its pixels can be as large as they like, and each of them is copied whenever the map is drawn anew. */
const ROOM_RATIO = 1 / 4;

interface PaintedImage {
  readonly pixels: ImageData;
  /** Pixels of the image to one of CSS. */
  readonly ratio: number;
}

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

  #paint(id: string): PaintedImage | null {
    const image = parseMapImageId(id);
    if (image === null) return null;
    const ratio = image.type === 'room' ? ROOM_RATIO : pixelRatio();
    const pixels = paintImage(image, this.#colours, ratio);
    return pixels === null ? null : { pixels, ratio };
  }

  add(id: string): void {
    const painted = this.#paint(id);
    if (painted === null || this.#map.hasImage(id)) return;
    this.#prune();
    if (!document.fonts.check(RING_FONT)) this.#early.push(id);
    this.#map.addImage(id, painted.pixels, { pixelRatio: painted.ratio });
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
      if (painted !== null) this.#map.updateImage(id, painted.pixels);
    }
  }
}

function pixelRatio(): number {
  return Math.min(3, Math.max(1, window.devicePixelRatio));
}
