import { expect, it } from 'vitest';
import type { Dossier, DossierEvent } from '#core/dossier/types.ts';
import { statesOfRecords } from '#core/testing/made-up-states.ts';
import { lineRoom } from './line-room.ts';
import { mapContext, mapModel, mapPlaces } from './map-model.ts';
import type { ViewBox } from './view-box.ts';

// two ports and two lands; only what the rule reads is there
const dossier = {
  eventTypes: [{ id: 'sailing', label: 'Sailings', colour: 'deployment', icon: 'deployment' }],
  reports: [],
  claims: [],
  places: [
    { id: 'port', name: 'Port', precision: 'town', country: 'AA', lngLat: [10, 50], radiusKm: 5 },
    { id: 'land', name: 'Land', precision: 'country', country: 'BB', lngLat: [60, 50], radiusKm: null },
    { id: 'isle', name: 'Isle', precision: 'country', country: 'CC', lngLat: [-40, 50], radiusKm: null },
  ],
  events: [
    ['land', 'port'],
    ['isle', 'land'],
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
const states = statesOfRecords(dossier);
const events = new Map<string, DossierEvent>(dossier.events.map((event) => [event.id, event]));
const context = mapContext(dossier, states, events, mapPlaces(dossier.places, new Map()));
const VIEW: ViewBox = { lng: 10, lat: 50, zoom: 5, width: 800, height: 460 };

it('a route keeps its ground free where it is seen, from the port to the edge of the view', () => {
  const xs = lineRoom(mapModel(context, [0]), VIEW).map(({ left, right }) => (left + right) / 2);
  expect(Math.min(...xs)).toBeCloseTo(400, 0);
  expect(Math.max(...xs)).toBeGreaterThan(700);
  expect(Math.max(...xs)).toBeLessThanOrEqual(800);
});

it('a line between two countries keeps none: it is no route', () => {
  expect(lineRoom(mapModel(context, [1]), VIEW)).toEqual([]);
});
