import { expect, it } from 'vitest';
import { overlap } from '../layers/plate-layout.ts';
import { Shelves } from './shelves.ts';

it('no two images lie on one another or outside, until there is no room for one more', () => {
  const shelves = new Shelves(256);
  const boxes = [];
  for (let at = 0; at < 1000; at += 1) {
    const [width, height] = [20 + ((at * 37) % 90), 12 + ((at * 53) % 40)];
    const place = shelves.take(width, height);
    if (place === null) break;
    boxes.push({ left: place.x, top: place.y, right: place.x + width, bottom: place.y + height });
  }
  expect(boxes.length).toBeGreaterThan(15);
  expect(boxes.length).toBeLessThan(1000);
  for (const box of boxes) {
    expect(boxes.filter((other) => overlap(box, other) > 0)).toEqual([box]);
    expect(box.right <= 256 && box.bottom <= 256).toBe(true);
  }
});

it('what is larger than all has no room, and takes none from what comes after', () => {
  const shelves = new Shelves(64);
  expect(shelves.take(65, 10)).toBeNull();
  expect(shelves.take(10, 65)).toBeNull();
  expect(shelves.take(64, 64)).toEqual({ x: 0, y: 0 });
  expect(shelves.take(1, 1)).toBeNull();
});
