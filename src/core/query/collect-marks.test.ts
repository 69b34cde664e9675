import { expect, it } from 'vitest';
import { isoToDay } from '../time/day.ts';
import { collectBetween, countBegunBefore, countBetween, lowerBound, splitIntoLanes } from './collect-marks.ts';
import type { LaneRows } from './collect-marks.ts';
import type { EventStates } from '../states/states-on.ts';
import { laneEach, madeUpStates } from '../testing/made-up-states.ts';
import type { MadeUpEvent } from '../testing/made-up-states.ts';

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const next = random(11);
const day = (at: number): string => new Date((20_000 + at) * 86_400_000).toISOString().slice(0, 10);
const events: MadeUpEvent[] = Array.from({ length: 300 }, () => {
  const at = Math.floor(next() * 400);
  const length = next() < 0.5 ? 0 : Math.floor(next() * 120);
  const when = next() < 0.05 ? [null, day(at)] : next() < 0.05 ? [day(at), null] : [day(at), day(at + length)];
  return { lane: Math.floor(next() * 3), ...(next() < 0.1 ? {} : { when }) };
});
const states = madeUpStates(events);
const all = Int32Array.from({ length: states.size }, (_, row) => row);
const lanes = splitIntoLanes(states, all, laneEach(3));

function overlapping(from: EventStates, lane: LaneRows, start: number, end: number): number[] {
  return [...lane.rows].filter((row) => (from.startMin[row] ?? 0) < end && (from.endMax[row] ?? 0) >= start);
}

it('puts every dated event into the lane of its type, and no other', () => {
  const rows = lanes.flatMap((lane) => [...lane.rows]).sort((a, b) => a - b);
  expect(rows).toEqual([...all].filter((row) => (states.flags[row] ?? 0) % 2 === 1));
  lanes.forEach((lane, at) => expect([...lane.rows].every((row) => states.type[row] === at)).toBe(true));
});

it('counts and collects what a walk over all events finds, for a thousand windows', () => {
  for (let trial = 0; trial < 1000; trial += 1) {
    const lane = lanes[trial % 3];
    if (lane === undefined) throw new Error('no lane');
    const from = 20_000 + Math.floor(next() * 450) - 20;
    const until = from + 1 + Math.floor(next() * 90);
    const found = overlapping(states, lane, from, until);
    expect(collectBetween(lane, from, until)).toEqual(found);
    expect(countBetween(lane, from, until)).toBe(found.length);
    expect(countBegunBefore(lane, from, until)).toBe(found.filter((row) => (states.startMin[row] ?? 0) < from).length);
  }
});

it('counts an event on the last day of a window, not on the day after', () => {
  const [lane] = splitIntoLanes(madeUpStates([{ when: ['2024-10-31'] }]), Int32Array.of(0), laneEach(1));
  if (lane === undefined) throw new Error('no lane');
  expect(countBetween(lane, isoToDay('2024-10-01'), isoToDay('2024-11-01'))).toBe(1);
  expect(countBetween(lane, isoToDay('2024-10-01'), isoToDay('2024-10-31'))).toBe(0);
});

it.each([
  [[], 1, 0],
  [[1, 3, 3, 5], 3, 1],
  [[1, 3, 3, 5], 4, 3],
  [[1, 3, 3, 5], 6, 4],
])('finds where a value belongs', (sorted, value, place) => {
  expect(lowerBound(Int32Array.from(sorted), value)).toBe(place);
});
