import type { Map as MaplibreMap, MapSourceDataEvent } from 'maplibre-gl';

/** After these the map has to draw at once, whatever is still on its way. */
const AT_ONCE = ['movestart', 'mousedown', 'touchstart', 'wheel', 'resize', 'error', 'webglcontextlost'] as const;

/**
 * Lets the map wait with its next picture until marks that have changed are there.
 *
 * The library asks for a picture as soon as its worker has taken a change (`Map._update` at each 'data', 6.17), that is
 * before the worker has made tiles of it: what would be drawn then is on the screen already, and costs as much as anything
 * new. So whoever asks for a picture meanwhile is put off until the tiles of the change have come. A change after the change
 * does not put it off again, or nothing would be drawn while a date is dragged.
 */
export class PictureWait {
  readonly #map: MaplibreMap;
  readonly #askForPicture: () => void;
  /** Sources with a change under way. */
  readonly #changing = new Set<string>();
  #isOwed = false;

  constructor(map: MaplibreMap) {
    this.#map = map;
    this.#askForPicture = map.triggerRepaint.bind(map);
    map.triggerRepaint = () => {
      if (this.#changing.size > 0 && !map.isMoving()) this.#isOwed = true;
      else this.#askForPicture();
    };
    map.on('sourcedata', (event) => this.#handleData(event));
    for (const type of AT_ONCE) map.on(type, () => this.end());
  }

  /** To be said before a change is sent to a source: the next picture is the one with the change. While the map loads it does not wait. */
  begin(sourceId: string): void {
    if (this.#changing.size > 0 || this.#map.loaded()) this.#changing.add(sourceId);
  }

  /** The map waits no longer, and draws what it was asked for meanwhile. */
  end(): void {
    this.#changing.clear();
    if (!this.#isOwed) return;
    this.#isOwed = false;
    this.#askForPicture();
  }

  #handleData({ sourceId, sourceDataType, tile }: MapSourceDataEvent): void {
    if (!this.#changing.has(sourceId)) return;
    // a tile has come, and the next change is already on its way: what there is has to be shown
    if (tile !== undefined && this.#map.getSource(sourceId)?.loaded() === false) this.end();
    else if (sourceDataType !== 'metadata' && this.#map.isSourceLoaded(sourceId)) {
      this.#changing.delete(sourceId);
      if (this.#changing.size === 0) this.end();
    }
  }
}
