import { rowOfEvent } from '#core/states/states-on.ts';
import { describe, expect, it } from 'vitest';
import type { Dossier, DossierEvent } from '#core/dossier/types.ts';
import { statesOfRecords } from '#core/testing/made-up-states.ts';
import { lineFeatures } from './line-features.ts';
import { areaFeatures, haloFeatures } from './map-features.ts';
import { mapContext, mapModel, mapPlaces } from './map-model.ts';
import { markAt, mapScene } from './map-scene.ts';
import type { MapScene } from './map-scene.ts';
import { markFeatures } from './mark-features.ts';
import { sceneRoom } from './scene-room.ts';
import { projectPoint } from './view-box.ts';
import type { ViewBox } from './view-box.ts';

function event(id: string, type: string, ...places: readonly (readonly [string, string])[]) {
  return {
    id,
    type,
    title: `Event ${id}`,
    when: [],
    places: places.map(([placeId, role]) => ({ placeId, role, from: [] })),
    actors: [],
  };
}

// a made-up coast; only what the map reads is there
const dossier = {
  eventTypes: [
    { id: 'sailing', label: 'Sailings', colour: 'deployment', icon: 'deployment' },
    { id: 'storm', label: 'Storms', colour: 'strike', icon: 'strike' },
  ],
  reports: [],
  claims: [],
  places: [
    { id: 'port', name: 'Port', precision: 'town', country: 'AA', lngLat: [10, 50], radiusKm: 5 },
    { id: 'mill', name: 'Mill', precision: 'town', country: 'AA', lngLat: [10.4, 50], radiusKm: 5 },
    { id: 'moor', name: 'Moor', precision: 'district', country: 'AA', lngLat: [16, 52], radiusKm: 90 },
    { id: 'land', name: 'Land', precision: 'country', country: 'BB', lngLat: [24, 50], radiusKm: null },
    { id: 'isle', name: 'Isle', precision: 'town', country: 'CC', lngLat: [-60, 40], radiusKm: 5 },
  ],
  events: [
    event('ev-0001', 'sailing', ['port', 'at']),
    event('ev-0002', 'storm', ['port', 'at'], ['mill', 'at']),
    event('ev-0003', 'storm', ['moor', 'at']),
    event('ev-0004', 'sailing', ['land', 'from'], ['moor', 'to']),
    event('ev-0005', 'sailing', ['isle', 'at']),
  ],
} as unknown as Dossier;

const states = statesOfRecords(dossier);
const events = new Map<string, DossierEvent>(dossier.events.map((record) => [record.id, record]));
const model = mapModel(mapContext(dossier, states, events, mapPlaces(dossier.places, new Map())), [0, 1, 2, 3, 4]);
const BARE = { legend: null, isTouch: false, textScale: 1, inset: null, hasKnownCard: false, hasFault: false };
const VIEW: ViewBox = { lng: 17, lat: 50, zoom: 4, width: 800, height: 460 };
const ROOM = sceneRoom({ ...BARE, ...VIEW });
const scene = mapScene(model, VIEW, ROOM);
const rowsOf = (...ids: string[]) => new Set(ids.flatMap((id) => rowOfEvent(states, id) ?? []));

