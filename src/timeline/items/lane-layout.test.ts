import { expect, it } from 'vitest';
import { LANE_PX, layoutLanes, rowPlace } from './lane-layout.ts';
import type { LaneNeed } from './lane-layout.ts';

const EMPTY: LaneNeed = { isEmpty: true, shown: [] };

function need(...shown: number[]): LaneNeed {
  return { isEmpty: false, shown };
}

function heights(needs: readonly LaneNeed[], room: number): number[] {
  return layoutLanes(needs, room).map(({ height }) => height);
}

it('gives the sizes of the design where there is room', () => {
  expect(heights([need(1), need(1, 2), need(1, 2, 3), need(1, 2, 3, 4), need(1, 2, 3, 4, 5)], 400)).toEqual([
    24, 44, 64, 84, 84,
  ]);
});

it('folds what is not used to a line, unless nothing is used', () => {
  expect(heights([need(1), EMPTY, need(1)], 200)).toEqual([24, LANE_PX.folded, 24]);
  expect(heights([EMPTY, EMPTY], 200)).toEqual([24, 24]);
});

it('gives rows where they show most first', () => {
  const rows = layoutLanes([need(2, 3), need(2, 9), EMPTY], 18 + 18 + 10 + 17).map((box) => box.rows);
  expect(rows).toEqual([1, 2, 0]);
});

it('sees that a third row can help where a second one does not', () => {
  expect(layoutLanes([need(2, 2, 8)], 100)[0]?.rows).toBe(3);
  expect(layoutLanes([need(2, 2, 8)], 45)[0]?.rows).toBe(1);
});

it('never uses more room than there is, as long as rows of the least height fit', () => {
  const needs = [need(5, 6, 9), need(1), EMPTY, need(1, 8, 9, 10), need(0), EMPTY, need(3, 4)];
  for (let room = 5 * 18 + 20; room < 500; room += 1) {
    const boxes = layoutLanes(needs, room);
    const last = boxes.at(-1);
    expect((last?.top ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(room);
    boxes.forEach((box, lane) =>
      expect(box.top).toBe(boxes.slice(0, lane).reduce((sum, { height }) => sum + height, 0)),
    );
  }
});

it('keeps lanes of one row legible where there is no room at all', () => {
  expect(heights([need(1, 5), need(2)], 10)).toEqual([18, 18]);
});

it('puts the rows of a lane under each other, all within it', () => {
  for (let room = 100; room < 400; room += 7) {
    for (const box of layoutLanes([need(1, 2, 3, 4), need(1, 2), need(1)], room)) {
      const places = Array.from({ length: box.rows }, (_, line) => rowPlace(box, line));
      places.forEach(({ height, middle }, line) => {
        expect(middle - height / 2).toBeGreaterThanOrEqual(0);
        expect(middle + height / 2).toBeLessThanOrEqual(box.height);
        expect(middle).toBeCloseTo((places[0]?.middle ?? 0) + line * height, 6);
      });
    }
  }
});
