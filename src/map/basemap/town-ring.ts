import type { Map as MaplibreMap } from 'maplibre-gl';

import type { Flavour } from './palette.ts';
import { PALETTES } from './palettes.ts';

const SIDE_PX = 9;
const RADIUS_PX = 2.6;
const LINE_PX = 1.1;
const PIXEL_RATIO = 2;
const FLAVOURS = ['light', 'dark'] as const;

/** Name of the town symbol in a style of that flavour. */
export function townRingName(flavour: Flavour): string {
  return `basemap-town-${flavour}`;
}

/** The town symbol as pixels: a small ring filled with the colour of land, drawn by distance so that it needs no canvas. */
export function drawTownRing(ink: string, land: string, pixelRatio: number) {
  const side = SIDE_PX * pixelRatio;
  const data = new Uint8ClampedArray(side * side * 4);
  const [inkRgb, landRgb] = [rgbOf(ink), rgbOf(land)];
  for (let index = 0; index < side * side; index++) {
    const x = (index % side) + 0.5 - side / 2;
    const y = Math.floor(index / side) + 0.5 - side / 2;
    const distance = Math.hypot(x, y) - RADIUS_PX * pixelRatio;
    const half = (LINE_PX * pixelRatio) / 2;
    const inkShare = clamp(half - Math.abs(distance) + 0.5);
    const cover = clamp(half - distance + 0.5);
    for (let channel = 0; channel < 3; channel++) {
      const mixed = (inkRgb[channel] ?? 0) * inkShare + (landRgb[channel] ?? 0) * (1 - inkShare);
      data[index * 4 + channel] = mixed;
    }
    data[index * 4 + 3] = cover * 255;
  }
  return { width: side, height: side, data };
}

/**
 * Lets the map have the basemap's symbols, and through `addOther` everyone else's, when a layer asks for an image it lacks. A map
 * has one resolver; listening to `styleimagemissing` instead comes too late for the tile that asked (maplibre-gl 6).
 */
export function attachBasemapImages(map: MaplibreMap, addOther?: (name: string) => void | Promise<void>): void {
  map.setMissingStyleImageResolver((name) => {
    const flavour = FLAVOURS.find((candidate) => townRingName(candidate) === name);
    if (flavour === undefined) return addOther?.(name);
    const { townMinor, land } = PALETTES[flavour];
    if (!map.hasImage(name))
      map.addImage(name, drawTownRing(townMinor, land, PIXEL_RATIO), { pixelRatio: PIXEL_RATIO });
  });
}

function rgbOf(hex: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
