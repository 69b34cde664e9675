import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildDossier } from './build.ts';
import { readPalettes } from './palette.ts';
import { printProblems } from './print-problems.ts';
import { dossierTexts, smallDossier } from './testing/small-dossier.ts';
import { R1, R2, at, claimOf } from './testing/broken.ts';
import { BROKEN_EVIDENCE } from './testing/broken-evidence.ts';
import { BROKEN_RECORDS } from './testing/broken-records.ts';
import type { RawDossier } from './testing/small-dossier.ts';

const palettes = readPalettes(readFileSync('src/ui/tokens.css', 'utf8'));

function problemsOf(spoil: (raw: RawDossier) => void): readonly string[] {
  const raw = smallDossier();
  spoil(raw);
  const { dossier, problems } = buildDossier(dossierTexts(raw), palettes);
  expect(dossier === null).toBe(problems.some(({ level }) => level === 'error'));
  return problems.map(({ file, path, rule }) => `${rule} ${file} ${path.join('.')}`);
}

test('the small dossier has no fault, so every fault below is the one that was put in', () => {
  expect(problemsOf(() => {})).toEqual([]);
});

test.each([...BROKEN_RECORDS, ...BROKEN_EVIDENCE])('$name', ({ spoil, problem }) => {
  expect(problemsOf(spoil)).toContain(problem);
});

test.each([
  ['none', null, 30],
  ['none', 40, 30],
  ['about', 30, null],
  ['between', 30, 30],
  ['between', null, 30],
  ['up-to', 10, 30],
  ['up-to', null, null],
  ['nearly', 30, 30],
  ['at-least', 30, 40],
  ['at-least', null, null],
  ['unquantified', null, 30],
  ['unquantified', 30, null],
] as const)('a figure of the kind %s cannot have the bounds %s and %s', (qualifier, low, high) => {
  expect(problemsOf((raw) => Object.assign(claimOf(raw, 0, 2).measure ?? {}, { qualifier, low, high }))).toContain(
    `figure-bounds ${R1} claims.2.measure.qualifier`,
  );
});

test.each([
  ['about', 30, 40],
  ['between', 30, 40],
  ['up-to', null, 30],
  ['nearly', null, 30],
  ['at-least', 30, null],
  ['unquantified', null, null],
] as const)('a figure of the kind %s can have the bounds %s and %s', (qualifier, low, high) => {
  expect(problemsOf((raw) => Object.assign(claimOf(raw, 0, 2).measure ?? {}, { qualifier, low, high }))).toEqual([]);
});

describe('what is no fault', () => {
  test('an outlook after its report', () => {
    expect(
      problemsOf((raw) =>
        Object.assign(claimOf(raw, 1, 0), { kind: 'outlook', when: '2031-06', whenBasis: 'printed' }),
      ),
    ).toEqual([]);
  });
  test('an account of the month in which the report came out', () => {
    expect(problemsOf((raw) => Object.assign(claimOf(raw, 1, 0), { when: '2031-03', whenBasis: 'printed' }))).toEqual(
      [],
    );
  });
  test('a contradiction that a difference explains', () => {
    expect(
      problemsOf((raw) => {
        claimOf(raw, 1, 0).events?.push({ eventId: 'ev-0001', relation: 'mentions' });
        claimOf(raw, 1, 0).measure = { measureId: 'lamps', eventId: 'ev-0001', low: 70, high: 70, qualifier: 'none' };
        raw.differences.push({
          id: 'lamps-counted-twice',
          claimIds: ['cl-0003', 'cl-0004'],
          kind: 'scope',
          note: 'One counts spares.',
        });
      }),
    ).toEqual([]);
  });
  test('two lanes of one lightness with two shapes', () => {
    expect(
      problemsOf((raw) =>
        raw.eventTypes.push({
          id: 'parcel',
          lane: 'Parcels',
          label: 'Parcel',
          definition: 'Goods.',
          colour: 'exchange',
          icon: 'exchange',
        }),
      ),
    ).toEqual([]);
  });
});

