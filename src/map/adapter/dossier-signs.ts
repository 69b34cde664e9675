import type { Map as MaplibreMap } from 'maplibre-gl';
import type { MapSigns } from '../layers/map-signs.ts';
import type { ViewBox } from '../layers/view-box.ts';
import { keepLabelsOff } from './label-rooms.ts';
import type { MapColours } from './map-colours.ts';
import { SignsLayer } from './signs-layer.ts';
import { StrokesLayer } from './strokes-layer.ts';

/** The signs of the dossier on the map: lines below the labels of the ground, marks and names above all, and no label where one of them stands. */
export class DossierSigns {
  readonly #map: MaplibreMap;
  readonly #marks: SignsLayer;
  readonly #strokes: StrokesLayer;

  constructor(map: MaplibreMap, viewBox: () => ViewBox, colours: MapColours) {
    this.#map = map;
    this.#marks = new SignsLayer(viewBox, colours, () => this.#draw());
    this.#strokes = new StrokesLayer(viewBox, colours);
  }

  setSigns(signs: MapSigns): void {
    this.#marks.setSigns(signs);
    this.#strokes.setSigns(signs);
    this.#draw();
  }

  setColours(colours: MapColours): void {
    this.#marks.setColours(colours);
    this.#strokes.setColours(colours);
  }

  /** To be called once a style has its layers; `firstLabel` is the lowest of its labels, if it has any. */
  addToStyle(firstLabel: string | undefined): void {
    const map = this.#map;
    if (map.getLayer(this.#marks.id) !== undefined) return;
    map.addLayer(this.#strokes, firstLabel);
    map.addLayer(this.#marks);
    keepLabelsOff(map, () => this.#marks.plan().rooms);
  }

  /** One more picture, with the labels of the ground placed anew; a style that is not there yet draws the signs when it comes. */
  #draw(): void {
    if (!this.#marks.isAdded) return;
    this.#map.style.triggerSymbolPlacement();
    this.#map.triggerRepaint();
  }
}
