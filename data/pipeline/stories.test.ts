import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildDossier } from './build.ts';
import { readPalettes } from './palette.ts';
import { dossierTexts, smallDossier } from './testing/small-dossier.ts';

const palettes = readPalettes(readFileSync('src/ui/tokens.css', 'utf8'));

const step = {
  title: 'About 30 lamps',
  caption: 'About 30 lamps went out on 1 March 2031.',
  claimIds: ['cl-0001', 'cl-0003'],
  view: 'sel=ev-0001&known=2031-03-02',
};
const story = { id: 'st-0001', title: 'The lamps', summary: 'The lamps went out in March 2031.', steps: [step] };

function problemsOf(change: object): readonly string[] {
  // copies, or the file would hold anchors
  const own = structuredClone({ ...story, ...change });
  const { problems } = buildDossier(dossierTexts({ ...smallDossier(), stories: [own] }), palettes);
  return problems.map(({ path, rule }) => `${rule} ${path.join('.')}`);
}

const withStep = (change: object): object => ({ steps: [{ ...step, ...change }] });

test.each([
  ['what its claims give', {}, []],
  ['a number that none gives', withStep({ caption: 'About 31 lamps went out.' }), ['story-number steps.0.caption']],
  ['a number in a title', withStep({ title: '12,000 lamps' }), ['story-number steps.0.title']],
  ['a day that none gives', withStep({ caption: 'On 2 May 2032 it was dark.' }), ['story-date steps.0.caption']],
  ['a summary with a number of its own', { summary: 'All 99 of them.' }, ['story-number summary']],
  [
    'a caption that nobody can read in a room',
    withStep({ caption: 'dark '.repeat(80) }),
    ['story-length steps.0.caption'],
  ],
  [
    'no claim',
    withStep({ claimIds: [], title: 'Dark', caption: 'Dark.' }),
    ['story-date summary', 'story-claims steps.0.claimIds'],
  ],
  ['a view that is none', withStep({ view: 'known=yesterday' }), ['story-view steps.0.view']],
  ['a view of an event that is not there', withStep({ view: 'sel=ev-zzzz' }), ['story-view steps.0.view']],
  ['a view inside a story', withStep({ view: 'story=st-0001&step=1' }), ['story-view steps.0.view']],
  [
    'a claim that is not there',
    withStep({ claimIds: ['cl-0001', 'cl-0003', 'cl-zzzz'] }),
    ['dangling-id steps.0.claimIds.2'],
  ],
])('a story with %s', (_, change, expected) => {
  expect(problemsOf(change)).toEqual(expected);
});
