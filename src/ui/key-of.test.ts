import { describe, expect, it } from 'vitest';
import { isCommandWith, keyOf } from './key-of.ts';

type Modifier = 'ctrl' | 'alt' | 'meta' | 'shift' | 'altgr' | 'composing';

function pressed(key: string, code: string, ...modifiers: readonly Modifier[]) {
  const has = (modifier: Modifier): boolean => modifiers.includes(modifier);
  return {
    key,
    code,
    ctrlKey: has('ctrl'),
    altKey: has('alt'),
    metaKey: has('meta'),
    shiftKey: has('shift'),
    isComposing: has('composing'),
    getModifierState: (name: string) => name === 'AltGraph' && has('altgr'),
  };
}

const PAGE = '[]k';
const ALL = '[]k/?';
const CHART = '+=-0 ';

describe('keys of the page', () => {
  it.each([
    ['US', pressed('[', 'BracketLeft'), '['],
    ['US', pressed(']', 'BracketRight'), ']'],
    ['US', pressed('k', 'KeyK'), 'k'],
    ['US, caps lock', pressed('K', 'KeyK'), 'k'],
    ['US, with shift', pressed('K', 'KeyK', 'shift'), ''],
    ['US, with shift', pressed('{', 'BracketLeft', 'shift'), ''],
    ['German, where the bracket is AltGr and 8, on Windows', pressed('[', 'Digit8', 'ctrl', 'alt', 'altgr'), '['],
    ['German, where the bracket is AltGr and 9, on Linux', pressed(']', 'Digit9', 'altgr'), ']'],
    ['German, where the bracket is Option and 5, on a Mac', pressed('[', 'Digit5', 'alt'), '['],
    ['German, the key at its place', pressed('ü', 'BracketLeft'), '['],
    ['German, the key at its place', pressed('+', 'BracketRight'), ']'],
    ['German, the key at its place, caps lock', pressed('Ü', 'BracketLeft'), '['],
    ['German, AltGr with another key', pressed('€', 'KeyE', 'ctrl', 'alt', 'altgr'), ''],
    ['French, a dead key', pressed('Dead', 'BracketLeft'), '['],
    ['French', pressed('$', 'BracketRight'), ']'],
    ['French, AltGr and 5', pressed('[', 'Digit5', 'altgr'), '['],
    ['Swedish', pressed('å', 'BracketLeft'), '['],
    ['Russian', pressed('х', 'BracketLeft'), '['],
    ['Russian', pressed('ъ', 'BracketRight'), ']'],
    ['Russian', pressed('л', 'KeyK'), 'k'],
    ['Russian, caps lock', pressed('Л', 'KeyK'), 'k'],
    ['Ukrainian', pressed('ї', 'BracketRight'), ']'],
    ['Korean', pressed('ㅏ', 'KeyK'), 'k'],
    ['Korean, told by the input method', pressed('Process', 'KeyK'), 'k'],
    ['Korean, composing', pressed('ㅏ', 'KeyK', 'composing'), ''],
    ['Greek', pressed('κ', 'KeyK'), 'k'],
    ['Hebrew', pressed('ל', 'KeyK'), 'k'],
    ['Arabic', pressed('ن', 'KeyK'), 'k'],
    ['Dvorak, where k lies elsewhere', pressed('k', 'KeyV'), 'k'],
    ['Dvorak, where t lies at the place of k', pressed('t', 'KeyK'), ''],
    ['Dvorak, where the bracket lies elsewhere', pressed('[', 'Minus'), '['],
    ['Dvorak, where a stroke lies at its place', pressed('/', 'BracketLeft'), ''],
    ['Brazilian, where the bracket lies elsewhere', pressed('[', 'BracketRight'), '['],
    ['a command', pressed('k', 'KeyK', 'ctrl'), ''],
    ['a command', pressed('k', 'KeyK', 'meta'), ''],
    ['a command on another layout', pressed('л', 'KeyK', 'ctrl'), ''],
    ['a command with Alt', pressed('[', 'BracketLeft', 'alt'), ''],
    ['back on a Mac', pressed('[', 'BracketLeft', 'meta'), ''],
    ['a virtual keyboard without places', pressed('[', ''), '['],
    ['another key', pressed('x', 'KeyX'), ''],
    ['no key at all', pressed('', ''), ''],
  ])('%s: %o', (_, event, key) => {
    expect(keyOf(event, PAGE)).toBe(key);
  });
});

describe('keys of the chart', () => {
  it.each([
    ['US', pressed('+', 'Equal', 'shift'), '+'],
    ['US', pressed('=', 'Equal'), '='],
    ['the number pad', pressed('-', 'NumpadSubtract'), '-'],
    ['German', pressed('+', 'BracketRight'), '+'],
    ['German', pressed('-', 'Slash'), '-'],
    ['French', pressed('à', 'Digit0'), '0'],
    ['Arabic', pressed('٠', 'Digit0'), '0'],
    ['Japanese', pressed('\u3000', 'Space'), ' '],
  ])('%s: %o', (_, event, key) => {
    expect(keyOf(event, CHART)).toBe(key);
  });
});

it.each(['Escape', 'Enter', 'ArrowLeft', 'PageDown', 'Home', 'F1'])('%s has its own name, and is no command', (key) => {
  expect(keyOf(pressed(key, key))).toBe(key);
  expect(keyOf(pressed(key, key, 'shift'))).toBe(key);
  expect(keyOf(pressed(key, key, 'alt'))).toBe('');
  expect(keyOf(pressed(key, key, 'ctrl'))).toBe('');
  expect(keyOf(pressed(key, key, 'composing'))).toBe('');
});

describe('a letter with Ctrl, or with Command on a Mac', () => {
  it.each([
    ['Ctrl', pressed('k', 'KeyK', 'ctrl'), true, false],
    ['Ctrl, caps lock', pressed('K', 'KeyK', 'ctrl'), true, false],
    ['Ctrl on a Russian keyboard', pressed('л', 'KeyK', 'ctrl'), true, false],
    ['Command', pressed('k', 'KeyK', 'meta'), false, true],
    ['Command on a Korean keyboard', pressed('ㅏ', 'KeyK', 'meta'), false, true],
    ['both', pressed('k', 'KeyK', 'ctrl', 'meta'), false, false],
    ['with Shift', pressed('K', 'KeyK', 'ctrl', 'shift'), false, false],
    ['AltGr', pressed('k', 'KeyK', 'ctrl', 'alt', 'altgr'), false, false],
    ['alone', pressed('k', 'KeyK'), false, false],
    ['another letter at its place', pressed('t', 'KeyK', 'ctrl'), false, false],
  ])('%s', (_, press, elsewhere, onMac) => {
    expect([isCommandWith(press, 'k', false), isCommandWith(press, 'k', true)]).toEqual([elsewhere, onMac]);
  });
});

describe('the signs of the search and the help', () => {
  it.each([
    ['US', pressed('/', 'Slash'), '/'],
    ['US', pressed('?', 'Slash', 'shift'), '?'],
    ['German', pressed('/', 'Digit7', 'shift'), '/'],
    ['German, the key at its place', pressed('-', 'Slash'), ''],
    ['Russian', pressed('.', 'Slash'), ''],
    ['a command of the browser', pressed('/', 'Slash', 'ctrl'), ''],
  ])('%s', (_, press, key) => {
    expect(keyOf(press, ALL)).toBe(key);
  });
});
