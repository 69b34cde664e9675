import { expect, it } from 'vitest';
import type { DateDrawing } from './date-drawing.ts';
import type { FeedMark } from './feed-mark.ts';
import { fitLabels } from './fit-labels.ts';

const drawing: DateDrawing = {
  type: 'day',
  from: 0,
  until: 1,
  fadeIn: 0,
  fadeOut: 0,
  openPast: false,
  openFuture: false,
  uncertain: false,
  by: null,
};
// one day is one pixel
const range = { start: 0, end: 600 };

function mark(row: number, kind: FeedMark['kind'], from: number, until = from): FeedMark {
  const at = (from + until) / 2;
  return {
    key: `${kind}:${row}`,
    lane: 0,
    kind,
    row,
    rows: [row],
    drawing: { ...drawing, from, until },
    from,
    until,
    at,
    isWhole: false,
    isThin: false,
    line: 0,
    slot: 0,
    slots: 1,
    label: 'none',
    shiftPx: 0,
  };
}

function sides(
  marks: readonly FeedMark[],
  widths: number | readonly number[],
  forced: readonly number[] = [],
): Record<string, string> {
  const measureTitle = (row: number): number => (typeof widths === 'number' ? widths : (widths[row] ?? 0));
  const fitted = fitLabels(marks, { range, widthPx: 600, forced: new Set(forced), measureTitle });
  return Object.fromEntries(fitted.map(({ key, label }) => [key, label]));
}

it.each<[string, FeedMark[], number, Record<string, string>]>([
  ['in a bar that is wide enough', [mark(0, 'bar', 100, 300)], 120, { 'bar:0': 'inside' }],
  ['to the right of a bar that is not', [mark(0, 'bar', 100, 200)], 120, { 'bar:0': 'right' }],
  [
    'nowhere when a bar has no room on the right',
    [mark(0, 'bar', 100, 200), mark(1, 'bar', 210, 500)],
    120,
    { 'bar:0': 'none', 'bar:1': 'inside' },
  ],
  ['to the right of a mark', [mark(0, 'mark', 100)], 120, { 'mark:0': 'right' }],
  ['to the left of a mark at the edge', [mark(0, 'mark', 590)], 120, { 'mark:0': 'left' }],
  [
    'nowhere in a crowd',
    [mark(0, 'mark', 100), mark(1, 'mark', 130), mark(2, 'mark', 160)],
    500,
    { 'mark:0': 'none', 'mark:1': 'none', 'mark:2': 'none' },
  ],
  [
    'not over a mark that lies on the bar',
    [mark(0, 'bar', 100, 300), mark(1, 'mark', 180)],
    120,
    { 'bar:0': 'right', 'mark:1': 'none' },
  ],
  ['on a dashed line', [mark(0, 'line', 100, 500)], 120, { 'line:0': 'inside' }],
  ['never for a count', [mark(0, 'count', 100)], 20, { 'count:0': 'none' }],
])('%s', (_, marks, width, expected) => {
  expect(sides(marks, width)).toEqual(expected);
});

it('gives the room to the selected event first', () => {
  const marks = [mark(0, 'mark', 200), mark(1, 'mark', 360)];
  expect(sides(marks, [130, 130])).toEqual({ 'mark:0': 'right', 'mark:1': 'right' });
  const tight = [mark(0, 'mark', 200), mark(1, 'mark', 350)];
  expect(sides(tight, [120, 260])).toEqual({ 'mark:0': 'right', 'mark:1': 'none' });
  expect(sides([mark(0, 'mark', 200), mark(1, 'mark', 590)], [300, 300], [1])).toEqual({
    'mark:0': 'none',
    'mark:1': 'left',
  });
});
