// A sentence that ends in nothing ("First report after the event:") says something that is not so.
import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, it } from 'vitest';
import { en } from './en/en.ts';
import { LATE_PARTS } from './en/late-parts.ts';
import { t } from './t.ts';

/** Texts that lead to what stands beside them, and what that is; it is never empty. */
const LEADS: Readonly<Record<string, string>> = {
  'app.copyByHand': 'the field with the link',
  'chronology.claims': 'the lines of the reports that say so; without any it is left out',
  'coverage.key.asOf': 'a sign of its own in front of it',
  'coverage.lag.lead': 'the classes of lags; without any, coverage.lag.none stands in its place',
  'coverage.table.asOf': 'head of a column',
  'figures.asOf': 'head of a column',
  'figures.sign.upTo': 'name of a sign',
  'model.placeRole.at': 'the name of a place',
  'model.placeRole.from': 'the name of a place',
  'model.placeRole.to': 'the name of a place',
  'relations.pair': 'between two figures',
  'figures.qualifier': 'name of a sign',
  'figures.sign.between': 'name of a sign',
  'map.listSeparator': 'the next name',
  'original.begins': 'the words of the claim',
  'panel.about.licence.notices': 'a link',
  'panel.filters.precision': 'its values',
  'panel.filters.dated': 'its values',
  'panel.claim.caveat': 'the caveat; without one it is left out',
  'panel.claim.events': 'the events, with none it is another sentence',
  'panel.claim.from': 'the next link of the chain',
  'panel.claim.repeated': 'the repeats; without any it is left out',
  'panel.empty.helps': 'a number of events, or that there are still none',
  'panel.empty.text': 'the conditions, without any it is another sentence',
  'panel.event.partOf': 'the larger event; without one it is left out',
  'panel.grade.asOf': 'a date, or that there is none',
  'panel.origin.gradeText': 'the grade in words',
  'timeline.hidden': 'the reasons; without hidden events it is left out',
};

const OPEN_END =
  /(?:[:;,(–]|\b(?:and|or|of|to|by|from|with|until|between|than|the|an?))\s*$|\(\s*\)|^\s*[,;:.)]|,\s*,|[^\n\s][ \t]{2,}|\s[,.;:](?:\s|$)/;

const catalogue = Object.entries(
  Object.assign({}, en, ...Object.values(LATE_PARTS).map(({ texts }) => texts)) as Readonly<Record<string, string>>,
);

type Choices = Map<string, readonly (string | number)[]>;

/** The values to try for each argument of a compiled message. */
function collectChoices(compiled: unknown, choices: Choices): void {
  if (!Array.isArray(compiled)) return;
  for (const token of compiled as readonly unknown[]) {
    if (!Array.isArray(token)) continue;
    // a compiled message is a tree of [name, format, cases], which its package has no type for
    const [name, format, cases] = token as unknown as readonly [
      string,
      string | undefined,
      Readonly<Record<string, unknown>>?,
    ];
    if (format === undefined) choices.set(name, choices.get(name) ?? ['x']);
    else if (format === 'number') choices.set(name, choices.get(name) ?? [0, 1, 2]);
    else if (cases !== undefined) {
      const keys = Object.keys(cases).filter((key) => key !== 'offset');
      choices.set(
        name,
        format === 'select' ? keys : [0, 1, 2, ...keys.flatMap((key) => (Number(key) > 2 ? [Number(key)] : []))],
      );
      for (const inner of Object.values(cases)) collectChoices(inner, choices);
    }
  }
}

function combinations(choices: Choices): Readonly<Record<string, string | number>>[] {
  let all: Readonly<Record<string, string | number>>[] = [{}];
  for (const [name, values] of choices)
    all = all.flatMap((each) => values.map((value) => Object.assign({}, each, { [name]: value })));
  return all;
}

const i18n = setupI18n({ locale: 'en', messages: { en: Object.fromEntries(catalogue) } });
i18n.setMessagesCompiler(compileMessage);

describe('every message has an end, whatever its numbers and choices', () => {
  it.each(catalogue.filter(([id]) => LEADS[id] === undefined))('%s', (id, message) => {
    const choices: Choices = new Map();
    collectChoices(compileMessage(message), choices);
    const open = combinations(choices)
      .map((values) => i18n._(id, values))
      .filter((text) => OPEN_END.test(text));
    expect(open).toEqual([]);
  });
});

it('knows every text that leads to something', () => {
  expect(Object.keys(LEADS).filter((id) => !catalogue.some(([known]) => known === id))).toEqual([]);
});

it('keeps names from right to left to themselves', () => {
  expect(t('model.status.claimed', { who: 'ישראל' })).toBe('Claimed by \u2068ישראל\u2069');
  expect(t('model.status.claimed', { who: '\u2068ישראל\u2069' })).toBe('Claimed by \u2068ישראל\u2069');
  expect(t('model.status.claimed', { who: 'Україна' })).toBe('Claimed by Україна');
});

it('is not made with nothing to put at its end', () => {
  expect(() => t('model.status.claimed', { who: '' })).toThrow(/model\.status\.claimed/);
  expect(t('model.status.claimed', { who: 'Somebody' })).toBe('Claimed by Somebody');
  expect(t('model.date.since', { from: '1 May' })).toBe('since 1 May');
});
