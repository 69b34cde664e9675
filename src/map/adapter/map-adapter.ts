// The one owner of the widget. Plain values come in through setters, plain events go out through callbacks; it knows no React and no
// store. It marks the moves it makes itself, so that only the reader's own come out as such, and it puts the dossier's sources,
// layers and images back whenever a style has been swapped.
import type { Feature, FeatureCollection } from 'geojson';
import { AttributionControl, GeoJSONSource, Map as MaplibreMap, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import type { MapEventType } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Units } from '#core/place/units.ts';
import { MAX_ZOOM, MIN_ZOOM } from '#core/view/camera.ts';
import type { Camera, Theme } from '#core/view/view.ts';
import { plainStyle, withOwnFonts } from '../basemap/plain-style.ts';
import { registerBasemapProtocol } from '../basemap/basemap-source.ts';
import { resolveBasemap } from '../basemap/resolve-basemap.ts';
import { FIRST_LABEL_LAYER } from '../basemap/style.ts';
import { attachBasemapImages } from '../basemap/town-ring.ts';
import type { Bounds, ViewBox } from '../layers/view-box.ts';
import { basemapFault } from './basemap-fault.ts';
import { dossierLayers, SOURCES } from './dossier-layers.ts';
import type { SourceName } from './dossier-layers.ts';
import { featureChanges } from './feature-changes.ts';
import { ImageStore } from './image-store.ts';
import { drawingRatio } from '#ui/drawing-ratio.ts';
import type { MapCallbacks } from './map-callbacks.ts';
import { isStill } from './is-still.ts';
import type { MapColours } from './map-colours.ts';
import { StuckWatch } from './stuck-watch.ts';

const MOVE_MS = 600;
/** How far the lines of the dossier reach beyond their tile: their width needs no more, and with less a change touches fewer tiles. */
const TILE_BUFFER_PX = 16;
/** Rides on the events of moves that the adapter makes itself. */
const OWN_MOVE = { isOwnMove: true } as const;

interface MapOptions {
  readonly theme: Theme;
  readonly colours: MapColours;
  /** Name of the canvas for screen readers. */
  readonly label: string;
  readonly callbacks: MapCallbacks;
}

interface FitOptions {
  readonly maxZoom: number;
  readonly padding: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly animate: boolean;
}

export class MapAdapter {
  readonly #map: MaplibreMap;
  readonly #container: HTMLElement;
  readonly #scale = new ScaleControl({ maxWidth: 96 });
  readonly #callbacks: MapCallbacks;
  readonly #images: ImageStore;
  readonly #stuck: StuckWatch;
  readonly #resizes: ResizeObserver;
  readonly #data: Record<SourceName, readonly Feature[]> = { areas: [], events: [], halo: [] };
  #theme: Theme;
  #colours: MapColours;
  /** Kept, because asking has the page laid out, and the map asks on each move. */
  #size: { readonly width: number; readonly height: number };
  #isStyled = false;
  #isBusy = false;
  #isGone = false;
  /** The widget takes on a size or a ratio of the screen: it moves by itself. */
  #isSized = false;

