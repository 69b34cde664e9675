import { describe, expect, test } from 'vitest';
import { cutLine, lineHash, locateWords, reportLines } from './locator.ts';
import { countCodedLines, findPassage, matchCopy } from './match-copy.ts';
import type { Locator } from './types.ts';

const REPORT = reportLines(
  [
    'The lighthouse at Cape Orr',
    'Its keeper counted “twelve” ships; the harbour’s book has nine.',
    'Fog came at noon 🚢 and went at four.',
    'Nobody was hurt.',
  ].join('\n'),
);
const HASHES = REPORT.map(lineHash);

/** The locator of words that stand in the report once. */
function locate(words: string): Locator {
  const [at] = locateWords(REPORT, words);
  if (at === undefined) throw new Error(`the report does not say ${words}`);
  return at;
}

function passageIn(copy: readonly string[], words: string) {
  return findPassage(matchCopy(HASHES, copy), copy, locate(words));
}

/** The words that a passage marks. */
function marked(copy: readonly string[], words: string): string | null {
  const passage = passageIn(copy, words);
  return passage.status === 'missing' ? null : cutLine(passage.text, passage.start, passage.end);
}

/** Every way to choose some lines of a report, by the bits of a number. */
function choices(lines: readonly string[]): string[][] {
  return Array.from({ length: 2 ** lines.length }, (_, bits) => lines.filter((_line, at) => (bits >> at) % 2 === 1));
}

