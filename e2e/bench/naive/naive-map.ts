import type { FeatureCollection, Point } from 'geojson';
import { GeoJSONSource, Map as MaplibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { NaiveEvent } from './naive-events.ts';

export interface NaiveMap {
  readonly show: (events: readonly NaiveEvent[]) => void;
  readonly select: (event: NaiveEvent | null) => void;
  readonly whenIdle: () => Promise<void>;
}

function toFeatures(events: readonly NaiveEvent[]): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: events.flatMap(({ id, type, lngLat }) =>
      lngLat === null
        ? []
        : [
            {
              type: 'Feature',
              properties: { id, type },
              geometry: { type: 'Point', coordinates: [lngLat[0], lngLat[1]] },
            },
          ],
    ),
  };
}

/** A map without a ground, and all events in one clustered source. */
export async function makeNaiveMap(container: HTMLElement, events: readonly NaiveEvent[]): Promise<NaiveMap> {
  setWorkerUrl(workerUrl);
  const map = new MaplibreMap({
    container,
    center: [70, 48],
    zoom: 2,
    style: {
      version: 8,
      sources: { events: { type: 'geojson', data: toFeatures(events), cluster: true, clusterRadius: 50 } },
      layers: [
        { id: 'ground', type: 'background', paint: { 'background-color': '#eeeeee' } },
        {
          id: 'clusters',
          type: 'circle',
          source: 'events',
          filter: ['has', 'point_count'],
          paint: { 'circle-color': '#555555', 'circle-radius': ['step', ['get', 'point_count'], 10, 50, 16, 500, 24] },
        },
        {
          id: 'points',
          type: 'circle',
          source: 'events',
          filter: ['!', ['has', 'point_count']],
          paint: { 'circle-color': '#aa3333', 'circle-radius': 5 },
        },
        {
          id: 'selected',
          type: 'circle',
          source: 'events',
          filter: ['==', 'id', ''],
          paint: { 'circle-color': '#0000ff', 'circle-radius': 9 },
        },
      ],
    },
  });
  const whenIdle = async (): Promise<void> => {
    if (!map.loaded() || map.isMoving()) await map.once('idle');
  };
  await map.once('idle');
  return {
    show: (shown) => {
      const source = map.getSource('events');
      if (source instanceof GeoJSONSource) void source.setData(toFeatures(shown));
    },
    select: (event) => {
      map.setFilter('selected', ['==', 'id', event?.id ?? '']);
      if (event?.lngLat != null) map.jumpTo({ center: [event.lngLat[0], event.lngLat[1]] });
    },
    whenIdle,
  };
}