test('more than ten lanes are too many', () => {
  const colours = [
    'deployment',
    'capture',
    'combat',
    'casualties',
    'arms',
    'exchange',
    'technology',
    'statement',
    'context',
  ] as const;
  const problems = problemsOf((raw) => {
    for (const colour of colours)
      raw.eventTypes.push({ id: colour, lane: colour, label: colour, definition: 'One more.', colour, icon: colour });
  });
  expect(problems.filter((problem) => problem.startsWith('too-many-lanes'))).toEqual([
    'too-many-lanes codebook/event-types.yaml 10.lane',
  ]);
});

test('a record that did not pass is named once, not again by all that refer to it', () => {
  expect(problemsOf((raw) => Object.assign(at(raw.origins, 0), { grade: 'B' }))).toEqual([
    'unknown-field codebook/origins.yaml 0.grade',
  ]);
});

test('all problems are told at once, each with its file and line', () => {
  const raw = smallDossier();
  at(raw.events, 0).title = 'The 3 lights';
  at(raw.places, 0).lngLat = null;
  Object.assign(claimOf(raw, 1, 0), { colour: 'red' });
  const texts = dossierTexts(raw);
  const { problems, sources } = buildDossier(texts, palettes);
  const lineOf = (file: string, start: string): number =>
    (texts.find((text) => text.file === file)?.text ?? '')
      .split('\n')
      .findIndex((line) => line.trim().startsWith(start)) + 1;
  const title = lineOf('events/all.yaml', 'title: The 3 lights');
  expect(title).toBeGreaterThan(1);
  expect(printProblems(problems, sources, 'data')).toEqual([
    `data/codebook/places.yaml:${lineOf('codebook/places.yaml', 'lngLat')} error place-point [0].lngLat: precision none has no coordinates, every other precision has them`,
    `data/events/all.yaml:${title} error digit-in-title [0].title: a title carries no figure: figures are claims`,
    `data/${R2}:${lineOf(R2, 'colour: red')} error unknown-field claims[0].colour: there is no field "colour" here`,
  ]);
});

test('a file that is not YAML, an unknown file and a missing one are told, and not all that refers to them', () => {
  const texts = dossierTexts(smallDossier()).filter(({ file }) => file !== 'codebook/places.yaml');
  const more = [
    { file: 'events/more.yml', text: '' },
    { file: 'events/bad.yaml', text: '- id: ev-0001\n  id: ev-0002' },
  ];
  const { problems, sources } = buildDossier([...texts, ...more], palettes);
  expect(problems.every(({ rule }) => ['unknown-file', 'yaml', 'missing-file'].includes(rule))).toBe(true);
  expect(printProblems(problems, sources, '.')).toEqual([
    'codebook/places.yaml:1 error missing-file: a dossier needs this file',
    expect.stringMatching(/^events\/bad\.yaml:2 error yaml: /),
    'events/more.yml:1 error unknown-file: no kind of source has this name or folder',
  ]);
});

describe('the built dossier', () => {
  const { dossier } = buildDossier(dossierTexts(smallDossier()), palettes);
  test('holds spans and every field', () => {
    expect(dossier?.events[1]).toEqual({
      id: 'ev-0002',
      type: 'talk',
      title: 'Both coasts talk',
      when: [],
      places: [],
      actors: [],
      originId: null,
      parentId: 'ev-0001',
      formerIds: [],
    });
    expect(dossier?.origins[0]?.issued).toEqual({
      text: '2031-03-01',
      startMin: '2031-03-01',
      startMax: '2031-03-01',
      endMin: '2031-03-01',
      endMax: '2031-03-01',
      approximate: false,
      uncertain: false,
    });
  });
  test('does not depend on the order of the sources', () => {
    const raw = smallDossier();
    for (const list of [raw.actors, raw.places, raw.reports, raw.events]) list.reverse();
    at(raw.reports, 1).claims.reverse();
    expect(buildDossier([...dossierTexts(raw)].reverse(), palettes).dossier).toEqual(dossier);
  });
});