describe('laws', () => {
  test('the report is found in itself, line by line', () => {
    expect(matchCopy(HASHES, REPORT)).toEqual([0, 1, 2, 3]);
  });

  test('a line is found if and only if the copy has it, whatever else is missing', () => {
    for (const copy of choices(REPORT)) {
      const match = matchCopy(HASHES, copy);
      expect(match.map((at) => at !== null)).toEqual(REPORT.map((line) => copy.includes(line)));
      expect(match.map((at) => (at === null ? null : copy[at]))).toEqual(
        REPORT.map((line) => (copy.includes(line) ? line : null)),
      );
    }
  });

  test('lines of the page around it change nothing but the numbers, and the order is kept', () => {
    const frame = ['Home', 'Weather', 'Nobody was hurt.', 'Most read'];
    for (const copy of choices(REPORT)) {
      const page = [...frame, ...copy.flatMap((line) => [line, 'Advertisement']), ...frame];
      const places = matchCopy(HASHES, page).filter((at) => at !== null);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  test('found and missing coded lines are all of them', () => {
    const locators = [{ paragraph: 4 }, { paragraph: 2 }, { paragraph: 2 }, { paragraph: 1 }];
    for (const copy of choices(REPORT)) {
      const { total, found, firstMissing } = countCodedLines(matchCopy(HASHES, copy), locators);
      const missing = [1, 2, 4].filter((line) => !copy.includes(REPORT[line - 1] ?? ''));
      expect([total, total - found, firstMissing]).toEqual([3, missing.length, missing[0] ?? null]);
    }
  });
});

describe('matchCopy', () => {
  test.each([
    ['out of order', [3, 2, 1, 0].map((at) => REPORT[at] ?? ''), [3, 2, 1, 0]],
    ['a line twice, once before its turn', [REPORT[3] ?? '', ...REPORT], [1, 2, 3, 4]],
    [
      'straight quotation marks',
      REPORT.map((line) => line.replaceAll(/[“”]/g, '"').replaceAll('’', "'")),
      [0, 1, 2, 3],
    ],
    ['spaces of other kinds', REPORT.map((line) => ` ${line.replaceAll(' ', ' \u00A0')}\t`), [0, 1, 2, 3]],
    ['decomposed letters', REPORT.map((line) => line.normalize('NFD')), [0, 1, 2, 3]],
    ['another text', ['Something else', 'altogether'], [null, null, null, null]],
    ['nothing', [], [null, null, null, null]],
    ['a word more in one line', REPORT.map((line, at) => (at === 1 ? `${line} Really.` : line)), [0, null, 2, 3]],
  ])('%s', (_, copy, expected) => {
    expect(matchCopy(HASHES, copy)).toEqual(expected);
  });

  test('a line that the report has twice is found twice, in order', () => {
    const hashes = ['a', 'b', 'a'].map(lineHash);
    expect(matchCopy(hashes, ['x', 'a', 'b', 'y', 'a'])).toEqual([1, 2, 4]);
    expect(matchCopy(hashes, ['a', 'b'])).toEqual([0, 1, 0]);
  });

  test('a report without line hashes matches nothing', () => {
    expect(matchCopy([], REPORT)).toEqual([]);
    expect(countCodedLines([], [{ paragraph: 2 }])).toEqual({ total: 1, found: 0, firstMissing: 2 });
  });
});

describe('findPassage', () => {
  test('marks the words of a claim in the reader’s line, and tells where that line stands', () => {
    expect(passageIn(['Menu', ...REPORT], 'went at four')).toEqual({
      status: 'found',
      text: REPORT[2],
      copyLine: 4,
      start: 23,
      end: 35,
      exact: true,
    });
  });

  test.each([
    ['as it is', (line: string) => line, 'book has nine', 'book has nine'],
    ['after a sign of two units', (line: string) => line, 'and went', 'and went'],
    ['with runs of spaces', (line: string) => line.replaceAll(' ', '   '), 'harbour’s book', 'harbour’s book'],
    ['with spaces that do not break', (line: string) => line.replaceAll(' ', '\u00A0'), 'Fog came', 'Fog came'],
    [
      'before quotation marks that differ',
      (line: string) => line.replaceAll('’', "'"),
      'keeper counted',
      'keeper counted',
    ],
    ['after them', (line: string) => line.replaceAll('’', "'"), 'book has nine', 'book has nine'],
  ])('%s', (_, change, words, expected) => {
    const copy = REPORT.map(change);
    expect(marked(copy, words)).toBe(expected);
    expect(passageIn(copy, words)).toMatchObject({ exact: true });
  });

  test('quotation marks within the words: found by place, and said so', () => {
    const copy = REPORT.map((line) => line.replaceAll(/[“”]/g, '"'));
    expect(marked(copy, 'counted “twelve” ships')).toBe('counted "twelve" ships');
    expect(passageIn(copy, 'counted “twelve” ships')).toMatchObject({ exact: false });
  });

  test('a text coded with plain marks is found exactly in a copy with fine ones', () => {
    const plain = ['She said "yes" twice.'];
    const [at] = locateWords(plain, '"yes" twice');
    if (at === undefined) throw new Error('no such words');
    const copy = ['She said “yes” twice.'];
    expect(findPassage(matchCopy(plain.map(lineHash), copy), copy, at)).toMatchObject({
      start: 9,
      end: 20,
      exact: true,
    });
  });

  test('a range beyond the line marks the whole line, and is not exact', () => {
    const at = { ...locate('Nobody was hurt'), start: 90, end: 99, sha256: '0'.repeat(16) };
    expect(findPassage(matchCopy(HASHES, REPORT), REPORT, at)).toMatchObject({ start: 0, end: 16, exact: false });
  });

  test('a line that the copy does not have is missing', () => {
    expect(passageIn(REPORT.slice(1), 'Cape Orr')).toEqual({ status: 'missing' });
    expect(findPassage(matchCopy(HASHES, REPORT), REPORT, { ...locate('Cape Orr'), paragraph: 9 })).toEqual({
      status: 'missing',
    });
  });
});

test('a passage is found in time that does not grow with the spaces of a line', () => {
  const words = 'counted “twelve” ships';
  const wide = REPORT.map((line) => line.replaceAll(' ', ' '.repeat(10_000)));
  expect(marked(wide, words)).toBe(words);
});

test('words that are near their place are found, those far from it are marked where they stood', () => {
  const line = `${'x '.repeat(2000)}here`;
  const [at] = locateWords([line], 'here');
  if (at === undefined) throw new Error('the line does not say it');
  const near = { ...at, paragraph: 1, start: at.start - 5, end: at.end - 5 };
  const far = { ...at, paragraph: 1, start: 0, end: 4 };
  const match = matchCopy([lineHash(line)], [line]);
  expect(findPassage(match, [line], near)).toMatchObject({ start: at.start, exact: true });
  expect(findPassage(match, [line], far)).toMatchObject({ start: 0, end: 4, exact: false });
});
