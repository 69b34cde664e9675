import { describe, expect, it, test } from 'vitest';
import { locateWords, reportLines, shortHash } from '../dossier/locator.ts';
import type { Draft } from '../drafts/draft.ts';
import { acceptDraft, draftKey, isTaken } from './accept-draft.ts';
import { addClaim, emptyClaim, removeClaim, withClaim, withoutRecord, withRecord } from './coding.ts';
import type { Coding } from './coding.ts';
import { codingFiles, codingPath } from './coding-files.ts';
import { newCoding } from './new-coding.ts';
import { sentencesOf, uncoveredSentences } from './sentences.ts';

const toBytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const TEXT = 'Ferry Line Adds Boats\n\nAbout 40 were stranded. The owner is silent.';
const lines = reportLines(TEXT);

function claimOn(words: string, id: string) {
  const [at] = locateWords(lines, words);
  if (at === undefined) throw new Error(`no "${words}" here`);
  return emptyClaim(id, at);
}

function started(): Coding {
  return newCoding('rp-0001', TEXT, toBytes);
}

describe('sentences', () => {
  test.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['The U.S. said no. "Never," he said. It ended.', ['The U.S. said no.', '"Never," he said.', 'It ended.']],
    ['Gen. Aker came on Jan. 5. He left.', ['Gen. Aker came on Jan. 5.', 'He left.']],
    ['About 2.5 million left. 40 stayed', ['About 2.5 million left.', '40 stayed']],
    ['🚢 sank. It did.', ['🚢 sank.', 'It did.']],
    ['했다. 끝났다.', ['했다.', '끝났다.']],
    ['', []],
  ])('%s', (line, expected) => {
    const sentences = sentencesOf(line, 1);
    expect(sentences.map(({ text }) => text)).toEqual(expected);
    for (const { start, end, text } of sentences) expect(Array.from(line).slice(start, end).join('')).toBe(text);
  });

  it('those that no claim rests on', () => {
    expect(uncoveredSentences(lines, []).length).toBe(3);
    expect(uncoveredSentences(lines, [claimOn('40', 'cl-0001').at]).map(({ text }) => text)).toEqual([
      'Ferry Line Adds Boats',
      'The owner is silent.',
    ]);
  });
});

describe('a coding', () => {
  it('knows lines and hashes of its text', () => {
    expect(started().report).toMatchObject({ lines: 2, lineHashes: lines.map((line) => shortHash(line)) });
  });

  it('has its claims as they stand in the text; what pointed to one that is removed is taken back', () => {
    const [owner, stranded] = [claimOn('The owner', 'cl-0002'), claimOn('About 40', 'cl-0001')];
    let coding = addClaim(addClaim(started(), owner), stranded);
    expect(coding.claims.map(({ id }) => id)).toEqual(['cl-0001', 'cl-0002']);
    coding = withClaim(coding, 'cl-0002', { repeats: 'cl-0001' });
    coding = withRecord(coding, 'events', {
      id: 'ev-0001',
      type: 'x',
      title: 'x',
      actors: [],
      originId: '',
      parentId: '',
      when: [{ span: '2031', from: ['cl-0001'] }],
      places: [],
    });
    const without = removeClaim(coding, 'cl-0001');
    expect(without.claims).toEqual([owner]);
    expect(without.events[0]?.when).toEqual([{ span: '2031', from: [] }]);
    expect(withoutRecord(without, 'events', 'ev-0001').events).toEqual([]);
  });

  it('becomes files at their places', () => {
    const coding = started();
    const named = {
      ...coding,
      report: { ...coding.report, title: 'Ærø: “Boats” & 3 Ferries!', notBefore: '2031-05-06' },
    };
    expect(codingPath(coding, 'report')).toBe('reports/rp-0001.yaml');
    expect(codingPath(named, 'report')).toBe('reports/2031/r-boats-3-ferries.yaml');
    const place = { id: 'pier', name: 'Pier', country: '', precision: 'none', lngLat: null, radiusKm: null };
    expect(codingFiles(withRecord(named, 'places', place)).map(({ file, isAddition }) => [file, isAddition])).toEqual([
      ['reports/2031/r-boats-3-ferries.yaml', false],
      ['codebook/places.yaml', true],
    ]);
  });
});

describe('a draft that is taken over', () => {
  const place = { paragraph: 2, start: 0, end: 8, text: 'hundreds' };
  const DRAFTS: readonly (readonly [Draft, object])[] = [
    [
      { ...place, kind: 'figure', value: { low: 40, high: 40, qualifier: 'about' } },
      { measure: { measureId: '', eventId: null, comparedWith: null, low: 40, high: 40, qualifier: 'about' } },
    ],
    [
      { ...place, kind: 'figure', value: { low: null, high: null, qualifier: 'unquantified' } },
      { caveat: '"hundreds"' },
    ],
    [
      { ...place, kind: 'date', value: { edtf: '2031', basis: 'relative' } },
      { when: '2031', whenBasis: 'relative' },
    ],
    [
      { ...place, kind: 'place', value: { placeId: 'pier' } },
      { placeId: 'pier', placeBasis: 'printed' },
    ],
    [{ ...place, kind: 'speaker', value: { actorId: 'owner' } }, { saidBy: ['owner'] }],
  ];

  test.each(DRAFTS)('%j', (draft, expected) => {
    const claim = claimOn('About 40', 'cl-0001');
    const change = acceptDraft(claim, draft);
    expect(change).toMatchObject(expected);
    expect(isTaken(claim, draft)).toBe(false);
    expect(isTaken({ ...claim, ...change }, draft)).toBe(true);
  });

  it('has a name of its own', () => {
    expect(draftKey({ ...place, kind: 'date' })).toBe('date 2:0-8');
  });
});
