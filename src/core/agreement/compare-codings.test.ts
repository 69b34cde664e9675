import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CodedClaim, Coding } from '../coding/coding.ts';
import { emptyClaim } from '../coding/coding.ts';
import { newCoding } from '../coding/new-coding.ts';
import { codingInDossier, readCodings } from '../coding/read-coding.ts';
import { writeReportYaml } from '../coding/write-yaml.ts';
import type { Dossier, Manifest } from '../dossier/types.ts';
import { parseYaml } from '#pipeline/parse-yaml.ts';
import { agreementOf, differencesOf } from './compare-codings.ts';
import { otherText, withSecond } from './open-second.ts';
import { keepMine, reopen, takeTheirs } from './settle.ts';

const TEXT = 'Boats return\nAbout 40 people were stranded, the mayor said. The pier is closed.';
const { file } = JSON.parse(readFileSync('public/dossier/manifest.json', 'utf8')) as Manifest;
const dossier = JSON.parse(readFileSync(`public/dossier/${file}`, 'utf8')) as Dossier;

function claim(id: string, start: number, end: number, fields: Partial<CodedClaim> = {}): CodedClaim {
  return { ...emptyClaim(id, { paragraph: 2, start, end, sha256: '' }), text: id, credibility: 3, ...fields };
}

function coding(claims: readonly CodedClaim[], more: Partial<Coding> = {}): Coding {
  return { ...newCoding('rp-aaaa', TEXT, (text) => new TextEncoder().encode(text)), claims, ...more };
}

const event = (id: string, title: string, from: readonly string[]) => ({
  id,
  title,
  type: 'combat',
  originId: '',
  parentId: '',
  when: [{ span: '2031', from }],
  places: [],
  actors: [{ actorId: 'mayor', role: 'subject' }],
});
const mayor = { id: 'mayor', name: 'The mayor', kind: 'person', country: '', speaksFor: '' };

const mine = coding([
  claim('cl-m001', 0, 29, { saidBy: ['mayor'] }),
  claim('cl-m002', 0, 29, { kind: 'speech' }),
  claim('cl-m003', 48, 66),
]);
const theirs = coding(
  [
    claim('cl-t001', 0, 40, { kind: 'speech', repeats: 'cl-t002' }),
    claim('cl-t002', 0, 29, {
      saidBy: ['mayor'],
      credibility: 4,
      events: [{ eventId: 'ev-tttt', relation: 'affirms' }],
    }),
    claim('cl-t004', 30, 46, { events: [{ eventId: 'ev-tttt', relation: 'mentions' }] }),
  ],
  { events: [event('ev-tttt', 'People wait', ['cl-t002', 'cl-t004'])], actors: [mayor] },
);
const beside = withSecond(dossier, mine, theirs, 'other.yaml');
const keysOf = (whole: Coding): readonly string[] =>
  whole.second === undefined ? [] : differencesOf(whole, whole.second).map(({ key }) => key);
const differenceAt = (whole: Coding, key: string) => {
  const found = whole.second && differencesOf(whole, whole.second).find((each) => each.key === key);
  if (found === undefined) throw new Error(`no difference ${key}`);
  return found;
};

