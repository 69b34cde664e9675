import type { Map as MaplibreMap } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { keepLabelsOff } from './label-rooms.ts';

function placing(entered: unknown[]) {
  return { placement: { collisionIndex: { insertCollisionBox: (...all: unknown[]) => entered.push(all) } } };
}

it('rooms are entered each time labels begin to be placed, where they are then, ahead of all labels', () => {
  const style: { pauseablePlacement?: ReturnType<typeof placing> } = {};
  const rooms = [{ left: 10, top: 20, right: 50, bottom: 40 }];
  keepLabelsOff({ style } as unknown as MaplibreMap, () => rooms);
  const first: unknown[] = [];
  const begun = placing(first);
  style.pauseablePlacement = begun;
  expect(style.pauseablePlacement).toBe(begun);
  // the library counts from 100 pixels outside of the pane; a label that may not overlap keeps off whatever may not either
  expect(first).toEqual([[[110, 120, 150, 140], 'never', false, 0, 0, 0]]);
  rooms.push({ left: 0, top: 0, right: 5, bottom: 5 });
  const second: unknown[] = [];
  style.pauseablePlacement = placing(second);
  expect(second).toHaveLength(2);
  expect(first).toHaveLength(1);
});

it('a style that ends puts its placement away', () => {
  const style: { pauseablePlacement?: ReturnType<typeof placing> | undefined } = {};
  keepLabelsOff({ style } as unknown as MaplibreMap, () => []);
  style.pauseablePlacement = placing([]);
  style.pauseablePlacement = undefined;
  expect(style.pauseablePlacement).toBeUndefined();
});
