import type { Map as MaplibreMap } from 'maplibre-gl';
import { parseMapImageId } from '../layers/image-id.ts';
import { devicePixels } from './device-pixels.ts';
import type { MapColours } from './map-colours.ts';
import { paintImage } from './paint-image.ts';

/** Paints the dossier's images when the style asks for them. */
export class ImageStore {
  readonly #map: MaplibreMap;
  #colours: MapColours;

  constructor(map: MaplibreMap, colours: MapColours) {
    this.#map = map;
    this.#colours = colours;
  }

  setColours(colours: MapColours): void {
    this.#colours = colours;
  }

  add(id: string): void {
    if (this.#map.hasImage(id)) return;
    const image = parseMapImageId(id);
    const painted = image === null ? null : paintImage(image, this.#colours, devicePixels());
    if (painted !== null) this.#map.addImage(id, painted, { pixelRatio: devicePixels() });
  }
}
