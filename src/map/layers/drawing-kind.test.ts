import { describe, expect, it } from 'vitest';
import type { Place } from '#core/dossier/types.ts';
import { drawingKindOf, extentsOf } from './drawing-kind.ts';

function place(
  precision: Place['precision'],
  radiusKm: number | null = null,
  lngLat: readonly [number, number] | null = [1, 2],
): Place {
  // only what the rule reads is there
  return { precision, radiusKm, lngLat } as unknown as Place;
}

describe('drawingKindOf', () => {
  it.each<[string, Place, boolean, ReturnType<typeof drawingKindOf>]>([
    ['a site is a point', place('site'), false, 'point'],
    ['a town with a radius is a point', place('town', 12), false, 'point'],
    ['a district is its circle', place('district', 30), false, 'circle'],
    ['a district with an outline is its outline', place('district', 30), true, 'outline'],
    ['a region is its outline', place('region'), true, 'outline'],
    ['a region without any shape is a label', place('region'), false, 'label'],
    ['a country is a plate, outline or not', place('country'), true, 'plate'],
    ['a sea is a plate', place('sea'), false, 'plate'],
    ['what is nowhere is not drawn', place('none'), false, 'none'],
    ['a town without a position is not drawn', place('town', null, null), false, 'none'],
  ])('%s', (_, record, hasOutline, kind) => {
    expect(drawingKindOf(record, hasOutline)).toBe(kind);
  });

  it('gives every place an extent', () => {
    expect([...extentsOf([place('town'), place('region'), place('country'), place('none')])]).toEqual([1, 1, 2, 0]);
  });
});
