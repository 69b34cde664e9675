// What is coded is taken away as files that the pipeline builds to the same records, and the checks at the desk say what the build says.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addClaim, emptyClaim, withClaim, withRecord } from '#core/coding/coding.ts';
import type { CodedClaim, Coding } from '#core/coding/coding.ts';
import { codingFiles } from '#core/coding/coding-files.ts';
import { newCoding } from '#core/coding/new-coding.ts';
import { writtenForm } from '#core/coding/written-form.ts';
import { locateWords, reportLines } from '#core/dossier/locator.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { buildDossier } from '#pipeline/build.ts';
import { readPalettes } from '#pipeline/palette.ts';
import { checkCoding } from './check-coding.ts';
import { dossierWithCoding } from './dossier-with-coding.ts';

const SOURCE = 'e2e/fixtures/harbour';
const palettes = readPalettes(readFileSync('src/ui/tokens.css', 'utf8'));

const sources = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.yaml'))
  .map((file) => ({ file, text: readFileSync(`${SOURCE}/${file}`, 'utf8') }));

function build(added: readonly { file: string; text: string; isAddition: boolean }[]): Dossier {
  const texts = sources.map(({ file, text }) => ({
    file,
    text: [text, ...added.filter((one) => one.isAddition && one.file === file).map((one) => one.text)].join('\n'),
  }));
  const { dossier, problems } = buildDossier([...texts, ...added.filter(({ isAddition }) => !isAddition)], palettes);
  if (dossier === null) throw new Error(JSON.stringify(problems, null, 1));
  return dossier;
}

const base = build([]);
const TEXT = 'Boats return\nAbout 40 people were stranded, the mayor said. The pier is closed.';

function claimOn(words: string, id: string, fields: Partial<CodedClaim>): CodedClaim {
  const [at] = locateWords(reportLines(TEXT), words);
  if (at === undefined) throw new Error(`no "${words}" here`);
  return { ...emptyClaim(id, at), credibility: 3, ...fields };
}

function coded(): Coding {
  const [measure] = base.measures;
  const started = newCoding('rp-zz01', TEXT, (text) => new TextEncoder().encode(text));
  const report = {
    ...started.report,
    title: 'Boats: return',
    published: '2031-05-06',
    notBefore: '2031-05-06',
    notAfter: '2031-05-07',
    publishedBasis: 'printed',
    kind: 'original',
    reliability: 'B',
    reliabilityWhy: 'First hand.',
  };
  const withEvent = withRecord({ ...started, report }, 'events', {
    id: 'ev-zz01',
    type: base.eventTypes[0]?.id ?? '',
    title: 'People wait at a pier',
    originId: 'or-zz01',
    parentId: '',
    when: [{ span: '2031-05-05', from: ['cl-zz01'] }],
    places: [{ placeId: 'new-pier', role: 'at', from: ['cl-zz01'] }],
    actors: [{ actorId: 'new-mayor', role: 'subject' }],
  });
  const withActor = withRecord(withEvent, 'actors', {
    id: 'new-mayor',
    name: 'The mayor',
    kind: 'person',
    country: '',
    speaksFor: '',
  });
  const withPlace = withRecord(withActor, 'places', {
    id: 'new-pier',
    name: 'New pier',
    country: '',
    precision: 'site',
    lngLat: [1.5, 2],
    radiusKm: 1,
  });
  const withOrigin = withRecord(withPlace, 'origins', {
    id: 'or-zz01',
    title: 'Words of the mayor',
    issuers: ['new-mayor'],
    issued: '2031-05-06',
    issuedBasis: 'inferred',
    medium: 'speech',
    url: 'https://mayor.invalid/words',
    dependsOn: [],
    inferred: true,
    reliability: 'B',
    placeId: 'new-pier',
  });
  const first = claimOn('About 40 people were stranded', 'cl-zz01', {
    text: 'About forty people: had to wait, says the mayor.',
    saidBy: ['new-mayor'],
    originIds: ['or-zz01'],
    measure: {
      measureId: measure?.id ?? '',
      eventId: 'ev-zz01',
      low: 40,
      high: 40,
      qualifier: 'about',
      comparedWith: null,
    },
    when: '2031-05-05',
    whenBasis: 'inferred',
    placeId: 'new-pier',
    placeBasis: 'inferred',
    events: [{ eventId: 'ev-zz01', relation: 'affirms' }],
    asOf: measure?.accrual === 'rate' ? '2031-05' : '',
    asOfBasis: measure?.accrual === 'rate' ? 'inferred' : '',
  });
  const second = claimOn('The pier is closed', 'cl-zz02', {
    text: "The pier is 'closed'.",
    caveat: '"Closed": for how long is not printed.',
    events: [{ eventId: 'ev-zz01', relation: 'mentions' }],
  });
  return addClaim(addClaim(withOrigin, first), second);
}

