import { describe, expect, it } from 'vitest';
import type { Dossier, DossierEvent } from '#core/dossier/types.ts';
import { statesOfRecords } from '#core/testing/made-up-states.ts';
import { mapContext, mapModel, mapPlaces } from './map-model.ts';
import type { MapModel } from './map-model.ts';
import type { ViewBox } from './view-box.ts';
import { insetSize, wayInset } from './way-inset.ts';

// a made-up coast that ships come to from far away; only what the inset reads is there
const dossier = {
  home: { west: 8, south: 48, east: 12, north: 52 },
  eventTypes: [{ id: 'sailing', label: 'Sailings', colour: 'deployment', icon: 'deployment' }],
  reports: [],
  claims: [],
  places: [
    { id: 'port', name: 'Port', precision: 'town', country: 'AA', lngLat: [10, 50], radiusKm: 5 },
    { id: 'land', name: 'Land', precision: 'country', country: 'BB', lngLat: [100, 40], radiusKm: null },
    { id: 'mill', name: 'Mill', precision: 'town', country: 'AA', lngLat: [11, 50], radiusKm: 5 },
  ],
  events: [
    ['land', 'port'],
    ['mill', 'port'],
  ].map(([from, to], at) => ({
    id: `ev-000${at}`,
    type: 'sailing',
    title: 'Sailing',
    when: [],
    places: [
      { placeId: from, role: 'from', from: [] },
      { placeId: to, role: 'to', from: [] },
    ],
    actors: [],
  })),
} as unknown as Dossier;

function modelOf(of: Dossier): MapModel {
  const states = statesOfRecords(of);
  const events = new Map<string, DossierEvent>(of.events.map((event) => [event.id, event]));
  return mapModel(mapContext(of, states, events, mapPlaces(of.places, new Map())), [0, 1]);
}

const HOME: ViewBox = { lng: 10, lat: 50, zoom: 6, width: 800, height: 460 };
const SIZE = { width: 244, height: 164 };

describe('the inset of the long way', () => {
  it('draws what comes from outside the view, with the end that is not seen and a frame where the map is', () => {
    const way = wayInset(modelOf(dossier), HOME, SIZE);
    expect(way?.lines.map(({ id, isDotted }) => [id, isDotted])).toEqual([['0-1', true]]);
    expect(way?.ends.map(({ place, isPoint }) => [place, isPoint])).toEqual([[1, false]]);
    expect(way?.count).toBe(1);
    const { x = -1, y = -1, width = 0, height = 0 } = way?.frame ?? {};
    expect(Math.min(x, y)).toBeGreaterThan(-1);
    expect(x + width).toBeLessThan(SIZE.width);
    expect(y + height).toBeLessThan(SIZE.height);
  });

  it.each([
    ['away from home', { ...HOME, lng: 60 }],
    ['far above it', { ...HOME, zoom: 2 }],
  ])('is not there %s', (_, view) => {
    expect(wayInset(modelOf(dossier), view, SIZE)).toBeNull();
  });

  it('is not there in a dossier without a home', () => {
    const { home: _, ...rest } = dossier;
    expect(wayInset(modelOf(rest), HOME, SIZE)).toBeNull();
  });

  it('has a size by the room of the pane beside the legend', () => {
    expect(insetSize({ width: 830, height: 479 }, null)).toEqual(SIZE);
    expect(insetSize({ width: 663, height: 347 }, null)).toEqual({ width: 172, height: 112 });
    expect(insetSize({ width: 663, height: 347 }, { width: 464, height: 200 })).toBeNull();
    expect(insetSize({ width: 390, height: 284 }, null)).toBeNull();
    expect(insetSize({ width: 830, height: 479 }, null, 2)).toBeNull();
  });
});
