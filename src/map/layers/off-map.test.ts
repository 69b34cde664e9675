import { describe, expect, it } from 'vitest';
import { MAX_POINTERS, offMapPointers, STRIP_EDGE_PX } from './off-map.ts';
import type { OffMapPlace } from './off-map.ts';
import { boxAround, overlap, PaneSpace } from './plate-layout.ts';
import type { Box } from './plate-layout.ts';
import type { ViewBox } from './view-box.ts';

const VIEW: ViewBox = { lng: 36, lat: 51, zoom: 6, width: 800, height: 460 };
const SIZES = { scale: 1, isTouch: false };
const CONTROLS = { left: 740, top: 0, right: 800, bottom: 140 };

function at(label: string, lng: number, lat: number, ...rows: readonly number[]): OffMapPlace {
  return { label, name: label, lngLat: [lng, lat], group: { place: 0, rows }, isInView: false };
}

function pointersOf(
  places: readonly OffMapPlace[],
  { taken = [], marks = [], view = VIEW }: { taken?: readonly Box[]; marks?: readonly Box[]; view?: ViewBox } = {},
) {
  return offMapPointers(view, places, new PaneSpace(view, taken, marks), SIZES);
}

const FOUR = [at('East', 120, 51, 1), at('West', 2, 51, 2), at('North', 36, 75, 3), at('South', 36, 20, 4)];

describe('the strip of pointers', () => {
  it('says in which direction the places are, from the west to the east', () => {
    const { pointers } = pointersOf(FOUR);
    expect(pointers.map(({ labels, bearing }) => [labels[0], bearing])).toEqual([
      ['West', 270],
      ['North', 0],
      ['South', 180],
      ['East', 90],
    ]);
  });

  it('is one row of parts side by side along the upper edge', () => {
    const boxes = pointersOf(FOUR, { taken: [CONTROLS] }).pointers.map(({ box }) => box);
    expect(new Set(boxes.map(({ top }) => top))).toEqual(new Set([STRIP_EDGE_PX]));
    for (const [nth, box] of boxes.entries()) expect(box.left).toBe(boxes[nth - 1]?.right ?? STRIP_EDGE_PX);
  });

  it('gathers the places of a country and counts an event at two of them once', () => {
    const [pointer, ...rest] = pointersOf([at('Korea', 125, 39, 1, 2), at('Korea', 127, 40, 2, 3)]).pointers;
    expect(rest).toEqual([]);
    expect(pointer?.count).toBe(3);
    expect(pointer?.lngLats).toHaveLength(2);
  });

  it('names a place that is the only one of its country', () => {
    const { pointers } = pointersOf([{ ...at('France', 2, 48, 1), name: 'Paris' }, at('Korea', 125, 39, 2)]);
    expect(pointers.map(({ name }) => name)).toEqual(['Paris', 'Korea']);
  });

  it('has no arrow for what lies in the view without room for its plate', () => {
    const { pointers } = pointersOf([{ ...at('Isle', 35.8, 51, 1), isInView: true }, at('Korea', 125, 39, 2)]);
    expect(pointers.map(({ labels, bearing }) => [labels[0], bearing === null])).toEqual([
      ['Isle', true],
      ['Korea', false],
    ]);
  });

  it('has few parts, which together stand for everything', () => {
    const places = Array.from({ length: 12 }, (_, n) => at(`Land ${n}`, -100 + n * 16, n % 2 === 0 ? 10 : 75, n));
    const { pointers } = pointersOf(places);
    expect(pointers.length).toBeLessThanOrEqual(MAX_POINTERS);
    expect(pointers.reduce((sum, pointer) => sum + pointer.count, 0)).toBe(12);
  });

  it('tells of the nearest directions together where there is no room for each', () => {
    const view = { ...VIEW, width: 200, height: 110 };
    const places = [at('Alphaland', 120, 51, 1), at('Betaland', -60, 51, 2), at('Gammaland', 36, 80, 3)];
    const { pointers, leftOver } = pointersOf(places, { view });
    expect(leftOver).toEqual([]);
    expect(pointers.length).toBeLessThan(3);
    expect(pointers.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  });

  it('goes below a card, but not onto a mark', () => {
    const card = { left: 0, top: 0, right: 800, bottom: 90 };
    const mark = boxAround([60, 120], 40, 40);
    const [pointer] = pointersOf(FOUR.slice(0, 1), { taken: [card] }).pointers;
    expect(pointer?.box.top).toBeGreaterThan(card.bottom);
    const [moved] = pointersOf(FOUR.slice(0, 1), { taken: [card], marks: [mark] }).pointers;
    if (moved === undefined) throw new Error('There is no pointer.');
    expect(overlap(moved.box, mark)).toBe(0);
  });

  it('leaves out what has no room at all', () => {
    const all = { left: 0, top: 0, right: 800, bottom: 460 };
    expect(pointersOf(FOUR, { taken: [all] })).toEqual({ pointers: [], leftOver: FOUR });
  });

  it('is not there when everything is in view', () => {
    expect(pointersOf([])).toEqual({ pointers: [], leftOver: [] });
  });
});
