import { SHAPE_OF_COLOUR } from '#core/dossier/mark-shape.ts';
import type { EventColour } from '#core/dossier/types.ts';
import type { AreaPaint } from '../layers/image-id.ts';

/** The tokens that the canvas needs, resolved: WebGL knows no custom properties. */
export interface MapColours {
  readonly events: Readonly<Record<EventColour, string>>;
  readonly paper: string;
  readonly text: string;
  readonly text2: string;
  readonly accent: string;
  readonly halo: string;
  readonly water: string;
}

/** Reads the tokens as they hold at an element. */
export function readMapColours(element: Element): MapColours {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const colours = Object.keys(SHAPE_OF_COLOUR).map((colour) => [colour, token(`--ev-${colour}`)]);
  return {
    // The keys are those of SHAPE_OF_COLOUR.
    events: Object.fromEntries(colours) as Record<EventColour, string>,
    paper: token('--mark-paper'),
    text: token('--text'),
    text2: token('--text-2'),
    accent: token('--accent'),
    halo: token('--map-halo'),
    water: token('--map-water'),
  };
}

export function paintColour(colours: MapColours, paint: AreaPaint): string {
  return paint === 'neutral' ? colours.text2 : colours.events[paint];
}
