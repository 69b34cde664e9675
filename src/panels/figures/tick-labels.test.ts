import { describe, expect, it, test } from 'vitest';
import { numberWords, shortNumberWords } from '#model/text/number-words.ts';
import { textWidth } from '#ui/text-width.ts';
import { figureScale, percentOn } from './figure-scale.ts';
import { CHART_WIDTHS, tickLabels } from './tick-labels.ts';
import type { ChartWidth, TickLabel } from './tick-labels.ts';

const WRITING = {
  full: numberWords,
  short: shortNumberWords,
  widthOf: (text: string) => textWidth(text, 0.6875),
};

function labelsOf(...numbers: readonly number[]): readonly TickLabel[] {
  const scale = figureScale(numbers.map((value) => ({ low: value, high: value })));
  return scale === null ? [] : tickLabels(scale, WRITING);
}

function shownAt(labels: readonly TickLabel[], width: ChartWidth): string[] {
  return labels.filter(({ widths }) => widths.includes(width)).map(({ text }) => text);
}

test.each([
  [4, 8, ['0', '1', '2', '3', '4']],
  [4000, 8, ['0', '2,000', '4,000']],
  [4000, 17, ['0', '1,000', '2,000', '3,000', '4,000']],
  [100_000, 8, ['0', '40,000', '80,000']],
  [30_000_000, 8, ['0', '10m', '20m', '30m']],
  [20_000_000_000, 8, ['0', '10bn', '20bn']],
  [20_000_000_000, 17, ['0', '5bn', '10bn', '15bn', '20bn']],
  [0, 8, ['0', '1']],
] as const)('of a scale up to %d a chart of %d rem shows %j', (value, width, expected) => {
  expect(shownAt(labelsOf(value), width)).toEqual(expected);
});

describe('labels of any scale', () => {
  const values = Array.from({ length: 400 }, (_, at) => Math.round(1.13 ** at * 7) / 10).filter(
    (value) => value < 1e15,
  );

  it('never touch, nor run beyond the end of the chart', () => {
    for (const value of values) {
      const scale = figureScale([{ low: value, high: null }]);
      if (scale === null) continue;
      const labels = tickLabels(scale, WRITING);
      for (const width of CHART_WIDTHS) {
        let free = 0;
        for (const { tick, text, widths } of labels) {
          if (!widths.includes(width)) continue;
          const half = WRITING.widthOf(text) / 2;
          const middle = tick === 0 ? half : (percentOn(scale, tick) / 100) * width;
          expect(middle - half, `${value} at ${width}`).toBeGreaterThanOrEqual(free);
          free = middle + half;
        }
        expect(free, `${value} at ${width}`).toBeLessThanOrEqual(width);
      }
    }
  });

  it('are two at least, from nothing on', () => {
    for (const value of values)
      for (const width of CHART_WIDTHS) {
        const shown = shownAt(labelsOf(value), width);
        expect(shown[0]).toBe('0');
        expect(shown.length, `${value} at ${width}`).toBeGreaterThanOrEqual(2);
      }
  });
});