describe('what is coded', () => {
  it('comes out of the pipeline as the same records', () => {
    const coding = coded();
    expect(checkCoding(base, coding)).toEqual([]);
    const built = build(codingFiles(coding));
    const claims = built.claims.filter(({ reportId }) => reportId === 'rp-zz01');
    expect(claims.map((claim) => writtenForm(claim))).toMatchObject(
      coding.claims.map(({ at, text, saidBy, events }) => ({ at, text, saidBy, events })),
    );
    expect(codingFiles(coding)[0]?.text).toContain("published: '2031-05-06'");
    expect(built.events.find(({ id }) => id === 'ev-zz01')).toMatchObject({
      title: 'People wait at a pier',
      originId: 'or-zz01',
    });
    expect(built.origins.find(({ id }) => id === 'or-zz01')).toMatchObject({
      issuers: ['new-mayor'],
      url: 'https://mayor.invalid/words',
      placeId: 'new-pier',
    });
    expect(built.places.find(({ id }) => id === 'new-pier')?.lngLat).toEqual([1.5, 2]);
    expect(built.reports.find(({ id }) => id === 'rp-zz01')).toMatchObject({ title: 'Boats: return', lines: 2 });
  });

  it('stands in the dossier that is open, once it is built with it', () => {
    const texts = [...dossierWithCoding(base, coded())].map(([file, text]) => ({ file, text }));
    const { dossier, problems } = buildDossier(texts, palettes);
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
    expect(dossier?.reports).toHaveLength(base.reports.length + 1);
    expect(dossier?.actors.map(({ id }) => id)).toContain('new-mayor');
    expect(dossier?.claims.filter(({ reportId }) => reportId !== 'rp-zz01')).toEqual(base.claims);
  });

  it.each([
    ['a judgement that affirms', { kind: 'judgement' }, 'cl-zz01 events.0.relation kind-relation'],
    ['a figure with one bound too few', { measure: null, when: '2031-13' }, 'cl-zz01 when date'],
    ['a date without its basis', { whenBasis: '' }, 'cl-zz01 when basis'],
    ['a speaker that is nobody', { saidBy: ['nobody'] }, 'cl-zz01 saidBy.0 dangling-id'],
    ['nothing said', { text: '', kind: 'silence' }, 'cl-zz01 text shape', 'cl-zz01 events.0.relation kind-relation'],
  ] as const)('%s is said at its field', (_, change, ...said) => {
    const problems = checkCoding(base, withClaim(coded(), 'cl-zz01', change));
    expect(problems.map(({ recordId, field, rule }) => `${recordId} ${field} ${rule}`)).toEqual(
      expect.arrayContaining([...said]),
    );
  });

  it('a figure that does not say what it counts is said, and the rest of its claim compared', () => {
    const figure = { measureId: '', eventId: null, low: 4, high: 4, qualifier: 'none', comparedWith: null } as const;
    const problems = checkCoding(base, withClaim(coded(), 'cl-zz01', { kind: 'judgement', measure: figure }));
    expect(problems.map(({ field, message }) => `${field}: ${message}`)).toEqual(
      expect.arrayContaining([
        'measure.measureId: this has to be filled in',
        'events.0.relation: a judgement only mentions an event, it cannot affirm it',
      ]),
    );
  });

  it('claims are compared before the bibliography is filled in', () => {
    const { report, ...rest } = coded();
    const empty = { ...rest, report: { ...report, published: '', notBefore: '', reliabilityWhy: '' } };
    const problems = checkCoding(base, withClaim(empty, 'cl-zz01', { kind: 'judgement' }));
    expect(problems.map(({ recordId, field }) => `${recordId} ${field}`)).toEqual(
      expect.arrayContaining(['rp-zz01 published', 'rp-zz01 notBefore', 'cl-zz01 events.0.relation']),
    );
  });

  it('a report of the dossier that is coded anew is not held against itself', () => {
    const [report] = base.reports;
    const coding = coded();
    expect(checkCoding(base, { ...coding, report: { ...coding.report, id: report?.id ?? '' } })).toEqual([]);
  });
});
