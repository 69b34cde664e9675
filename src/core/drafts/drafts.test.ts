import { describe, expect, it, test } from 'vitest';
import { reportLines } from '../dossier/locator.ts';
import { isoToDay } from '../time/day.ts';
import { sayDraft } from './draft.ts';
import type { DraftKind } from './draft.ts';
import { findDrafts } from './find-drafts.ts';
import { MADE_UP_NAMES, MADE_UP_TEXTS } from './testing/made-up-texts.ts';

// a Wednesday
const TODAY = isoToDay('2031-05-07');

function found(kind: DraftKind, line: string, today = TODAY as typeof TODAY | null): readonly string[] {
  return findDrafts([line], MADE_UP_NAMES, today)
    .filter((draft) => draft.kind === kind)
    .map((draft) => `${draft.text} = ${sayDraft(draft)}`);
}

describe('figures', () => {
  test.each([
    ['He saw 12 boats.', ['12 = none 12']],
    ['Some 1.28 million men', ['Some 1.28 million = about 1280000']],
    ['up to 20,000 soldiers monthly', ['up to 20,000 = up-to 20000']],
    ['It was nearly $2,500.', ['nearly $2,500 = nearly 2500']],
    ['between 3 and 4 ships', ['between 3 and 4 = between 3 4']],
    ['around 300 to 400 tons', ['around 300 to 400 = between 300 400']],
    ['two to three million', ['two to three million = between 2000000 3000000']],
    ['from 379 in May to nearly 600', ['379 = none 379', 'nearly 600 = nearly 600']],
    ['a dozen boats, twenty-five men', ['a dozen = none 12', 'twenty-five = none 25']],
    ['hundreds of men, tens of thousands of nets', ['hundreds = unquantified', 'tens of thousands = unquantified']],
    ['50 or more', ['50 = at-least 50']],
    ['a three-year war', ['three = none 3']],
    ['at least one boat', ['at least one = at-least 1']],
    ['the two countries, two nations, one man, the two', []],
    ['the 24-metre K-17 at 05:40 with the 3rd squadron', []],
    ['in 2029 and by 2030', []],
    ['on 3 May', []],
    ['1. First of all', []],
  ])('%s', (line, expected) => {
    expect(found('figure', line)).toEqual(expected);
  });
});

describe('dates, counted from Wednesday 7 May 2031', () => {
  test.each([
    ['on 28 April 2031', ['28 April 2031 = 2031-04-28']],
    ['Thursday, November 21, 2030', ['Thursday, November 21, 2030 = 2030-11-21']],
    ['on June 3', ['June 3 = 2030-06-03']],
    ['from 28 January to 1 February', ['from 28 January to 1 February = 2031-01-28/2031-02-01']],
    ['in January and February', ['January and February = 2031-01/2031-02']],
    ['in mid-March', ['mid-March = [2031-03-11..2031-03-20]']],
    ['since May 2030', ['since May 2030 = 2030-05/..']],
    ['on Monday', ['Monday = 2031-05-05']],
    ['on Thursday', ['Thursday = 2031-05-01']],
    ['last night', ['last night = [2031-05-06..2031-05-07]']],
    ['this week', ['this week = [2031-05-05..2031-05-07]']],
    ['last fall', ['last fall = 2030-23']],
    ['last winter', ['last winter = 2030-24']],
    ['the summer of 2029', ['summer of 2029 = 2029-22']],
    ['two months ago', ['two months ago = 2031-03']],
    ['in 1998', ['1998 = 1998']],
    ['It may rain. May is warm.', []],
    ['about 2000 men, room 2031-B, 31 June', ['June = 2030-06']],
  ])('%s', (line, expected) => {
    expect(found('date', line)).toEqual(expected);
  });

  it('without the day of the report, what is counted from it is marked and has no value', () => {
    expect(found('date', 'on Monday, not on 28 April 2031', null)).toEqual([
      'Monday = no day',
      '28 April 2031 = 2031-04-28',
    ]);
  });
});

describe('places and speakers', () => {
  test.each([
    ['The boat lay off Grey Rock.', ['Grey Rock = grey-rock'], []],
    ['Skerry said no.', [], ['Skerry = skerry']],
    ["Skerry's officials have denied it.", [], ['Skerry = skerry']],
    ['It was sent to Skerry.', ['Skerry = skerry'], []],
    ['Jon Aker, a former captain, warned them.', [], ['Jon Aker = jon-aker']],
    ['as stated by the port authority', [], ['port authority = harbour-office']],
    ['Neither Skerry nor Tern Island has confirmed it.', [], ['Skerry = skerry', 'Tern Island = tern-island']],
    ['Ida Holm spoke. "No," she said. He denied it.', [], []],
    ['Ida Holm said no. She added that it was late.', [], ['Ida Holm = ida-holm', 'She = ida-holm']],
    ['the holm oaks of Skerryvore', [], []],
  ])('%s', (line, places, speakers) => {
    expect(found('place', line)).toEqual(places);
    expect(found('speaker', line)).toEqual(speakers);
  });

  it('a pronoun carries over from the line before', () => {
    const drafts = findDrafts(['Ida Holm said no.', 'She denied it.'], MADE_UP_NAMES, null);
    expect(drafts.map((draft) => [draft.paragraph, sayDraft(draft)])).toEqual([
      [1, 'ida-holm'],
      [2, 'ida-holm'],
    ]);
  });

  it('a codebook without names finds none', () => {
    expect(findDrafts(['Skerry said no.'], { actors: [], places: [] }, null)).toEqual([]);
  });
});

it('positions count code points, as locators do', () => {
  expect(findDrafts(['🚢🚢 saw 12 boats'], MADE_UP_NAMES, null)).toMatchObject([
    { kind: 'figure', paragraph: 1, start: 7, end: 9, text: '12' },
  ]);
});

describe('made-up texts, written before the rules', () => {
  test.each(MADE_UP_TEXTS.map((text) => [text.name, text] as const))('%s', (_, { text, day, expected }) => {
    const drafts = findDrafts(reportLines(text), MADE_UP_NAMES, isoToDay(day));
    const said = new Set(drafts.map((draft) => `${draft.kind} ${draft.text} = ${sayDraft(draft)}`));
    const wanted = expected.map(([kind, words, value]) => `${kind} ${words} = ${value}`);
    const missed = wanted.filter((one) => !said.has(one));
    // one in ten may be missed, and one in ten may be too many
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(wanted.length / 10);
    expect(drafts.length - (wanted.length - missed.length)).toBeLessThanOrEqual(wanted.length / 10);
  });
});
