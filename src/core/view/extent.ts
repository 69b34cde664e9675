import type { Extent } from './view.ts';

/** Hundredths of a degree, about a kilometre. */
const STEPS = 100;

/** 33.57 times 100 is 3356.9999… in floating point: what is whole stays whole. */
function steps(value: number): number {
  return Number((value * STEPS).toFixed(4));
}

function within(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}

/** The smallest extent of whole hundredths of a degree that holds another one, so that it survives its own link. */
export function roundExtent({ south, west, north, east }: Extent): Extent {
  // -0 would not be the same as 0
  const down = (value: number, most: number): number => within(Math.floor(steps(value)) / STEPS, most) + 0;
  const up = (value: number, most: number): number => within(Math.ceil(steps(value)) / STEPS, most) + 0;
  return { south: down(south, 90), west: down(west, 180), north: up(north, 90), east: up(east, 180) };
}

/** Whether a position lies in it, edges included. */
export function isInExtent({ south, west, north, east }: Extent, [lng, lat]: readonly [number, number]): boolean {
  return lat >= south && lat <= north && lng >= west && lng <= east;
}
