import { expect, it } from 'vitest';
import { splitIntoLanes } from '#core/query/collect-marks.ts';
import { laneEach, madeUpStates } from '#core/testing/made-up-states.ts';
import type { MadeUpEvent } from '#core/testing/made-up-states.ts';
import { dayToIso, isoToDay, toDay } from '#core/time/day.ts';
import { computeFeed } from './compute-feed.ts';
import type { FeedInput } from './feed-input.ts';
import type { Feed } from './feed-mark.ts';

const start = isoToDay('2024-01-01');

function day(at: number): string {
  return dayToIso(toDay(start + at));
}

function feedOf(events: readonly MadeUpEvent[], more: Partial<FeedInput> = {}): Feed {
  const states = madeUpStates(events);
  const rows = Int32Array.from({ length: states.size }, (_, row) => row);
  return computeFeed({
    states,
    lanes: splitIntoLanes(states, rows, laneEach(3)),
    knownLanes: splitIntoLanes(states, rows, laneEach(3)),
    laneRows: [1, 1, 1],
    range: { start, end: start + 100 },
    widthPx: 1000,
    limits: { start: start - 1000, end: start + 1000 },
    forced: new Set(),
    drawWhole: false,
    histogramBefore: new Set(),
    budget: 200,
    measureTitle: null,
    ...more,
    apart: more.apart ?? more.forced ?? new Set(),
  });
}

function kinds({ marks }: Feed): string[] {
  return marks.map(({ kind, row }) => `${kind} ${row}`).sort();
}

const bar = (from: number, until: number): MadeUpEvent => ({ when: [day(from), day(from), day(until), day(until)] });
const many = Array.from({ length: 100 }, (_, at) => ({ lane: 1, when: [day(at)] }));

it('draws each date as what it is: bar, line, band, mark', () => {
  const feed = feedOf([
    bar(0, 30),
    { when: [day(40), day(60), day(40), day(60)] },
    { when: [day(70), day(75), day(70), day(75)], approximate: true },
    { when: [day(90)] },
  ]);
  expect(kinds(feed)).toEqual(['band 2', 'bar 0', 'line 1', 'mark 3']);
});

it('draws as a mark alone what is too short for more at this scale', () => {
  const feed = feedOf([bar(0, 30), bar(40, 41)], {
    range: { start: start - 2000, end: start + 2000 },
    limits: { start: start - 3000, end: start + 3000 },
  });
  expect(feed.marks.every(({ kind }) => kind === 'mark' || kind === 'count')).toBe(true);
});

it('counts marks that stand too near', () => {
  const feed = feedOf([{ when: [day(50)] }, { when: [day(50)] }, { when: [day(51)] }, { when: [day(70)] }]);
  const found = feed.marks.map(({ kind, rows }) => `${kind} ${[...rows].join(' ')}`);
  expect(new Set(found)).toEqual(new Set(['count 0 1 2', 'mark 3']));
});

it('shows a busy lane as a histogram and its neighbours as marks', () => {
  const feed = feedOf([...many, { lane: 0, when: [day(50)] }]);
  expect(feed.lanes.map(({ histogram }) => histogram)).toEqual([false, true, false]);
  expect(feed.marks).toHaveLength(1);
});

it('keeps a histogram until it is clearly less busy', () => {
  const nearly = many.slice(0, 40);
  expect(feedOf(nearly).lanes[1]?.histogram).toBe(false);
  expect(feedOf(nearly, { histogramBefore: new Set([1]) }).lanes[1]?.histogram).toBe(true);
});

it('always draws a selected event: out of a histogram, out of a count', () => {
  const inHistogram = feedOf(many, { forced: new Set([7]) });
  expect(kinds(inHistogram)).toEqual(['mark 7']);
  const inCount = feedOf([{ when: [day(50)] }, { when: [day(50)] }, { when: [day(50)] }], { forced: new Set([1]) });
  expect(kinds(inCount)).toEqual(['count 0', 'mark 1']);
});

it('draws what fills the whole range under the rest, one a row and a thin one, and says what finds no room', () => {
  const events = [bar(-90, 300), bar(-70, 250), bar(-50, 200), { when: [day(50)] }];
  const feed = feedOf(events);
  expect(feed.lanes[0]).toEqual({ inRange: 4, leftOut: 1, histogram: false });
  const wholes = feed.marks.filter(({ isWhole }) => isWhole);
  expect(wholes.map(({ row, isThin }) => [row, isThin])).toEqual([
    [0, false],
    [1, true],
  ]);
  expect(feedOf(events, { laneRows: [2, 1, 1] }).lanes[0]?.leftOut).toBe(0);
  const all = ['bar 0', 'bar 1', 'bar 2', 'mark 3'];
  expect(kinds(feedOf(events, { drawWhole: true }))).toEqual(all);
  expect(kinds(feedOf(events, { forced: new Set([2]) }))).toEqual(all);
});

