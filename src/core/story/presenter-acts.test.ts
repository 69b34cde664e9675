import { describe, expect, it } from 'vitest';
import { actOf, swipeOf } from './presenter-acts.ts';

describe('keys of a presenter', () => {
  it.each([
    ['PageDown', 'next'],
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['PageUp', 'previous'],
    ['ArrowLeft', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'blank'],
    ['.', 'blank'],
    ['t', 'theme'],
    ['s', 'speaker'],
    ['Escape', 'leave'],
  ])('%s: %s', (key, act) => {
    expect(actOf(key)).toBe(act);
  });

  it.each(['x', 'Shift', 'F5', 'toString'])('%s means nothing', (key) => {
    expect(actOf(key)).toBeUndefined();
  });
});

describe('a finger', () => {
  const at = (clientX: number, clientY: number) => ({ clientX, clientY });

  it.each([
    ['to the left: on', at(200, 100), at(100, 110), 'next'],
    ['to the right: back', at(100, 100), at(200, 90), 'previous'],
    ['a tap: nothing', at(100, 100), at(104, 101), null],
    ['more down than sideways: nothing', at(100, 100), at(40, 300), null],
  ])('%s', (_, from, to, act) => {
    expect(swipeOf(from, to)).toBe(act);
  });
});
