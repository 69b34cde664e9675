import { expect, it, test } from 'vitest';
import { MARK_ICONS, MARK_SHAPES } from './mark-paths.ts';
import { placePath } from './place-path.ts';

/** Without the spaces that mean nothing. */
function tidy(path: string): string {
  return path
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([A-Za-z]) ?/g, '$1')
    .trim();
}

test.each([
  ['M1 2H3V4L5 6Z', 2, [10, 20], 'M12 24H16V28L20 32Z'],
  ['M1 2h3v4l5 6z', 2, [10, 20], 'M12 24h6v8l10 12z'],
  ['M2.6 3.6 6.6 8l-4 4.4', 0.5, [1, 0], 'M2.3 1.8 4.3 4l-2 2.2'],
  ['M8 5a3 4 30 1 1 0 6A3 4 30 0 1 8 5', 2, [1, 2], 'M17 12a6 8 30 1 1 0 12A6 8 30 0 1 17 12'],
  ['M0 0c2.2 2 3 4 3 6.3C1 2 3 4 5 6', 10, [1, 2], 'M1 2c22 20 30 40 30 63C11 22 31 42 51 62'],
  ['M.5-.5l-.3.3', 1, [0, 0], 'M0.5 -0.5l-0.3 0.3'],
] as const)('%s, %d times and moved by %j', (path, scale, offset, placed) => {
  expect(tidy(placePath(path, scale, offset))).toBe(placed);
});

const PATHS = [
  ...Object.values(MARK_SHAPES),
  ...Object.values(MARK_ICONS).flatMap(({ strokes }) => strokes.map(({ path }) => path)),
];

it('knows every command of the marks, and brings each path back', () => {
  for (const path of PATHS) {
    expect(path).toMatch(/^[MLHVCAZ\d\s.-]+$/i);
    const plain = tidy(placePath(path, 1, [0, 0]));
    expect(tidy(placePath(placePath(path, 8, [4, -2]), 1 / 8, [-0.5, 0.25]))).toBe(plain);
  }
});