describe('a scene', () => {
  it('gathers near places in one ring, with every event counted once', () => {
    const ring = scene.marks.find((mark) => mark.groups.length === 2);
    expect(ring?.rows).toEqual([0, 1]);
    expect(ring?.title).toBe('Port, Mill');
    expect(ring?.image).toBe('dossier/ring/2/deployment.1/strike.1');
  });

  it('keeps a mark the same one while its fullest place is, whoever joins', () => {
    const [alone] = mapScene(mapModel(model.context, [0]), VIEW, ROOM).marks;
    const ring = scene.marks.find((mark) => mark.groups.length === 2);
    expect(alone?.title).toBe('Port');
    expect(ring?.id).toBe(alone?.id);
    expect(new Set(scene.marks.map(({ id }) => id)).size).toBe(scene.marks.length);
  });

  it('lets them come apart on zooming in', () => {
    const near = mapScene(model, { ...VIEW, lng: 10.2, zoom: 9 }, ROOM);
    expect(near.marks.map((mark) => mark.title).sort()).toEqual(['Mill', 'Port']);
    expect(near.marks.find((mark) => mark.title === 'Mill')?.image).toBe('dossier/mark/strike/strike/claimed');
  });

  it('says how exact an area is', () => {
    expect(scene.marks.find((mark) => mark.title === 'Moor')?.note).toBe('district only');
  });

  it('puts a plate over a country, never a mark', () => {
    expect(scene.plates.map(({ group, rows }) => [group.place, rows])).toEqual([[3, [3]]]);
    expect(scene.marks.some((mark) => mark.title.includes('Land'))).toBe(false);
  });

  it('tells of what lies outside', () => {
    expect(
      scene.pointers.map(({ labels, count, bearing }) => ({
        labels,
        count,
        isWest: bearing !== null && bearing > 225 && bearing < 315,
      })),
    ).toEqual([{ labels: ['Isle'], count: 1, isWest: true }]);
  });

  it('finds the mark under a pixel, and none where there is none', () => {
    const [mark] = scene.marks;
    expect(mark === undefined ? null : markAt(scene, VIEW, mark.point)).toBe(mark);
    expect(markAt(scene, VIEW, [2, 2])).toBeNull();
  });
});

const marksOf = (shown: MapScene) =>
  markFeatures(shown).flatMap(({ properties }) => ('rank' in properties ? [properties] : []));

describe('features', () => {
  it('are one point a mark with its name, and the extent of each plate where it stands', () => {
    const features = markFeatures(scene);
    expect(marksOf(scene).map(({ title }) => title)).toEqual(scene.marks.map(({ title }) => title));
    const extents = features.flatMap(({ geometry, properties }) =>
      'padding' in properties ? [{ padding: properties.padding, at: geometry.coordinates }] : [],
    );
    const [[extent], [plate]] = [extents, scene.plates];
    if (extents.length !== 1 || extent === undefined || plate === undefined) throw new Error('There is no plate.');
    expect(extent.padding).toEqual([plate.size.height / 2, plate.size.width / 2]);
    const [x, y] = projectPoint(VIEW, plate.lngLat);
    const found = projectPoint(VIEW, [extent.at[0] ?? 0, extent.at[1] ?? 0]);
    expect(found[0]).toBeCloseTo(x + plate.offset[0], 6);
    expect(found[1]).toBeCloseTo(y + plate.offset[1], 6);
  });

  it('have an id each, and no two names the same rank', () => {
    const view = { ...VIEW, lng: 10.2, zoom: 9 };
    // Port and Mill hold the one event, on the same latitude
    const equal = mapScene(mapModel(model.context, [1]), view, ROOM);
    for (const shown of [scene, mapScene(model, view, ROOM), equal]) {
      const ids = [...lineFeatures(model, shown), ...markFeatures(shown)].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const ranks = marksOf(shown).map(({ rank }) => rank);
      expect(ranks.length).toBeGreaterThan(1);
      expect(new Set(ranks).size).toBe(ranks.length);
    }
  });

  it('rank what holds the most first', () => {
    const fewer = mapModel(model.context, [0, 1, 2]);
    const ranked = marksOf(mapScene(fewer, VIEW, ROOM)).sort((a, b) => b.rank - a.rank);
    expect(ranked.map(({ title }) => title)).toEqual(['Port, Mill', 'Moor']);
  });

  it('draw the movement from a country dotted', () => {
    expect(lineFeatures(model, scene).map(({ properties }) => properties)).toEqual([
      { paint: 'deployment', path: 'unknown', weight: 'said' },
    ]);
  });

  it('draw the district in the neutral colour, as it holds two types', () => {
    expect(areaFeatures(model).map(({ properties }) => properties.paint)).toEqual(['neutral']);
  });

  it('ring everything that holds a selected event, in its own shape', () => {
    const images = haloFeatures(model, scene, rowsOf('ev-0002'), 'selected').map(({ properties }) => properties.image);
    expect(images).toEqual(['dossier/halo/circle/34/selected']);
    const moved = haloFeatures(model, scene, rowsOf('ev-0004'), 'hover').map(({ geometry }) => geometry.type);
    expect(moved).toEqual(['Polygon', 'LineString', 'Point']);
  });

  it('ring nothing without a selection', () => {
    expect(haloFeatures(model, scene, new Set(), 'selected')).toEqual([]);
  });
});
