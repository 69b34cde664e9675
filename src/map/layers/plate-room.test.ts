// The law of everything that stands over the map in words: whatever the camera, the size of the pane and the length of names, plates and
// the strip of pointers lie in the pane, on no control, legend or inset and not on one another; a plate stands at its place and nowhere else;
// and together they tell of every event that no mark tells of.
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Dossier, DossierEvent } from '#core/dossier/types.ts';
import { statesOfRecords } from '#core/testing/made-up-states.ts';
import { isInShape } from './area-shape.ts';
import { mapContext, mapModel, mapPlaces } from './map-model.ts';
import { mapScene } from './map-scene.ts';
import type { MapScene } from './map-scene.ts';
import { boxAround, overlap } from './plate-layout.ts';
import type { Box } from './plate-layout.ts';
import { sceneRoom } from './scene-room.ts';
import type { PaneSize, PaneState } from './scene-room.ts';
import { insetSize } from './way-inset.ts';
import { isInBox, OUTSIDE_MARGIN_PX, projectPoint, unprojectPoint } from './view-box.ts';
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
    lngLat: [between(-170, 170), between(-60, 75)],
    radiusKm: null,
  }));
  // half of the countries have an outline, from islands to continents
  const outlines = new Map(
    places.flatMap(({ id, lngLat: [lng = 0, lat = 0] }): [string, Polygon][] => {
      const [wide, high] = [random() ** 2 * 90, random() ** 2 * 30];
      // sides along the axes are straight on the globe and on the map
      const ring = [
        [lng - wide, lat - high],
        [lng + wide, lat - high],
        [lng + wide, lat + high / 2],
        [lng + wide / 3, lat + high / 2],
        [lng + wide / 3, lat + high],
        [lng - wide, lat + high],
        [lng - wide, lat - high],
      ];
      return random() < 0.5 ? [[id, { type: 'Polygon', coordinates: [ring] }]] : [];
    }),
  );
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
  const context = mapContext(dossier, states, byId, mapPlaces(dossier.places, outlines));
  return mapModel(
    context,
    events.map((_, row) => row),
  );
}

const MODELS = [madeUpModel(4), madeUpModel(14), madeUpModel(60)] as const;

/** As large as its styles let it be. */
function madeUpLegend(width: number, height: number): PaneSize {
  return { width: Math.min(between(260, 520), width - 100), height: Math.min(between(120, 320), height - 80) };
}

function madeUpPane(): PaneState {
  // the map in windows of 320x256, 390x844, 844x390, 1024x768, 1440x900 and half of that, 1920x1080 and half of that; and others
  const [width, height] = oneOf([
    [320, 169],
    [320, 197],
    [390, 275],
    [390, 284],
    [844, 208],
    [663, 347],
    [830, 479],
    [720, 208],
    [1310, 659],
    [960, 220],
    [280, 180],
    [1000, 700],
    [between(280, 1600), between(170, 1100)],
  ]);
  const isRoomy = width > 700 && height > 500;
  const legend = random() < (isRoomy ? 0.5 : 0.2) ? madeUpLegend(width, height) : null;
  const textScale = isRoomy ? oneOf([1, 1, 1.5, 2]) : 1;
  return {
    width,
    height,
    legend,
    isTouch: random() < 0.5,
    textScale,
    inset: random() < 0.6 ? insetSize({ width, height }, legend, textScale) : null,
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

/** A view as the map can have it: one world, which fills the pane. */
function madeUpView({ width, height }: PaneSize): ViewBox {
  const least = Math.log2(Math.max(width, height) / 512);
  const zoom = Math.max(least, between(0, 9));
  const half = (180 * width) / (512 * 2 ** zoom);
  return { lng: between(half - 180, 180 - half), lat: between(-75, 82), zoom, width, height };
}

const cameras = Array.from({ length: CAMERAS }, () => {
  const pane = madeUpPane();
  const view = madeUpView(pane);
  const model = oneOf(MODELS);
  const room = sceneRoom(pane);
  return { pane, model, room, scene: mapScene(model, view, room) };
});

describe('plates and the strip of any view', () => {
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

  it('stand at their places: over the seen part of a country, or at the label point of what has no outline', () => {
    let [overLand, atLabel] = [0, 0];
    for (const { scene, model } of cameras)
      for (const { group, lngLat, offset, size } of scene.plates) {
        const label = model.context.dossier.places[group.place]?.lngLat;
        if (label == null) throw new Error('A place without a position has a plate.');
        const [x, y] = projectPoint(scene.box, lngLat);
        const box = boxAround([x + offset[0], y + offset[1]], size.width, size.height);
        const land = model.context.lands.get(group.place);
        if (land === undefined) {
          atLabel += 1;
          const [labelX, labelY] = projectPoint(scene.box, label);
          const beside = Math.max(box.left - labelX, labelX - box.right, 0);
          const above = Math.max(box.top - labelY, labelY - box.bottom, 0);
          expect(Math.max(beside / size.width, above / size.height)).toBeLessThan(1);
        } else {
          overLand += 1;
          for (const corner of [
            [box.left, box.top],
            [box.right, box.top],
            [box.left, box.bottom],
            [box.right, box.bottom],
          ] as const)
            expect(isInShape(land, unprojectPoint(scene.box, corner))).toBe(true);
        }
      }
    expect(Math.min(overLand, atLabel)).toBeGreaterThan(100);
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
      if (pane.legend === null) crowded += 1;
      // what is missing is all that has no plate, and there is no free spot for the smallest strip
      expect(scene.pointers).toEqual([]);
      if (pane.textScale === 1 && pane.legend === null) expect(Math.min(pane.width, pane.height)).toBeLessThan(300);
    }
    expect(crowded / CAMERAS).toBeLessThan(0.1);
  });

  it('keep apart from an inset, which itself keeps off legend, cards and buttons', () => {
    let insets = 0;
    for (const { pane, room } of cameras) {
      if (pane.inset === null || pane.hasFault) continue;
      insets += 1;
      const own = boxAround([0, 0], 0, 0);
      const [, corner = own] = room.obstacles.filter(({ left, bottom }) => left === 0 && bottom === pane.height);
      // below it stands the scale
      const inset = { ...corner, bottom: corner.bottom - 36 * pane.textScale };
      for (const other of room.obstacles)
        if (other.left !== 0 || other.bottom !== pane.height) expect(overlap(inset, other)).toBe(0);
    }
    expect(insets).toBeGreaterThan(100);
  });

  it('never shorten a number: there is room for it beside the shortest name', () => {
    for (const { scene } of cameras)
      for (const { size, nameWidth, rows } of scene.plates)
        expect(size.width - (nameWidth ?? 0)).toBeGreaterThan(String(rows.length).length * 7);
  });
});
