import { describe, expect, test } from 'vitest';
import { checkLocator, cutLine, hashBytes, lineHash, locateWords, reportLines, shortHash } from './locator.ts';

const VECTOR =
  '\uFEFFHeader 1.2 C\r\n\r\n \u00A0Cafe\u0301 \u201CAlpha\u201D \uD83D\uDE81 sent about 3,000 men; it\u2019s \u2018said\u2019.\u2003\r\nLast line';

describe('the test vector of the model', () => {
  const bytes = new TextEncoder().encode(VECTOR);
  const lines = reportLines(VECTOR);
  test('the file', () => {
    expect(bytes).toHaveLength(100);
    expect(hashBytes(bytes)).toBe('0cd97584799d2bc213f94f3a6e5e005c06432fd8c59d6a7033d9d5f978cac453');
  });
  test('the cut', () => {
    expect(lines).toHaveLength(3);
    expect(shortHash(cutLine(lines[1], 5, 31) ?? '')).toBe('145077dddafb5ba6');
    expect(checkLocator(lines, { paragraph: 2, start: 5, end: 31, sha256: '145077dddafb5ba6' })).toEqual({
      status: 'found',
    });
  });
  test('is located by its words typed on a plain keyboard', () => {
    expect(locateWords(lines, '"Alpha" \u{1F681} sent about 3,000')).toEqual([
      { paragraph: 2, start: 5, end: 31, sha256: '145077dddafb5ba6' },
    ]);
  });
});

describe('lines', () => {
  test('only CR, LF and both together end a line', () => {
    expect(reportLines('a\rb\nc\r\nd\u2028e\u0085f')).toEqual(['a', 'b', 'c', 'd\u2028e\u0085f']);
  });
  test('one leading byte-order mark is dropped; lines of white space are not counted', () => {
    expect(reportLines('\uFEFFa\n \u00A0\t\nb\n')).toEqual(['a', 'b']);
  });
  test('a copy with other quotation marks, spaces and composition has the same line hash', () => {
    expect(lineHash(' \u201CCafe\u0301\u201D   it\u2019s\u00A0so ')).toBe(lineHash('"Caf\u00E9" it\'s so'));
    expect(lineHash('one')).not.toBe(lineHash('two'));
  });
});

describe('checkLocator', () => {
  const lines = ['alpha beta gamma', 'delta'];
  const sha256 = shortHash('beta');
  test('found', () =>
    expect(checkLocator(lines, { paragraph: 1, start: 6, end: 10, sha256 })).toEqual({ status: 'found' }));
  test('moved within the line', () =>
    expect(checkLocator(lines, { paragraph: 1, start: 2, end: 6, sha256 })).toEqual({
      status: 'moved',
      start: 6,
      end: 10,
    }));
  test('other words', () =>
    expect(checkLocator(lines, { paragraph: 2, start: 0, end: 4, sha256 })).toEqual({
      status: 'missing',
      reason: 'other-words',
    }));
  test('no such line', () =>
    expect(checkLocator(lines, { paragraph: 3, start: 0, end: 4, sha256 })).toEqual({
      status: 'missing',
      reason: 'no-such-line',
    }));
  test('beyond the end of the line', () =>
    expect(checkLocator(lines, { paragraph: 2, start: 3, end: 9, sha256 })).toEqual({
      status: 'missing',
      reason: 'out-of-range',
    }));
  test('an empty or reversed range points at nothing', () => {
    expect(cutLine('delta', 2, 2)).toBeNull();
    expect(cutLine('delta', 3, 2)).toBeNull();
  });
});

test('words that stand twice are located twice', () => {
  expect(locateWords(['no', 'no, no'], 'no').map((at) => [at.paragraph, at.start])).toEqual([
    [1, 0],
    [2, 0],
    [2, 4],
  ]);
  expect(locateWords(['no'], ' ')).toEqual([]);
});
