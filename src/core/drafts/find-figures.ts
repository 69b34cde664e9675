import type { FigureValue, Found, Range } from './draft.ts';

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const WORD_VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(' ').map((word, at): [string, number] => [word, at + 1]),
  ...TENS.split(' ').map((word, at): [string, number] => [word, (at + 2) * 10]),
  ['a', 1],
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

const SCALE = [...SCALES.keys()].join('|');
const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const WORD = `(?:(?:${TENS.replaceAll(' ', '|')})-)?(?:${UNITS.replaceAll(' ', '|')})|${TENS.replaceAll(' ', '|')}`;
const AMOUNT = String.raw`[$€£¥]?(?:${DIGITS}|(?:${WORD})\b|a(?=\s(?:${SCALE})\b))(?:[\s-](?:${SCALE})\b)?(?:\s?%|\sper\s?cent\b|\spercent\b)?`;

/** What stands before a number, and what it makes of it. */
const LEADS: readonly (readonly [FigureValue['qualifier'], readonly string[]])[] = [
  ['between', ['between']],
  [
    'up-to',
    [
      'up to',
      'as many as',
      'as much as',
      'as high as',
      'no more than',
      'not more than',
      'at most',
      'a maximum of',
      'fewer than',
      'less than',
      'under',
    ],
  ],
  [
    'at-least',
    [
      'at least',
      'more than',
      'over',
      'upwards of',
      'upward of',
      'no fewer than',
      'no less than',
      'not less than',
      'in excess of',
      'exceeding',
      'above',
      'a minimum of',
    ],
  ],
  ['nearly', ['nearly', 'almost', 'close to', 'just under', 'just short of']],
  [
    'about',
    ['about', 'around', 'approximately', 'roughly', 'some', 'circa', 'an estimated', 'estimated', 'on the order of'],
  ],
];
const QUALIFIER_OF = new Map(LEADS.flatMap(([qualifier, words]) => words.map((lead) => [lead, qualifier])));
const LEAD = [...QUALIFIER_OF.keys()].sort((a, b) => b.length - a.length).join('|');

const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/#$€£¥-])(?:(?<lead>${LEAD})\s(?:an?\s(?:additional|estimated)\s)?)?(?<first>${AMOUNT})(?:(?<join>\s?[–—]\s?|-|\sto\s|\sor\s|\sand\s)(?<second>${AMOUNT}))?`,
  'giu',
);
const WITHOUT_NUMBER =
  /(?<![\p{L}\p{N}])(?:(?:tens|hundreds) of thousands|dozens|scores|hundreds|thousands|millions|billions|(?:an? )?(?:(?:much|potentially|even|far) )?(?:higher|larger|lower|smaller|greater) (?:numbers?|figures?|tolls?))(?![\p{L}\p{N}])/giu;

/** What follows a number that is a name, a calibre, an ordinal, a time or a measure of the weather. */
const NOT_COUNTED_AFTER =
  /^(?:st|nd|rd|th)\b|^[-\s]?(?:mm|cm|km)\b|^-(?:milli|centi|kilo)?met(?:er|re)s?\b|^-(?:inch|foot|calib|ton)|^\s?°|^\s[CF]\b|^:\d|^\/\d|^\.\d|^[\p{L}]|^-\p{Lu}|^-\d/u;
const NOT_COUNTED_BEFORE = /(?:\b(?:No|Nr|Art|Article|Section|Chapter|Page|Figure|Table|Resolution)\.?\s)$|^$/iu;
/** "The two countries": who they are has been said. */
const KNOWN_BEFORE = /(?:^|\s)(?:the|these|those|both|all|his|her|their|its|any|no|every|each)\s$/i;
const SIDES_AFTER = /^\s(?:countries|nations|sides|states|leaders|governments|parties|neighbou?rs|koreas|men who)\b/i;
const AGE = /\p{L},\s$/u;

