// More ink for what is better supported, on the map, in the inset and in the legend.
import type { LineWeight } from './movement-lines.ts';

export const LINE_PX: Readonly<Record<LineWeight, number>> = { firm: 2.75, said: 2.25, suspected: 1.75, possible: 1.5 };
export const LINE_OPACITY: Readonly<Record<LineWeight, number>> = {
  firm: 1,
  said: 0.85,
  suspected: 0.6,
  possible: 0.5,
};
