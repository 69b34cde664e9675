import type { DateDrawing } from '../items/date-drawing.ts';
import type { FeedMark } from '../items/feed-mark.ts';
import { kindOf, NEAR_PX, placeDrawing } from '../items/place-drawing.ts';

/** A pixel of a sample is a day of it. */
export const SAMPLE = { range: { start: 0, end: 150 }, widthPx: 150 } as const;

const DAY: DateDrawing = {
  type: 'day',
  from: 75,
  until: 76,
  fadeIn: 0,
  fadeOut: 0,
  openPast: false,
  openFuture: false,
  uncertain: false,
  by: null,
};
const BAR: DateDrawing = { ...DAY, type: 'bar', from: 10, until: 140 };
/** Farther than any sample shows. */
const FAR = 9999;

/** The ways in which dates are drawn, as the lanes would draw them. */
export const DATE_SAMPLES = {
  day: DAY,
  lasted: BAR,
  fading: { ...BAR, fadeIn: 35, fadeOut: 35 },
  within: { ...BAR, type: 'within' },
  about: { ...DAY, type: 'about', from: 45, until: 105 },
  uncertain: { ...DAY, uncertain: true },
  openFuture: { ...BAR, until: FAR, openFuture: true },
  openPast: { ...BAR, from: -FAR, until: 110, openPast: true },
  by: { ...BAR, from: -FAR, until: FAR, openPast: true, openFuture: true, fadeOut: FAR - 75, by: 75 },
  whole: { ...BAR, from: -FAR, until: FAR },
} as const satisfies Readonly<Record<string, DateDrawing>>;

export type DateSample = keyof typeof DATE_SAMPLES;

/** The mark of a sample. */
export function sampleMark(name: DateSample): FeedMark {
  const { drawing, at } = placeDrawing(DATE_SAMPLES[name], SAMPLE);
  return {
    key: name,
    lane: 0,
    kind: kindOf(drawing, NEAR_PX),
    row: 0,
    rows: [0],
    drawing,
    from: drawing.from,
    until: drawing.until,
    at,
    isWhole: name === 'whole',
    isThin: false,
    line: 0,
    slot: 0,
    slots: 1,
    label: 'none',
    shiftPx: 0,
  };
}
