import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildDossier } from './build.ts';
import { readPalettes } from './palette.ts';
import { dossierTexts, smallDossier } from './testing/small-dossier.ts';

const palettes = readPalettes(readFileSync('src/ui/tokens.css', 'utf8'));

function problemsOf(overview: unknown): readonly string[] {
  // copies, or the file would hold anchors
  const own: unknown = JSON.parse(JSON.stringify(overview));
  const { problems } = buildDossier(dossierTexts({ ...smallDossier(), overview: own }), palettes);
  return problems.map(({ file, path, rule }) => `${rule} ${file} ${path.join('.')}`);
}

const known = {
  text: 'About 30 lamps went out on 1 March 2031.',
  claimIds: ['cl-0001', 'cl-0003'],
  eventIds: ['ev-0001'],
};

test.each([
  ['a number and a day that its claims give', known],
  ['a year', { ...known, text: 'In 2031 the lamps went out.' }],
  ['a month without a year', { ...known, text: 'The lamps went out in March.' }],
  ['no number at all', { ...known, text: 'The lamps went out, says one keeper.' }],
])('a sentence with %s passes', (_, sentence) => {
  expect(problemsOf({ overview: [sentence], conflicts: [sentence], unknowns: [sentence] })).toEqual([]);
});

test.each([
  ['a number that none of its claims has', { ...known, text: 'About 31 lamps.' }, 'overview-number', 'text'],
  ['such a number as a word', { ...known, text: 'Twelve lamps.' }, 'overview-number', 'text'],
  ['a number of another claim', { ...known, claimIds: ['cl-0001'] }, 'overview-number', 'text'],
  ['another day', { ...known, text: 'Since 5 March 2031 it is dark.' }, 'overview-date', 'text'],
  ['another month', { ...known, text: 'In April 2031 it is dark.' }, 'overview-date', 'text'],
  ['another year', { ...known, text: 'In 2030 it is dark.' }, 'overview-date', 'text'],
  ['no claims', { ...known, claimIds: [] }, 'shape', 'claimIds'],
  ['no events', { ...known, eventIds: [] }, 'shape', 'eventIds'],
  ['a claim that is not there', { ...known, claimIds: ['cl-0003', 'cl-9999'] }, 'dangling-id', 'claimIds.1'],
  ['an event that its claims do not speak of', { ...known, eventIds: ['ev-0002'] }, 'overview-event', 'eventIds.0'],
])('a sentence with %s is refused', (_, sentence, rule, path) => {
  for (const part of ['overview', 'conflicts', 'unknowns'])
    expect(problemsOf({ [part]: [known, sentence] })).toContain(`${rule} overview.yaml ${part}.1.${path}`);
});

test('a part that does not exist is named', () => {
  expect(problemsOf({ overview: [known], conflict: [known] })).toEqual(['unknown-field overview.yaml conflict']);
});