describe('two codings of one text', () => {
  it('pair claims on the same words, those that say the same before others', () => {
    expect(keysOf(beside)).toEqual([
      'field cl-t002 credibility',
      'field cl-t002 events',
      'field cl-t001 repeats',
      'only-theirs cl-t004',
      'only-mine cl-m003',
    ]);
  });

  it('count agreement between what both had before anything was settled', () => {
    const agreement = agreementOf(mine.claims, theirs.claims);
    expect(agreement).toMatchObject({ both: 2, onlyFirst: 1, onlySecond: 1 });
    const equal = Object.fromEntries(agreement.fields.map(({ id, equal: share }) => [id, share]));
    expect(equal).toMatchObject({ kind: 1, saidBy: 1, credibility: 0.5, events: 0.5 });
    expect(equal['low']).toBeNull();
  });

  it('a claim that is taken over brings what it names, under ids of its own', () => {
    const taken = takeTheirs(beside, differenceAt(beside, 'only-theirs cl-t004'), 'cl-n001');
    expect(taken.claims.map(({ id }) => id)).toEqual(['cl-m001', 'cl-m002', 'cl-n001', 'cl-m003']);
    expect(taken.actors).toEqual([mayor]);
    expect(taken.events).toEqual([event('ev-tttt', 'People wait', ['cl-m001', 'cl-n001'])]);
    expect(keysOf(taken)).not.toContain('only-theirs cl-t004');
  });

  it('a field that is taken over points to the claims here', () => {
    const taken = takeTheirs(beside, differenceAt(beside, 'field cl-t001 repeats'), '');
    expect(taken.claims.find(({ id }) => id === 'cl-m002')?.repeats).toBe('cl-m001');
  });

  it('are equal when all has been taken over, one by one', () => {
    let whole = beside;
    for (let step = 1; keysOf(whole).length > 0; step += 1) {
      const [key = ''] = keysOf(whole);
      whole = takeTheirs(whole, differenceAt(whole, key), `cl-n00${step}`);
      expect(step).toBeLessThan(9);
    }
    expect(whole.claims.map(({ at }) => at)).toEqual([mine.claims[0]?.at, mine.claims[1]?.at, theirs.claims[2]?.at]);
  });

  it('remember which side stays, and open it again', () => {
    const difference = differenceAt(beside, 'only-mine cl-m003');
    const kept = keepMine(beside, difference);
    expect(kept.second?.settled).toEqual(['only-mine cl-m003']);
    expect(kept.claims).toEqual(mine.claims);
    expect(reopen(kept, difference).second?.settled).toEqual([]);
  });

  it('hold what both made under one name for one thing', () => {
    const own = { ...mine, events: [event('ev-mmmm', 'people  wait'.replace('  ', ' '), [])] };
    const { second } = withSecond(dossier, own, theirs, '');
    expect(second?.claims[1]?.events).toEqual([{ eventId: 'ev-mmmm', relation: 'affirms' }]);
  });

  it('leave the text of the other, and what stands beside that, out', () => {
    const { second } = withSecond(dossier, mine, { ...theirs, ...beside }, '');
    expect(Object.keys(second ?? {}).sort()).toEqual([
      'actors',
      'before',
      'claims',
      'events',
      'name',
      'origins',
      'places',
      'report',
      'settled',
    ]);
  });

  it('need the same text', () => {
    const other = newCoding('rp-bbbb', `${TEXT}\nOne line more.`, (text) => new TextEncoder().encode(text));
    expect(otherText(mine, theirs)).toBeNull();
    expect(otherText(mine, other)).toEqual({ differing: 1, lines: 3 });
  });
});

describe('a coding that is read', () => {
  it.each(dossier.reports.map(({ id }) => id))('from the file of a report is what the dossier says: %s', (id) => {
    const inDossier = codingInDossier(dossier, id);
    if (inDossier === null) throw new Error('no such report');
    const parsed = parseYaml(writeReportYaml(inDossier.report, inDossier.claims));
    if (!parsed.ok) throw new Error('no YAML');
    const [read] = readCodings([parsed.content]);
    expect(read).toEqual(inDossier);
    expect(
      agreementOf(inDossier.claims, read?.claims ?? []).fields.every(({ equal }) => equal === null || equal === 1),
    ).toBe(true);
  });

  it('takes fields of another type for empty ones, and finds no coding where there is no report', () => {
    expect(readCodings([{ id: 5, claims: [{ id: 'cl-aaaa', at: 'x', measure: 3, saidBy: 'me' }] }])[0]).toMatchObject({
      report: { id: '', title: '' },
      claims: [{ id: 'cl-aaaa', measure: null, saidBy: [] }],
    });
    expect(readCodings([[], null, 'text', { title: 'a dossier' }])).toEqual([]);
  });
});
