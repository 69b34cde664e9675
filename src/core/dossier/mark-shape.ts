import type { EventColour } from './types.ts';

/** Shape of a mark: the family of its event type. Circle people move, diamond fighting and casualties, square goods and know-how, hexagon statements and deals. */
export type MarkShape = 'circle' | 'diamond' | 'square' | 'hexagon';

/** Which colours of the palette belong to which family. */
export const SHAPE_OF_COLOUR = {
  deployment: 'circle',
  withdrawal: 'circle',
  capture: 'circle',
  combat: 'diamond',
  strike: 'diamond',
  casualties: 'diamond',
  arms: 'square',
  exchange: 'square',
  technology: 'square',
  diplomacy: 'hexagon',
  statement: 'hexagon',
  context: 'circle',
} as const satisfies Readonly<Record<EventColour, MarkShape>>;