function amountOf(text: string, scale: number | null): number {
  const plain = text
    .toLowerCase()
    .replaceAll(/[$€£¥,%]/g, '')
    .replace(/\s?per\s?cent$/, '')
    .trim();
  const parts = plain.split(/[\s-]/);
  let sum = 0;
  let scaled = false;
  for (const part of parts) {
    const factor = SCALES.get(part);
    if (factor !== undefined) {
      sum = Math.round(sum * factor * 1e6) / 1e6;
      scaled = true;
    } else sum += WORD_VALUES.get(part) ?? Number(part);
  }
  return scaled || scale === null ? sum : Math.round(sum * scale * 1e6) / 1e6;
}

function scaleOf(text: string): number | null {
  const word = /[\s-]([a-z]+)$/i.exec(text)?.[1]?.toLowerCase();
  return (word === undefined ? undefined : SCALES.get(word)) ?? null;
}

function valueOf(qualifier: FigureValue['qualifier'], number: number): FigureValue {
  const low = qualifier === 'up-to' || qualifier === 'nearly' ? null : number;
  const high = qualifier === 'at-least' ? null : number;
  return { low, high, qualifier };
}

function isYear(text: string): boolean {
  return /^(?:19|20|21)\d\d$/.test(text);
}

function isWord(text: string): boolean {
  return !/\d/.test(text);
}

/** So much around a number is looked at. */
const REACH = 40;

/** False for what is printed as a number and counts nothing. */
function counts(line: string, start: number, end: number, first: string, lead: string | undefined): boolean {
  const [before, after] = [line.slice(Math.max(0, start - REACH), start), line.slice(end, end + REACH)];
  if (NOT_COUNTED_AFTER.test(after) || (before !== '' && NOT_COUNTED_BEFORE.test(before))) return false;
  if (lead !== undefined) return true;
  if (isYear(first)) return false;
  if (start === 0 && /^[.)]\s/.test(after)) return false;
  if (/^\d\d$/.test(first) && AGE.test(before) && after.startsWith(',')) return false;
  if (!isWord(first)) return true;
  if (/^(?:one|a)$/i.test(first) || SIDES_AFTER.test(after)) return false;
  return after.startsWith('-') || !KNOWN_BEFORE.test(before);
}

function overlaps(range: Range, taken: readonly Range[]): boolean {
  return taken.some(({ start, end }) => range.start < end && start < range.end);
}

/** Figures of a line. `taken` = words that are something else already (dates). */
export function findFigures(line: string, taken: readonly Range[]): readonly Found[] {
  const found: Found[] = [];
  FIGURE.lastIndex = 0;
  for (let match = FIGURE.exec(line); match !== null; match = FIGURE.exec(line)) {
    const { lead, first = '', join, second } = match.groups ?? {};
    const start = match.index;
    const firstAt = start + match[0].indexOf(first, lead?.length ?? 0);
    const said = lead === undefined ? null : QUALIFIER_OF.get(lead.toLowerCase());
    const isRange =
      second !== undefined && (join?.trim() === 'and' ? said === 'between' : !isYear(first) || lead !== undefined);
    const end = isRange ? start + match[0].length : firstAt + first.length;
    // what follows is looked at again, if it is no part of this one
    FIGURE.lastIndex = end;
    const range = { start, end };
    if (!counts(line, start, end, first, lead) || overlaps(range, taken)) continue;
    const after = /^(?:\s(?:or|and) (?:more|above)\b|\+|-plus\b)/i.test(line.slice(end));
    const scale = second === undefined ? null : scaleOf(second);
    const low = amountOf(first, isRange ? scale : null);
    const high = isRange ? amountOf(second, null) : low;
    const value =
      isRange && low < high
        ? { low, high, qualifier: 'between' as const }
        : valueOf(after ? 'at-least' : said === 'between' ? 'none' : (said ?? 'none'), low);
    found.push({ kind: 'figure', ...range, value });
  }
  for (const match of line.matchAll(WITHOUT_NUMBER)) {
    const range = { start: match.index, end: match.index + match[0].length };
    if (overlaps(range, found) || overlaps(range, taken)) continue;
    found.push({ kind: 'figure', ...range, value: { low: null, high: null, qualifier: 'unquantified' } });
  }
  return found.sort((a, b) => a.start - b.start);
}
