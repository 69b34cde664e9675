// Names of the images on the map. A name says all that is needed to paint it, so an image is painted when the style first asks for it
// and never listed in advance.
import { SHAPE_OF_COLOUR } from '#core/dossier/mark-shape.ts';
import type { EventColour } from '#core/dossier/types.ts';
import { shortNumberWords } from '#model/text/number-words.ts';
import type { MarkIconName, MarkShapeName } from '#ui/mark/mark-paths.ts';
import type { MarkFill } from '#ui/mark/mark-drawing.ts';

export const MARK_PX = 24;
type RingSize = 34 | 40 | 48;
export type HaloState = 'selected' | 'hover';
export type AreaPaint = EventColour | 'neutral';

export interface RingPart {
  readonly colour: EventColour;
  readonly count: number;
}

export type MapImage =
  | { readonly type: 'mark'; readonly colour: EventColour; readonly icon: MarkIconName; readonly fill: MarkFill }
  | { readonly type: 'ring'; readonly total: number; readonly parts: readonly RingPart[] }
  | { readonly type: 'halo'; readonly shape: MarkShapeName; readonly size: number; readonly state: HaloState }
  | { readonly type: 'hatch'; readonly paint: AreaPaint }
  /** One clear pixel, for what takes a place on the map and is drawn elsewhere. */
  | { readonly type: 'blank' };

const PREFIX = 'dossier';

/** Diameter of a ring by the number of events in it. */
export function ringSize(total: number): RingSize {
  if (total < 5) return 34;
  return total < 20 ? 40 : 48;
}

/** What stands in a ring: its number, shortened where five digits would not fit; the list behind it has all of it. */
export function ringCount(total: number): string {
  return total < 10_000 ? String(total) : shortNumberWords(total);
}

/** Size of the number in a ring, pixels. */
export function ringFontPx(total: number): number {
  if (total >= 1000) return 11;
  return total < 5 ? 13 : 14;
}

export function mapImageId(image: MapImage): string {
  switch (image.type) {
    case 'mark':
      return [PREFIX, image.type, image.colour, image.icon, image.fill].join('/');
    case 'ring':
      return [PREFIX, image.type, image.total, ...image.parts.map((part) => `${part.colour}.${part.count}`)].join('/');
    case 'halo':
      return [PREFIX, image.type, image.shape, image.size, image.state].join('/');
    case 'hatch':
      return [PREFIX, image.type, image.paint].join('/');
    case 'blank':
      return [PREFIX, image.type].join('/');
  }
}

/** The image of a name that `mapImageId` made; null for any other name. */
export function parseMapImageId(id: string): MapImage | null {
  const [prefix, type, ...rest] = id.split('/');
  if (prefix !== PREFIX) return null;
  // Names come from `mapImageId` alone, so each part is what was put there.
  if (type === 'mark') {
    const [colour, icon, fill] = rest as [EventColour, MarkIconName, MarkFill];
    return { type, colour, icon, fill };
  }
  if (type === 'ring') {
    const parts = rest.slice(1).map((part) => {
      const [colour, count] = part.split('.');
      return { colour: colour as EventColour, count: Number(count) };
    });
    return { type, total: Number(rest[0]), parts };
  }
  if (type === 'halo') {
    const [shape, size, state] = rest as [MarkShapeName, string, HaloState];
    return { type, shape, size: Number(size), state };
  }
  if (type === 'hatch') return { type, paint: rest[0] as AreaPaint };
  return type === 'blank' ? { type } : null;
}

/** The families of a mix, each once, in order. */
export function shapesOfParts(parts: readonly RingPart[]): readonly MarkShapeName[] {
  return [...new Set(parts.map((part) => SHAPE_OF_COLOUR[part.colour]))];
}