it('draws under each other what is too near for one row, if there are rows', () => {
  const events = [{ when: [day(50)] }, { when: [day(50)] }, { when: [day(51)] }];
  expect(kinds(feedOf(events, { laneRows: [2, 1, 1] }))).toEqual(['count 0']);
  const feed = feedOf(events, { laneRows: [3, 1, 1] });
  expect(kinds(feed)).toEqual(['mark 0', 'mark 1', 'mark 2']);
  expect(new Set(feed.marks.map(({ line }) => line))).toEqual(new Set([0, 1, 2]));
});

it('spends its budget on quiet lanes first and never goes beyond it', () => {
  const lane = (at: number, count: number): MadeUpEvent[] =>
    Array.from({ length: count }, (_, event) => ({ lane: at, when: [day((event * 97) % 100)] }));
  const feed = feedOf([...lane(0, 30), ...lane(1, 10), ...lane(2, 20)], { budget: 35 });
  expect(feed.lanes.map(({ histogram }) => histogram)).toEqual([true, false, false]);
});

it('keeps its marks while it is moved: a mark of both feeds has the same key and place', () => {
  const events = Array.from({ length: 60 }, (_, at) => ({ when: [day(((at * 7919) % 400) - 150)] }));
  const before = feedOf(events, { budget: 500, widthPx: 2000 });
  for (let step = 1; step < 20; step += 1) {
    const after = feedOf(events, {
      budget: 500,
      widthPx: 2000,
      range: { start: start + step * 3, end: start + 100 + step * 3 },
    });
    const known = new Map(before.marks.map((mark) => [mark.key, mark.at]));
    const shared = after.marks.filter(
      ({ at }) => at > after.loadedFrom && at < before.loadedUntil && at >= before.loadedFrom,
    );
    expect(shared.every(({ key, at }) => known.get(key) === at)).toBe(true);
  }
});

it('draws a beginning that nobody knows as a piece before the known end, the whole only where the end is out of sight', () => {
  const open = { when: [null, null, day(50), day(50)] };
  const [mark] = feedOf([open]).marks;
  expect(mark).toMatchObject({ kind: 'bar', until: start + 51, drawing: { openPast: true } });
  expect((mark?.until ?? 0) - (mark?.from ?? 0)).toBeCloseTo(7.2, 6);
  const [before] = feedOf([open], { range: { start: start - 90, end: start + 10 } }).marks;
  expect(before).toMatchObject({ kind: 'bar', from: start - 1000 });
});

it('counts bars that look the same, and keeps a selected one apart', () => {
  const events = [bar(10, 60), bar(10, 60), bar(10, 61), bar(10, 90)];
  expect(kinds(feedOf(events))).toEqual(['bar 0', 'bar 3', 'count 0']);
  expect(kinds(feedOf(events, { forced: new Set([1]) }))).toEqual(['bar 0', 'bar 1', 'bar 3', 'count 0']);
});

it('makes one count of counts that would cover one another', () => {
  const days = [50, 50, 52, 52].map((at) => ({ when: [day(at)] }));
  expect(feedOf(days).marks.map(({ kind, rows }) => [kind, [...rows]])).toEqual([['count', [0, 1, 2, 3]]]);
});

it('counts many selected events with the others, but draws them in a histogram', () => {
  expect(kinds(feedOf(many, { forced: new Set([7, 40, 80]), apart: new Set() }))).toEqual([
    'mark 40',
    'mark 7',
    'mark 80',
  ]);
  expect(
    kinds(feedOf([{ when: [day(50)] }, { when: [day(50)] }], { forced: new Set([0, 1]), apart: new Set() })),
  ).toEqual(['count 0']);
});

it('draws of what goes on a piece around the last day that is known, and the whole only where that day is out of sight', () => {
  const goingOn = { when: [null, day(50), null, null] };
  const [mark] = feedOf([goingOn]).marks;
  expect(mark?.drawing).toMatchObject({ openPast: true, openFuture: true });
  expect([mark?.from, mark?.until, mark?.drawing.fadeOut].map((days) => Math.round((days ?? 0) * 10) / 10)).toEqual([
    start + 43.8,
    start + 58.2,
    7.2,
  ]);
  const [whole] = feedOf([goingOn], { range: { start: start + 100, end: start + 200 } }).marks;
  expect(whole?.drawing.until).toBeGreaterThanOrEqual(start + 200);
});