  constructor(container: HTMLElement, { theme, colours, label, callbacks }: MapOptions) {
    registerBasemapProtocol();
    setWorkerUrl(workerUrl);
    this.#container = container;
    this.#size = { width: container.clientWidth, height: container.clientHeight };
    this.#callbacks = callbacks;
    this.#theme = theme;
    this.#colours = colours;
    this.#map = new MaplibreMap({
      container,
      style: resolveBasemap(theme),
      transformStyle: (_previous, next) => withOwnFonts(next),
      attributionControl: false,
      dragRotate: false,
      maxPitch: 0,
      minZoom: MIN_ZOOM,
      maxZoom: MAX_ZOOM,
      center: [70, 48],
      zoom: 2,
      // one world, which fills the pane: no place stands twice, and nothing but the map is seen
      renderWorldCopies: false,
      trackResize: false,
      // fading labels keep the map drawing long after it has come to rest
      fadeDuration: 0,
      locale: { 'Map.Title': label },
    });
    this.#map.touchZoomRotate.disableRotation();
    this.#map.keyboard.disableRotation();
    this.#map.addControl(this.#scale, 'bottom-left');
    if (typeof resolveBasemap(theme) === 'string')
      this.#map.addControl(new AttributionControl({ compact: true }), 'bottom-left');
    this.#images = new ImageStore(this.#map, colours);
    this.#stuck = new StuckWatch(this.#map, () => this.#handleStuck());
    attachBasemapImages(this.#map, (id) => this.#images.add(id));
    this.#listen();
    this.#resizes = new ResizeObserver(() => this.#resize());
    this.#resizes.observe(container);
    this.#setBusy(true);
  }

  /** What the map shows now. */
  box(): ViewBox {
    const { lng, lat } = this.#map.getCenter();
    return { lng, lat, zoom: this.#map.getZoom(), ...this.#size };
  }

  setTheme(theme: Theme, colours: MapColours): void {
    const isSame = theme === this.#theme && JSON.stringify(colours) === JSON.stringify(this.#colours);
    if (isSame || this.#isGone) return;
    this.#theme = theme;
    this.#colours = colours;
    this.#images.setColours(colours);
    this.reloadBasemap();
  }

  setUnits(units: Units): void {
    this.#scale.setUnit(units === 'miles' ? 'imperial' : 'metric');
  }

  /** Reads the basemap again; camera and data stay. */
  reloadBasemap(): void {
    this.#isStyled = false;
    this.#setBusy(true);
    this.#stuck.reset();
    this.#map.setStyle(resolveBasemap(this.#theme), {
      diff: false,
      transformStyle: (_previous, next) => withOwnFonts(next),
    });
  }

  setFeatures(source: SourceName, features: readonly Feature[]): void {
    if (this.#isGone) return;
    const changes = featureChanges(this.#data[source], features);
    if (changes.type === 'none') return;
    this.#data[source] = features;
    if (!this.#isStyled) return;
    this.#setBusy(true);
    const drawn = this.#map.getSource(SOURCES[source]);
    if (!(drawn instanceof GeoJSONSource)) return;
    if (changes.type === 'some') void drawn.updateData(changes.diff);
    else void drawn.setData(collection(features));
  }

  setCamera({ lat, lng, zoom }: Camera, animate: boolean): void {
    this.#setBusy(true);
    const target = { center: [lng, lat] as [number, number], zoom };
    if (animate && !isStill()) this.#map.easeTo({ ...target, duration: MOVE_MS }, OWN_MOVE);
    else this.#map.jumpTo(target, OWN_MOVE);
  }

  fit([west, south, east, north]: Bounds, { maxZoom, padding, animate }: FitOptions, isOwn = true): void {
    this.#setBusy(true);
    const { width, height } = this.#size;
    const across = Math.min(1, (width * 0.5) / (padding.left + padding.right));
    const down = Math.min(1, (height * 0.5) / (padding.top + padding.bottom));
    const scaled = {
      top: padding.top * down,
      bottom: padding.bottom * down,
      left: padding.left * across,
      right: padding.right * across,
    };
    const duration = animate && !isStill() ? MOVE_MS : 0;
    this.#map.fitBounds(
      [
        [west, south],
        [east, north],
      ],
      { padding: scaled, maxZoom, duration },
      isOwn ? OWN_MOVE : {},
    );
  }

  /** Moves on the reader's behalf: it comes out as the reader's own move. */
  flyTo(lng: number, lat: number, zoom: number): void {
    this.#setBusy(true);
    this.#map.easeTo({ center: [lng, lat], zoom: Math.min(zoom, MAX_ZOOM), duration: isStill() ? 0 : MOVE_MS });
  }

  zoomBy(step: number): void {
    this.#setBusy(true);
    this.#map.easeTo({ zoom: this.#map.getZoom() + step, duration: isStill() ? 0 : MOVE_MS / 2 });
  }

  setPointing(isOverMark: boolean): void {
    this.#map.getCanvas().style.cursor = isOverMark ? 'pointer' : '';
  }

  /** Paints what the map shows now onto a canvas of the page. */
  paintOnto(canvas: HTMLCanvasElement): void {
    if (this.#isGone) return;
    // what is drawn can be read until the browser has shown it
    const drawn = this.#map.redraw().getCanvas();
    [canvas.width, canvas.height] = [drawn.width, drawn.height];
    canvas.getContext('2d')?.drawImage(drawn, 0, 0);
  }

  destroy(): void {
    if (this.#isGone) return;
    this.#isGone = true;
    this.#resizes.disconnect();
    this.#setBusy(false);
    this.#stuck.watch(false);
    this.#map.remove();
  }

  #listen(): void {
    const map = this.#map;
    map.on('style.load', () => this.#putBack());
    map.on('idle', () => {
      this.#setBusy(false);
      if (this.#stuck.reset()) this.#callbacks.onBasemapFault(null);
      if (this.#isStyled) this.#callbacks.onIdle();
    });
    map.on('error', (event) => this.#handleError(event));
    map.on('movestart', () => this.#setBusy(true));
    map.on('move', () => this.#callbacks.onMove(this.box()));
    map.on('moveend', (event) => this.#callbacks.onSettle(this.box(), !('isOwnMove' in event || this.#isSized)));
    map.on('mousemove', ({ point }) => this.#callbacks.onPoint([point.x, point.y]));
    map.on('mouseout', () => this.#callbacks.onPoint(null));
    map.on('click', ({ point }) => this.#callbacks.onClick([point.x, point.y]));
    map.on('webglcontextlost', () => {
      this.#setBusy(false);
      this.#callbacks.onContextLost();
    });
  }

  /** A style brings its own sources and layers and wipes ours. */
  #putBack(): void {
    const map = this.#map;
    // The names in SOURCES are the keys of #data.
    for (const name of Object.keys(SOURCES) as SourceName[]) {
      if (map.getSource(SOURCES[name]) === undefined)
        map.addSource(SOURCES[name], { type: 'geojson', data: collection(this.#data[name]), buffer: TILE_BUFFER_PX });
    }
    const firstLabel = map.getLayer(FIRST_LABEL_LAYER) === undefined ? undefined : FIRST_LABEL_LAYER;
    for (const layer of dossierLayers(this.#colours)) {
      if (map.getLayer(layer.id) === undefined) map.addLayer(layer, layer.type === 'symbol' ? undefined : firstLabel);
    }
    this.#isStyled = true;
    this.#setBusy(true);
  }

  #handleError(event: MapEventType['error']): void {
    const fault = basemapFault(event, this.#isStyled);
    if (fault === null) return;
    this.#callbacks.onBasemapFault(fault);
    // Without a style nothing at all would be drawn: the events get a plain background.
    if (!this.#isStyled) this.#map.setStyle(plainStyle(this.#colours.water), { diff: false });
  }

  /** What is on the screen is all that will come. */
  #handleStuck(): void {
    if (!this.#isStyled) this.#map.setStyle(plainStyle(this.#colours.water), { diff: false });
    this.#setBusy(false);
    this.#callbacks.onBasemapFault({ details: `Basemap stopped: nothing more came (${workerUrl})`, isStuck: true });
    this.#callbacks.onIdle();
  }

  #resize(): void {
    const { clientWidth, clientHeight } = this.#container;
    this.#size = { width: clientWidth, height: clientHeight };
    if (this.#isGone || clientWidth === 0 || clientHeight === 0) return;
    const canvas = this.#map.getCanvas();
    const ratio = drawingRatio(this.#container);
    this.#isSized = true;
    if (this.#map.getPixelRatio() !== ratio) this.#map.setPixelRatio(ratio);
    if (canvas.clientWidth !== clientWidth || canvas.clientHeight !== clientHeight) this.#map.resize(OWN_MOVE);
    this.#isSized = false;
    if (this.#isStyled) this.#images.fitScreen();
  }

  #setBusy(busy: boolean): void {
    if (busy === this.#isBusy || (busy && (this.#isGone || this.#stuck.isStuck))) return;
    this.#isBusy = busy;
    this.#stuck.watch(busy);
    this.#callbacks.onBusy(busy);
  }
}

function collection(features: readonly Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] };
}
