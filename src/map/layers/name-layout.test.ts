import { describe, expect, it } from 'vitest';
import { placeNames } from './name-layout.ts';
import type { NameSide, NameToPlace } from './name-layout.ts';
import { boxAround, overlap } from './plate-layout.ts';
import type { Box } from './plate-layout.ts';

const MARK: NameToPlace = { point: [100, 100], sizePx: 24, side: 'east', width: 60, height: 30 };
const whole: Box = { left: 0, top: 0, right: 200, bottom: 200 };
/** All but the room on one side of the mark at 100, 100. */
const free = (room: Partial<Box>): Box[] => {
  const { left, top, right, bottom } = { ...whole, ...room };
  return [
    { ...whole, right: left },
    { ...whole, left: right },
    { ...whole, bottom: top },
    { ...whole, top: bottom },
  ];
};
const placed = (side: NameSide, taken: readonly Box[]) => placeNames([{ ...MARK, side }], taken)[0];

describe('a name', () => {
  it.each([
    ['east', { left: 119, top: 85, right: 179, bottom: 115 }, 'left'],
    ['west', { left: 21, top: 85, right: 81, bottom: 115 }, 'right'],
    ['east-only', { left: 119, top: 85, right: 179, bottom: 115 }, 'left'],
    ['west-only', { left: 21, top: 85, right: 81, bottom: 115 }, 'right'],
  ] as const)('stands in the %s where there is room', (side, box, align) => {
    expect(placed(side, [])).toEqual({ box, align });
  });

  it.each([
    ['lower right', { left: 114, top: 107 }, 'left'],
    ['upper right', { left: 114, bottom: 93 }, 'left'],
    ['under the mark', { top: 115 }, 'center'],
    ['over the mark', { bottom: 85 }, 'center'],
    ['left of it', { right: 84 }, 'right'],
  ] as const)('goes to the %s if only that is free', (_, room, align) => {
    const taken = free(room);
    const name = placed('east', taken);
    expect(name?.align).toBe(align);
    expect(taken.every((box) => name != null && overlap(box, name.box) === 0)).toBe(true);
  });

  it('stays off the side where it would be cut off, and is left out rather than laid on something', () => {
    expect(placed('east-only', free({ right: 84 }))).toBeNull();
    expect(placed('west-only', free({ left: 114 }))).toBeNull();
    expect(placed('east', [whole])).toBeNull();
  });
});

it('no two names lie on one another, nor on a mark, and the first of a crowd has its first spot', () => {
  let seed = 7;
  const random = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  const sides = ['east', 'west', 'east-only', 'west-only'] as const;
  const names = Array.from({ length: 80 }, (_, at): NameToPlace => {
    const point = [random() * 800, random() * 460] as const;
    return { point, sizePx: 24 + 24 * random(), side: sides[at % 4] ?? 'east', width: 40 + 100 * random(), height: 28 };
  });
  const marks = names.map(({ point, sizePx }) => boxAround(point, sizePx, sizePx));
  const boxes = placeNames(names, marks).flatMap((name) => (name === null ? [] : [name.box]));
  expect(boxes.length).toBeGreaterThan(10);
  expect(boxes.length).toBeLessThan(80);
  const all = [...marks, ...boxes];
  for (const box of boxes) expect(all.filter((other) => overlap(other, box) > 0)).toEqual([box]);
  expect(placeNames(names, [])[0]).toEqual(placeNames(names.slice(0, 1), [])[0]);
});
