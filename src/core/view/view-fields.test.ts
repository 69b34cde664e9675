import { expect, it } from 'vitest';
import { generateView, seededRandom } from '../testing/generated-views.ts';
import { VIEW_FIELDS } from './codecs.ts';
import type { ViewField } from './codecs.ts';
import { encodeView, isHistoryStep, questionOf } from './view-url.ts';
import { DEFAULT_VIEW } from './view.ts';

type Field = keyof typeof VIEW_FIELDS;

// the keys of the table are its own
const FIELDS = Object.keys(VIEW_FIELDS) as readonly Field[];

it('asks another question, and makes a step, exactly where the table says so', () => {
  const random = seededRandom(26);
  for (let round = 0; round < 200; round += 1) {
    const before = generateView(random);
    const other = generateView(random);
    for (const field of FIELDS) {
      // a field that is a variable cannot show its type to the compiler
      const { history, isAsked, write } = VIEW_FIELDS[field] as ViewField<unknown>;
      const after = { ...before, [field]: other[field] };
      const isOther = write(before[field]) !== write(after[field]);
      expect([field, questionOf(after) !== questionOf(before)]).toEqual([field, isOther && isAsked]);
      expect([field, isHistoryStep(before, after)]).toEqual([field, isOther && history === 'push']);
    }
  }
});

it('has a default that is not written', () => {
  for (const field of FIELDS) {
    const { write, fallback } = VIEW_FIELDS[field] as ViewField<unknown>;
    expect([field, write(fallback), DEFAULT_VIEW[field]]).toEqual([field, null, fallback]);
  }
  expect(encodeView(DEFAULT_VIEW)).toBe('');
});
