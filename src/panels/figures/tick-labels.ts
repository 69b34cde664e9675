// Which ticks of a scale are labelled, so that labels never touch: the drawing is as wide as its column, which the style sheet knows, so it
// is worked out for several widths and the style sheet takes the one that fits.
import { percentOn } from './figure-scale.ts';
import type { FigureScale } from './figure-scale.ts';

/** Widths of a chart in rem for which labels are chosen, the least that a chart can have first; the same widths stand in figures.css. */
export const CHART_WIDTHS = [8, 12, 17] as const;
export type ChartWidth = (typeof CHART_WIDTHS)[number];

export interface TickLabel {
  readonly tick: number;
  /** Short where numbers are too long for the least width: "20bn". */
  readonly text: string;
  /** The widths at which it is shown. */
  readonly widths: readonly ChartWidth[];
}

/** How to write a number, and how wide the words are in rem. */
export interface TickWriting {
  readonly full: (value: number) => string;
  readonly short: (value: number) => string;
  readonly widthOf: (text: string) => number;
}

const GAP_REM = 0.375;
/** Fewer labels than these are no scale. */
const LEAST_LABELS = 3;

/** Every how many ticks there is room for a label; the first stands at its tick, the others about theirs, and none beyond the end. */
function stepFor(scale: FigureScale, texts: readonly string[], width: number, widthOf: TickWriting['widthOf']): number {
  for (let step = 1; step < texts.length; step += 1) {
    let free = -Infinity;
    const fits = texts.every((text, at) => {
      if (at % step !== 0) return true;
      const half = widthOf(text) / 2;
      const middle = at === 0 ? half : (percentOn(scale, scale.ticks[at] ?? 0) / 100) * width;
      const hasRoom = middle - half >= free && middle + half <= width;
      free = middle + half + GAP_REM;
      return hasRoom;
    });
    if (fits) return step;
  }
  return Math.max(1, texts.length);
}

/** The labels of a scale. Numbers are written in full where enough of them fit the narrowest chart. */
export function tickLabels(scale: FigureScale, { full, short, widthOf }: TickWriting): readonly TickLabel[] {
  const shown = (texts: readonly string[], width: number): number =>
    Math.ceil(texts.length / stepFor(scale, texts, width, widthOf));
  const inFull = scale.ticks.map(full);
  const wanted = Math.min(LEAST_LABELS, inFull.length);
  const texts = shown(inFull, CHART_WIDTHS[0]) >= wanted ? inFull : scale.ticks.map(short);
  const steps = CHART_WIDTHS.map((width) => ({ width, step: stepFor(scale, texts, width, widthOf) }));
  return scale.ticks.map((tick, at) => ({
    tick,
    text: texts[at] ?? '',
    widths: steps.flatMap(({ width, step }) => (at % step === 0 ? [width] : [])),
  }));
}
