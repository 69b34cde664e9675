import type { Map as MaplibreMap } from 'maplibre-gl';
import { beforeEach, describe, expect, it } from 'vitest';
import { PictureWait } from './picture-wait.ts';

type Handler = (event: object) => void;

/** What the wait asks of a map. Events come in the order of the library: it asks for a picture first, then tells who listens. */
class FakeMap {
  pictures = 0;
  isAtRest = true;
  moving = false;
  /** Sources whose worker has not taken the change, and sources with tiles under way. */
  readonly untaken = new Set<string>();
  readonly loadingTiles = new Set<string>();
  readonly #handlers = new Map<string, Handler[]>();

  triggerRepaint = (): void => {
    this.pictures += 1;
  };

  on(type: string, handler: Handler): void {
    this.#handlers.set(type, [...(this.#handlers.get(type) ?? []), handler]);
  }

  fire(type: string, event: object = {}): void {
    for (const handler of this.#handlers.get(type) ?? []) handler(event);
  }

  isMoving(): boolean {
    return this.moving;
  }

  loaded(): boolean {
    return this.isAtRest;
  }

  getSource(id: string): { loaded: () => boolean } {
    return { loaded: () => !this.untaken.has(id) };
  }

  isSourceLoaded(id: string): boolean {
    return !this.untaken.has(id) && !this.loadingTiles.has(id);
  }

  send(sourceId: string): void {
    this.untaken.add(sourceId);
  }

  /** The worker has taken the change of a source; it makes tiles of it, or none is touched. */
  take(sourceId: string, tiles: 'tiles' | 'none'): void {
    this.untaken.delete(sourceId);
    this.#tell({ sourceId, sourceDataType: 'metadata' });
    if (tiles === 'tiles') this.loadingTiles.add(sourceId);
    this.#tell({ sourceId, sourceDataType: 'content' });
  }

  /** A tile has come; by default it is the last one. */
  bringTile(sourceId: string, isLast = true): void {
    if (isLast) this.loadingTiles.delete(sourceId);
    this.#tell({ sourceId, tile: {} });
  }

  #tell(event: object): void {
    this.triggerRepaint();
    this.fire('sourcedata', event);
  }
}

let map: FakeMap;
let wait: PictureWait;

beforeEach(() => {
  map = new FakeMap();
  // the class asks for no more of a map than what the fake has
  wait = new PictureWait(map as unknown as MaplibreMap);
});

function change(sourceId: string): void {
  wait.begin(sourceId);
  map.send(sourceId);
}

describe('the picture after a change', () => {
  it('waits for all tiles, and is asked for once', () => {
    change('marks');
    map.take('marks', 'tiles');
    map.bringTile('marks', false);
    expect(map.pictures).toBe(0);
    map.bringTile('marks');
    expect(map.pictures).toBe(1);
  });

  it('comes when the worker has taken a change that touches no tile', () => {
    change('marks');
    map.take('marks', 'none');
    expect(map.pictures).toBe(1);
  });

  it('waits for every source that changes', () => {
    change('marks');
    change('outlines');
    map.take('marks', 'tiles');
    map.take('outlines', 'tiles');
    map.bringTile('marks');
    expect(map.pictures).toBe(0);
    map.bringTile('outlines');
    expect(map.pictures).toBe(1);
  });

  it('comes with the first tile when the next change is already on its way, so that a date can be dragged', () => {
    change('marks');
    map.take('marks', 'tiles');
    change('marks');
    map.bringTile('marks', false);
    expect(map.pictures).toBe(1);
  });

  it.each(['movestart', 'mousedown', 'touchstart', 'wheel', 'resize', 'error', 'webglcontextlost'])(
    'comes at once after %s, if it was asked for',
    (type) => {
      change('marks');
      map.fire(type);
      expect(map.pictures).toBe(0);
      change('marks');
      map.triggerRepaint();
      map.fire(type);
      expect(map.pictures).toBe(1);
      map.triggerRepaint();
      expect(map.pictures).toBe(2);
    },
  );
});

describe('no picture waits', () => {
  it('without a change', () => {
    map.triggerRepaint();
    map.bringTile('basemap');
    expect(map.pictures).toBe(2);
  });

  it('while the map moves', () => {
    change('marks');
    map.moving = true;
    map.triggerRepaint();
    expect(map.pictures).toBe(1);
  });

  it('while the map loads', () => {
    map.isAtRest = false;
    change('marks');
    map.triggerRepaint();
    expect(map.pictures).toBe(1);
  });
});
