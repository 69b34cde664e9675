// Paths of the event icons (16 grid) and mark shapes (24 grid). Drawn for this product.
import type { EventIcon } from '#core/dossier/types.ts';

export interface IconStroke {
  readonly path: string;
  /** Stroke width on the 16 grid; null = filled. */
  readonly stroke: number | null;
}

export interface MarkIcon {
  readonly strokes: readonly IconStroke[];
  /** Moves the icon to its optical middle, on the 16 grid. */
  readonly offset: readonly [x: number, y: number];
}

export const MARK_ICONS = {
  arms: {
    offset: [0, 0],
    strokes: [
      {
        path: 'M8 1.4c2.2 2 3 4 3 6.3v3.3H5V7.7c0-2.3.8-4.3 3-6.3z M5 12.1h6v1.9c0 .3-.2.5-.5.5h-5a.5.5 0 0 1-.5-.5z',
        stroke: null,
      },
    ],
  },
  capture: {
    offset: [0, 0],
    strokes: [
      { path: 'M8 5.6a2.4 2.4 0 1 1 0 4.8 2.4 2.4 0 0 1 0-4.8z', stroke: null },
      { path: 'M5.2 2.8H2.8v10.4h2.4 M10.8 2.8h2.4v10.4h-2.4', stroke: 1.9 },
    ],
  },
  casualties: {
    offset: [0, -0.6],
    strokes: [
      {
        path: 'M4.9 12.2V6.1a3.1 3.1 0 0 1 6.2 0v6.1z M3 12.9h10c.3 0 .5.2.5.5v.7c0 .3-.2.5-.5.5H3a.5.5 0 0 1-.5-.5v-.7c0-.3.2-.5.5-.5z',
        stroke: null,
      },
    ],
  },
  combat: {
    offset: [0, 0],
    strokes: [{ path: 'M2.6 3.6 6.6 8l-4 4.4 M13.4 3.6 9.4 8l4 4.4', stroke: 2.1 }],
  },
  context: {
    offset: [0, 0],
    strokes: [{ path: 'M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6z', stroke: null }],
  },
  deployment: {
    offset: [0, 0],
    strokes: [
      {
        path: 'M2.2 6.4h5.6V3.1c0-.5.6-.8 1-.4l5 4.7c.3.3.3.8 0 1.1l-5 4.7c-.4.4-1 .1-1-.4V9.5H2.2c-.4 0-.7-.3-.7-.7V7.1c0-.4.3-.7.7-.7z',
        stroke: null,
      },
    ],
  },
  diplomacy: {
    offset: [0, 0],
    strokes: [
      {
        path: 'M5.7 4.7a3.3 3.3 0 1 1 0 6.6 3.3 3.3 0 0 1 0-6.6z M10.3 4.7a3.3 3.3 0 1 1 0 6.6 3.3 3.3 0 0 1 0-6.6z',
        stroke: 1.8,
      },
    ],
  },
  exchange: {
    offset: [0, 0],
    strokes: [{ path: 'M2.6 5.4h9.6 M9.5 2.7l2.9 2.7-2.9 2.7 M13.4 10.7H3.8 M6.5 8l-2.9 2.7 2.9 2.7', stroke: 1.75 }],
  },
  preparation: {
    offset: [0, 0],
    strokes: [{ path: 'M3 7.6 8 3.4l5 4.2 M3 12.6l5-4.2 5 4.2', stroke: 2.1 }],
  },
  statement: {
    offset: [0, 0],
    strokes: [
      {
        path: 'M3.3 2.8h9.4c.7 0 1.2.5 1.2 1.2v5.8c0 .7-.5 1.2-1.2 1.2H8.4l-2.9 2.8c-.3.3-.8.1-.8-.3V11H3.3c-.7 0-1.2-.5-1.2-1.2V4c0-.7.5-1.2 1.2-1.2z',
        stroke: null,
      },
    ],
  },
  strike: {
    offset: [0, 0],
    strokes: [
      {
        path: 'M8 4.2a3.8 3.8 0 1 1 0 7.6 3.8 3.8 0 0 1 0-7.6z M8 1.4v3.2 M8 11.4v3.2 M1.4 8h3.2 M11.4 8h3.2',
        stroke: 1.8,
      },
    ],
  },
  technology: {
    offset: [0, 0],
    strokes: [
      {
        path: 'M4 1.9a2.1 2.1 0 1 1 0 4.2 2.1 2.1 0 0 1 0-4.2z M12 1.9a2.1 2.1 0 1 1 0 4.2 2.1 2.1 0 0 1 0-4.2z M4 9.9a2.1 2.1 0 1 1 0 4.2 2.1 2.1 0 0 1 0-4.2z M12 9.9a2.1 2.1 0 1 1 0 4.2 2.1 2.1 0 0 1 0-4.2z',
        stroke: null,
      },
      { path: 'M5.2 5.2l5.6 5.6 M10.8 5.2l-5.6 5.6', stroke: 1.75 },
    ],
  },
  withdrawal: {
    offset: [0, -1.2],
    strokes: [{ path: 'M3 4.2h6.2a3.9 3.9 0 0 1 0 7.8H4 M6.9 8.9 3.7 12l3.2 3.1', stroke: 2 }],
  },
} as const satisfies Readonly<Record<EventIcon, MarkIcon>>;

export type MarkIconName = keyof typeof MARK_ICONS;

function isMarkIcon(name: string): name is MarkIconName {
  return Object.hasOwn(MARK_ICONS, name);
}

/** The icon of a codebook's event type; a plain one for a name that this version does not have. */
export function markIcon(name: string): MarkIconName {
  return isMarkIcon(name) ? name : 'context';
}

export const MARK_SHAPES = {
  circle: 'M12 1.8a10.2 10.2 0 1 1 0 20.4 10.2 10.2 0 0 1 0-20.4z',
  diamond: 'M10.6 1.3a2 2 0 0 1 2.8 0l9.3 9.3a2 2 0 0 1 0 2.8l-9.3 9.3a2 2 0 0 1-2.8 0l-9.3-9.3a2 2 0 0 1 0-2.8z',
  hexagon:
    'M7.2 2.5h9.6a1.8 1.8 0 0 1 1.56.9l4.2 7.7a1.8 1.8 0 0 1 0 1.8l-4.2 7.7a1.8 1.8 0 0 1-1.56.9H7.2a1.8 1.8 0 0 1-1.56-.9l-4.2-7.7a1.8 1.8 0 0 1 0-1.8l4.2-7.7a1.8 1.8 0 0 1 1.56-.9z',
  square:
    'M5.2 2.7h13.6a2.5 2.5 0 0 1 2.5 2.5v13.6a2.5 2.5 0 0 1-2.5 2.5H5.2a2.5 2.5 0 0 1-2.5-2.5V5.2a2.5 2.5 0 0 1 2.5-2.5z',
} as const;

export type MarkShapeName = keyof typeof MARK_SHAPES;
