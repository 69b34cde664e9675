import { expect, test } from 'vitest';
import { ciede2000, hexToLinear, linearToLab, simulate } from './colour.ts';

// From the supplement of Sharma, Wu and Dalal (2005): pairs that tell the usual mistakes apart.
test.each([
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
  [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
] as const)('difference of %j and %j', (a, b, expected) => {
  expect(ciede2000(a, b)).toBeCloseTo(expected, 4);
  expect(ciede2000(b, a)).toBeCloseTo(expected, 4);
});

test('white is white, to everybody', () => {
  const white = hexToLinear('#ffffff');
  const lab = linearToLab(white);
  expect(lab[0]).toBeCloseTo(100, 3);
  expect(Math.hypot(lab[1], lab[2])).toBeLessThan(0.02);
  for (const vision of ['protanopia', 'deuteranopia', 'tritanopia'] as const) {
    simulate(white, vision).forEach((channel) => expect(channel).toBeCloseTo(1, 3));
  }
});

test('red and green of one lightness come close without green cones', () => {
  const red = hexToLinear('#c0504d');
  const green = hexToLinear('#6f8f2f');
  const seen = ciede2000(linearToLab(red), linearToLab(green));
  const blind = ciede2000(linearToLab(simulate(red, 'deuteranopia')), linearToLab(simulate(green, 'deuteranopia')));
  expect(blind).toBeLessThan(seen / 2);
});
