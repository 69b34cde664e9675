// Laws of places and titles, over many made-up lanes, ranges and widths.
import { describe, expect, it } from 'vitest';
import { splitIntoLanes } from '#core/query/collect-marks.ts';
import { laneEach, madeUpStates } from '#core/testing/made-up-states.ts';
import type { MadeUpEvent } from '#core/testing/made-up-states.ts';
import { dayToIso, isoToDay, toDay } from '#core/time/day.ts';
import { computeFeed, laneNeeds } from './compute-feed.ts';
import type { FeedInput } from './feed-input.ts';
import type { FeedMark } from './feed-mark.ts';
import { MOST_ROWS } from './lane-layout.ts';
import { labelPlaces, markBox } from './mark-box.ts';
import type { LabelPlace, MarkRoom } from './mark-box.ts';

const START = isoToDay('2024-01-01');

function day(at: number): string {
  return dayToIso(toDay(START + Math.round(at)));
}

/** Numbers from 0 to 1, the same each time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function madeUpEvent(next: () => number): MadeUpEvent {
  const from = next() * 380;
  const until = from + next() * 120;
  const kind = Math.floor(next() * 8);
  const bounds: readonly (readonly (string | null)[])[] = [
    [day(from)],
    [day(from), day(from), day(until), day(until)],
    [day(from), day(from + 20), day(until + 20), day(until + 50)],
    [day(from), day(until), day(from), day(until)],
    [day(from), day(from), null, null],
    [null, null, day(until), day(until)],
    [null, day(until), null, null],
    [day(from), day(from + 6), day(from), day(from + 6)],
  ];
  return { when: bounds[kind] ?? [day(from)], approximate: kind === 7 };
}

interface Case {
  readonly input: FeedInput;
  readonly room: MarkRoom;
}

function cases(): Case[] {
  const all: Case[] = [];
  for (let seed = 1; seed <= 60; seed += 1) {
    const next = numbers(seed * 7919);
    const states = madeUpStates(
      Array.from({ length: 3 + Math.floor(next() * 22) }, () => madeUpEvent(next)),
      1,
    );
    const lanes = splitIntoLanes(
      states,
      Int32Array.from({ length: states.size }, (_, row) => row),
      laneEach(1),
    );
    const start = START + next() * 250;
    const widthPx = 350 + next() * 1500;
    const range = { start, end: start + 20 + next() * 400 };
    const measureTitle = (row: number): number => 60 + ((row * 67) % 220);
    const forced = new Set(next() < 0.3 ? [Math.floor(next() * states.size)] : []);
    const input: FeedInput = {
      states,
      lanes,
      knownLanes: lanes,
      laneRows: [1 + (seed % MOST_ROWS)],
      range,
      widthPx,
      limits: { start: START - 400, end: START + 900 },
      forced,
      apart: forced,
      drawWhole: false,
      histogramBefore: new Set(),
      budget: 500,
      measureTitle,
    };
    all.push({ input, room: { range, widthPx, forced, measureTitle } });
  }
  return all;
}

/** Where the title of a mark is, if it is anywhere. */
function titleOf(mark: FeedMark, room: MarkRoom): LabelPlace | null {
  if (mark.label === 'none') return null;
  const places = labelPlaces(markBox(mark, room), room);
  if (mark.isWhole) {
    const [first] = places;
    const { head0 } = markBox(mark, room);
    return first === undefined ? null : { ...first, x0: head0 + mark.shiftPx + 1, x1: first.x1 + mark.shiftPx - 1 };
  }
  const place = places.find(({ side }) => side === mark.label);
  if (place === undefined) throw new Error(`no place for ${mark.key}`);
  return place;
}

function overlap(a: { x0: number; x1: number }, b: { x0: number; x1: number }): boolean {
  return a.x0 < b.x1 && a.x1 > b.x0;
}

describe('over many lanes, ranges and widths', () => {
  const feeds = cases().map(({ input, room }) => ({ input, room, marks: computeFeed(input).marks }));

  it('no two titles of a row overlap', () => {
    for (const { marks, room } of feeds) {
      const titles = marks.flatMap((mark) => {
        const place = titleOf(mark, room);
        return place === null ? [] : [{ mark, place }];
      });
      titles.forEach((a, at) => {
        for (const b of titles.slice(at + 1))
          if (a.mark.line === b.mark.line)
            expect(overlap(a.place, b.place), `${a.mark.key} and ${b.mark.key}`).toBe(false);
      });
    }
  });

  it('no title touches a mark of another event, but for the light ground of what fills the range', () => {
    for (const { marks, room } of feeds) {
      for (const mark of marks) {
        const place = titleOf(mark, room);
        if (place === null) continue;
        for (const other of marks) {
          if (other === mark || other.line !== mark.line || other.isWhole) continue;
          expect(overlap(place, markBox(other, room)), `${mark.key} on ${other.key}`).toBe(false);
        }
      }
    }
  });

  it('no title is cut by an edge', () => {
    for (const { marks, room } of feeds) {
      for (const mark of marks) {
        const place = titleOf(mark, room);
        const isCut = place !== null && [0, room.widthPx].some((edge) => place.x0 < edge - 1 && place.x1 > edge + 1);
        expect(isCut, mark.key).toBe(false);
      }
    }
  });

  it('every event is drawn once, counted once, or said to be left out', () => {
    for (const { input, marks } of feeds) {
      const drawn = new Set(marks.flatMap(({ rows }) => rows));
      const { leftOut, histogram } = computeFeed(input).lanes[0] ?? { leftOut: 0, histogram: true };
      if (histogram) continue;
      const inReach = [...(input.lanes[0]?.rows ?? [])].filter((row) => {
        const { startMin, endMax } = input.states;
        return (startMin[row] ?? 0) < input.range.end && (endMax[row] ?? 0) >= input.range.start;
      });
      expect(inReach.filter((row) => !drawn.has(row)).length).toBe(leftOut);
      const heads = marks.flatMap(({ kind, rows }) => (kind === 'bar' && rows.length > 1 ? [] : rows));
      expect(heads.length).toBe(new Set(heads).size);
    }
  });

  it('marks stand in the rows that there are', () => {
    for (const { input, marks } of feeds)
      expect(marks.every(({ line }) => line >= 0 && line < (input.laneRows[0] ?? 1))).toBe(true);
  });

  it('more rows mostly show more, and what they show is counted the same each time', () => {
    for (const { input } of feeds) {
      const [need] = laneNeeds(input);
      const shown = need?.shown ?? [];
      expect(shown.at(-1) ?? 0).toBeGreaterThanOrEqual(shown[0] ?? 0);
      expect(laneNeeds(input)).toEqual([need]);
    }
  });
});
