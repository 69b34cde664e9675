import { eventIdAt } from '#core/states/states-on.ts';
import { describe, expect, it } from 'vitest';
import type { Dossier, DossierEvent } from '#core/dossier/types.ts';
import { statesOfRecords } from '#core/testing/made-up-states.ts';
import { lineFeatures } from './line-features.ts';
import { mapContext, mapModel, mapPlaces } from './map-model.ts';
import { mapScene } from './map-scene.ts';
import { sceneRoom } from './scene-room.ts';
import type { ViewBox } from './view-box.ts';

const LANDS = 24;
const BARE = { legend: null, isTouch: false, textScale: 1, inset: null, hasKnownCard: false, hasFault: false };

// two dozen made-up lands close together: land 0 has one event, land 23 has two dozen; each also sails to land 0
const places = Array.from({ length: LANDS }, (_, at) => ({
  id: `land-${at}`,
  name: `Land ${at}`,
  precision: 'country',
  country: null,
  lngLat: [(at % 6) * 4, 44 + Math.floor(at / 6) * 2],
  radiusKm: null,
}));
const events = places.flatMap(({ id }, at) =>
  Array.from({ length: at + 1 }, (_, nth) => ({
    id: `ev-${at}-${nth}`,
    type: 'sailing',
    title: `Sailing ${nth}`,
    when: [],
    places: [{ placeId: id, role: 'at', from: [] }],
    actors: [],
  })),
);
const dossier = {
  eventTypes: [{ id: 'sailing', label: 'Sailings', colour: 'deployment', icon: 'deployment' }],
  reports: [],
  claims: [],
  places,
  events,
} as unknown as Dossier;
const states = statesOfRecords(dossier);
const byId = new Map<string, DossierEvent>(dossier.events.map((event) => [event.id, event]));
const context = mapContext(dossier, states, byId, mapPlaces(dossier.places, new Map()));

function sceneOf(rows: readonly number[], later: readonly number[], view: Partial<ViewBox> = {}) {
  const box: ViewBox = { lng: 10, lat: 48, zoom: 3.5, width: 800, height: 460, ...view };
  const room = sceneRoom({ ...BARE, ...box });
  return mapScene(mapModel(context, rows, later), box, room);
}

const ALL = events.map((_, row) => row);
const rowsOf = (land: number) => ALL.filter((row) => eventIdAt(states, row)?.startsWith(`ev-${land}-`) === true);

describe.each([
  { name: 'a wide pane', view: {} },
  { name: 'a narrow pane', view: { width: 390, height: 300, zoom: 2.5 } },
  { name: 'a tall pane', view: { width: 600, height: 900, zoom: 4 } },
])('plates on a crowded map, $name', ({ view }) => {
  const scene = sceneOf(ALL, [], view);

  it('and the strip tell of every event in the view, each once', () => {
    const told = [...scene.plates.map(({ group }) => group), ...scene.pointers.flatMap(({ groups }) => groups)];
    expect(told.flatMap(({ rows }) => rows).toSorted((a, b) => a - b)).toEqual(ALL);
  });

  it('leave three quarters of the pane to the map', () => {
    const area = scene.plates.reduce((sum, { size }) => sum + size.width * size.height, 0);
    expect(area).toBeLessThanOrEqual((scene.box.width * scene.box.height) / 4);
    expect(scene.plates.length).toBeGreaterThan(1);
  });

  it('are told together in the strip, the fullest land first', () => {
    const [pointer] = scene.pointers.filter(({ groups }) => groups.length > 1);
    const counts = pointer?.groups.map(({ rows }) => rows.length) ?? [];
    expect(counts.length).toBeGreaterThan(1);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  it('stand for the fullest land', () => {
    expect(scene.plates.some(({ group }) => group.place === LANDS - 1)).toBe(true);
  });
});

describe('plates with room', () => {
  it('all stand, and none for others', () => {
    const { plates } = sceneOf([...rowsOf(0), ...rowsOf(5), ...rowsOf(18)], []);
    expect(plates.map(({ id }) => id)).toEqual(['plate-0', 'plate-5', 'plate-18']);
  });

  it('tell of what is not known yet after the rest, and leave it out where there is none', () => {
    const roomy = sceneOf(rowsOf(0), rowsOf(23)).plates;
    expect(roomy.map(({ id, isLater }) => [id, isLater])).toEqual([
      ['plate-0', false],
      ['plate-23', true],
    ]);
    const crowded = sceneOf(
      ALL.filter((row) => !rowsOf(0).includes(row)),
      rowsOf(0),
    ).plates;
    expect(crowded.some(({ isLater }) => isLater)).toBe(false);
  });
});

describe('a line to a land without a plate of its own', () => {
  it('ends at the land itself', () => {
    const sailing = {
      ...events[0],
      id: 'ev-move',
      places: [
        { placeId: 'land-0', role: 'from', from: [] },
        { placeId: 'land-23', role: 'to', from: [] },
      ],
    };
    const moved = { ...dossier, events: [...events, sailing] } as unknown as Dossier;
    const movedIndex = statesOfRecords(moved);
    const movedContext = mapContext(moved, movedIndex, byId, mapPlaces(moved.places, new Map()));
    const model = mapModel(
      movedContext,
      moved.events.map((_, row) => row),
    );
    const { box } = sceneOf([], []);
    const room = sceneRoom({ ...BARE, ...box });
    const scene = mapScene(model, box, room);
    expect(scene.plates.some(({ group }) => group.place === 0)).toBe(false);
    const [line] = lineFeatures(model, scene);
    const [start] = line?.geometry.type === 'LineString' ? line.geometry.coordinates : [];
    expect(start?.map((each) => Math.round(each * 10) / 10)).toEqual([0, 44]);
  });
});
