// The law of everything that stands over the map in words: whatever the camera, the size of the pane and the length of names, plates and
// pointers lie in the pane, on no control and not on one another, and together they tell of every event that no mark tells of.
import { describe, expect, it } from 'vitest';
import type { Dossier, DossierEvent } from '#core/dossier/types.ts';
import { statesOfRecords } from '#core/testing/made-up-states.ts';
import { mapContext, mapModel, mapPlaces } from './map-model.ts';
import { mapScene } from './map-scene.ts';
import type { MapScene } from './map-scene.ts';
import { boxAround, overlap } from './plate-layout.ts';
import type { Box } from './plate-layout.ts';
import { sceneRoom } from './scene-room.ts';
import type { PaneState } from './scene-room.ts';
import { isInBox, OUTSIDE_MARGIN_PX, projectPoint } from './view-box.ts';
import type { ViewBox } from './view-box.ts';

const CAMERAS = 2400;

/** Numbers from 0 to 1, the same in each run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = seeded(7);
const between = (low: number, high: number): number => low + random() * (high - low);
const oneOf = <Value>(values: readonly [Value, ...Value[]]): Value =>
  values[Math.floor(random() * values.length)] ?? values[0];

const NAMES = [
  'Ys',
  'Moor',
  'United Isles of the Far West',
  'W'.repeat(70),
  '북한과 그 주변',
  'Федеративная Республика',
] as const;

function madeUpModel(lands: number) {
  const places = Array.from({ length: lands }, (_, at) => ({
    id: `land-${at}`,
    name: `${oneOf(NAMES)} ${at}`,
    precision: oneOf(['country', 'country', 'sea', 'town']),
    country: null,
    lngLat: [between(-180, 180), between(-60, 80)],
    radiusKm: null,
  }));
  const types = ['sailing', 'storm', 'treaty', 'find'];
  const events = places.flatMap(({ id }, at) =>
    Array.from({ length: Math.ceil(random() ** 4 * 400) }, (_, nth) => ({
      id: `ev-${at}-${nth}`,
      type: oneOf(['sailing', 'storm', 'treaty', 'find']),
      title: `Event ${nth}`,
      when: [],
      places: [{ placeId: id, role: 'at', from: [] }],
      actors: [],
    })),
  );
  const colours = ['deployment', 'strike', 'diplomacy', 'technology'];
  const dossier = {
    eventTypes: types.map((id, at) => ({ id, label: id, colour: colours[at], icon: 'deployment' })),
    reports: [],
    claims: [],
    places,
    events,
  } as unknown as Dossier;
  const states = statesOfRecords(dossier);
  const byId = new Map<string, DossierEvent>(dossier.events.map((event) => [event.id, event]));
  const context = mapContext(dossier, states, byId, mapPlaces(dossier.places, new Map()));
  return mapModel(
    context,
    events.map((_, row) => row),
  );
}

const MODELS = [madeUpModel(4), madeUpModel(14), madeUpModel(60)] as const;

function madeUpPane(): PaneState {
  const [width, height] = oneOf([
    [320, 169],
    [390, 275],
    [640, 208],
    [844, 208],
    [280, 180],
    [672, 478],
    [1000, 700],
    [between(280, 1600), between(170, 1100)],
  ]);
  const isRoomy = width > 700 && height > 500;
  return {
    width,
    height,
    legend: isRoomy && random() < 0.5 ? { width: 464, height: between(120, 320) } : null,
    isTouch: random() < 0.5,
    textScale: isRoomy ? oneOf([1, 1, 1.5, 2]) : 1,
    hasInset: isRoomy && random() < 0.3,
    hasKnownCard: random() < 0.3,
    hasFault: isRoomy && random() < 0.1,
  };
}

function boxesOf({ box, plates, pointers }: MapScene): readonly { readonly name: string; readonly box: Box }[] {
  return [
    ...plates.map(({ id, lngLat, offset, size }) => {
      const [x, y] = projectPoint(box, lngLat);
      return { name: id, box: boxAround([x + offset[0], y + offset[1]], size.width, size.height) };
    }),
    ...pointers.map((pointer) => ({ name: pointer.labels.join(), box: pointer.box })),
  ];
}

const cameras = Array.from({ length: CAMERAS }, () => {
  const pane = madeUpPane();
  const view: ViewBox = { lng: between(-180, 180), lat: between(-75, 82), zoom: between(0, 9), ...pane };
  const model = oneOf(MODELS);
  const room = sceneRoom(pane);
  return { pane, model, room, scene: mapScene(model, view, room) };
});

describe('plates and pointers of any view', () => {
  it('lie in the pane, also with long names', () => {
    for (const { scene } of cameras)
      for (const { name, box } of boxesOf(scene)) {
        expect(Math.min(box.left, box.top), name).toBeGreaterThan(-0.01);
        expect(box.right, name).toBeLessThan(scene.box.width + 0.01);
        expect(box.bottom, name).toBeLessThan(scene.box.height + 0.01);
      }
  });

  it('lie on no control, card or legend, and not on one another', () => {
    for (const { scene, room } of cameras) {
      const boxes = boxesOf(scene);
      for (const [at, { name, box }] of boxes.entries()) {
        const others = [...room.obstacles, ...boxes.slice(0, at).map((other) => other.box)];
        for (const other of others) expect(overlap(box, other), name).toBeLessThan(0.01);
      }
    }
  });

  it('tell of every event at a country, a sea or outside, each place once, where a pane has any room for them', () => {
    let crowded = 0;
    for (const { scene, model, pane } of cameras) {
      const wanted = model.groups.filter((group) => {
        const { lngLat } = model.context.dossier.places[group.place] ?? {};
        const isOutside = lngLat != null && !isInBox(scene.box, projectPoint(scene.box, lngLat), OUTSIDE_MARGIN_PX);
        return isOutside || model.broad.includes(group);
      });
      const rows = new Set(wanted.flatMap((group) => group.rows));
      const told = scene.plates.flatMap((plate) => plate.rows);
      const pointed = scene.pointers.reduce((sum, { count }) => sum + count, 0);
      if (told.length + pointed === rows.size) continue;
      crowded += 1;
      // what is missing is all that has no plate of its own, and there is no free spot for the smallest plate
      expect(scene.pointers).toEqual([]);
      if (pane.textScale === 1) expect(Math.min(pane.width, pane.height)).toBeLessThan(300);
    }
    expect(crowded / CAMERAS).toBeLessThan(0.1);
  });

  it('never shorten a number: there is room for it beside the shortest name', () => {
    for (const { scene } of cameras)
      for (const { size, nameWidth, rows } of scene.plates)
        expect(size.width - (nameWidth ?? 0)).toBeGreaterThan(String(rows.length).length * 7);
  });
});
