import { expect, it } from 'vitest';
import { parsePort } from './parse-port.ts';

it.each([
  [undefined, 4173],
  ['', 4173],
  ['8080', 8080],
  [' 8080 ', 8080],
  ['1', 1],
  ['65535', 65_535],
  ['0', null],
  ['65536', null],
  ['-1', null],
  ['80.5', null],
  ['4173x', null],
  ['1e3', null],
])('PORT=%s gives %s', (text, port) => {
  expect(parsePort(text)).toBe(port);
});
