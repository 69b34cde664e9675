// Laws: what is built passes, and whatever the schema refuses of a built record for its type, the check at opening refuses too and names.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { claim, madeUp, origin, span } from '../testing/made-up.ts';
import { findManifestFault } from './check-manifest.ts';
import { findShapeFault } from './check-shape.ts';
import { dossierSchema, manifestSchema } from './schema.ts';

const when = span('2031-06-01..2031-06-05');
const full = madeUp(
  [
    claim('a001', {
      saidBy: ['moor'],
      via: ['herald'],
      originIds: ['or-0001'],
      when,
      whenBasis: 'printed',
      asOf: when,
      asOfBasis: 'relative',
      placeId: 'rock',
      placeBasis: 'printed',
      measure: { measureId: 'lamps', eventId: 'ev-0001', low: 3, high: null, qualifier: 'at-least' },
      events: [{ eventId: 'ev-0001', relation: 'affirms' }],
    }),
  ],
  {
    credits: ['Made up.'],
    home: { west: -30, south: 36, east: -26, north: 40 },
    origins: [
      origin('0001', {
        issuers: ['moor'],
        issued: when,
        issuedBasis: 'printed',
        dependsOn: [],
        url: 'https://a.example',
      }),
    ],
    places: [
      {
        id: 'rock',
        name: 'Rock',
        country: 'XN',
        lngLat: [-28, 38],
        precision: 'site',
        radiusKm: 1,
        aliases: ['The Rock'],
      },
    ],
    measures: [{ id: 'lamps', label: 'Lamps', unit: 'lamps', accrual: 'count', parts: ['lamps'] }],
    events: [
      {
        id: 'ev-0001',
        type: 'outage',
        title: 'Made up',
        when: [{ span: when, from: ['cl-a001'] }],
        places: [{ placeId: 'rock', role: 'at', from: ['cl-a001'] }],
        actors: [{ actorId: 'isle-navy', role: 'agent' }],
        formerIds: ['ev-0009'],
      },
    ],
    differences: [{ id: 'twice', claimIds: ['cl-a001', 'cl-a001'], kind: 'scope', note: 'Made up.' }],
    stories: [
      {
        id: 'st-0001',
        title: 'A',
        summary: 'A',
        steps: [{ title: 'A', caption: 'A', notes: 'A', claimIds: ['cl-a001'], view: '' }],
      },
    ],
  },
);

type Path = readonly (string | number)[];

/** Every place in a value: fields, and the first of each list. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Array.isArray(value) ? value.slice(0, 1).entries() : Object.entries(value);
  return [
    ...(path.length === 0 ? [] : [path]),
    ...[...inside].flatMap(([key, each]) => placesIn(each, [...path, key])),
  ];
}

function changed(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  // the place comes from the value itself
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>;
  if (rest.length === 0 && to === undefined) Reflect.deleteProperty(copy, key);
  else copy[key] = changed(copy[key], rest, to);
  return copy;
}

const WRONG: readonly unknown[] = [
  undefined,
  null,
  5,
  -1,
  0.5,
  true,
  'constructor',
  '',
  [],
  {},
  [null],
  [{}],
  [5],
  ['x'],
  1e9,
];

// Values that the schema refuses for a reason that no view depends on.
const LET_BE = new Set(
  `
  id title text summary version licence borders credits reason reliabilityWhy publishedNote publisher
  authors language textSha256 lineHashes reportId sha256 saidBy via originIds caveat credibilityWhy
  measureId eventId placeId repeats from type actorId originId parentId formerIds issuers medium
  dependsOn name country speaksFor bloc sharing aliases localName admin wikidataId lane label unit parts
  definition icon acled claimIds note caption notes view hash file
  `
    .trim()
    .split(/\s+/),
);

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

/** Whether a wrong value has the type that the field has: a text that is no id, a list of texts. */
function isOnlyForm(before: unknown, wrong: unknown): boolean {
  if (Array.isArray(wrong)) return wrong.every(isText);
  return isText(wrong) && (isText(before) || before === null);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (at as Readonly<Record<string | number, unknown>>)[key], value);
}

// the version is checked before the shape
const PLACES = placesIn(full)
  .filter(([first]) => first !== 'schemaVersion')
  .map((path) => ({ path, name: path.join('.') }));

describe('a dossier', () => {
  test.each(['public/dossier', 'e2e/fixtures/harbour/built'])('that was built passes: %s', (folder) => {
    const read = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
    const manifest = read('manifest.json');
    expect(findManifestFault(manifest)).toBeNull();
    expect(findShapeFault(read(manifestSchema.parse(manifest).file))).toBeNull();
  });

  test('is refused where the schema refuses it, and passes where the schema lets it', () => {
    for (const { path, name } of PLACES) {
      const before = valueAt(full, path);
      const last = String(path.findLast((key) => typeof key === 'string') ?? '');
      for (const wrong of WRONG) {
        const dossier = changed(full, path, wrong);
        const isRefused = findShapeFault(dossier) !== null;
        if (dossierSchema.safeParse(dossier).success) {
          // the schema fills in what is left out, which nothing that is built leaves out
          if (wrong !== undefined) expect([name, wrong, isRefused]).toEqual([name, wrong, false]);
          continue;
        }
        const isEmpty = Array.isArray(wrong) && wrong.length === 0;
        if (isEmpty || (LET_BE.has(last) && isOnlyForm(before, wrong))) continue;
        expect([name, wrong, isRefused]).toEqual([name, wrong, true]);
      }
    }
  });

  test('is told by record and field', () => {
    expect(findShapeFault(changed(full, ['events', 0, 'when', 0, 'span', 'text'], 5))).toEqual({
      record: 'events[0] ev-0001',
      field: 'when[0].span.text',
      found: '5',
    });
    expect(findShapeFault(changed(full, ['claims', 0, 'at'], undefined))).toEqual({
      record: 'claims[0] cl-a001',
      field: 'at',
      found: null,
    });
    expect(findShapeFault(changed(full, ['places', 0], 'x'.repeat(100)))).toMatchObject({
      record: 'places[0]',
      field: '',
      found: `"${'x'.repeat(59)}…`,
    });
    expect(findShapeFault(changed(full, ['places'], undefined))).toEqual({ record: '', field: 'places', found: null });
    expect(findShapeFault(changed(full, ['contact'], 'javascript:alert(1)'))).toMatchObject({
      record: '',
      field: 'contact',
    });
    for (const nothing of [null, 5, 'x', [], undefined]) expect(findShapeFault(nothing)).toMatchObject({ record: '' });
  });

  test('may be without a home', () => {
    expect(findShapeFault(changed(full, ['home'], undefined))).toBeNull();
  });

  test('may have fields that this app does not know', () => {
    expect(
      findShapeFault({ ...full, later: 1, events: full.events.map((event) => ({ ...event, later: 1 })) }),
    ).toBeNull();
  });
});

test.each(['id', 'title', 'version', 'hash', 'file', 'counts'])('a manifest needs its %s', (field) => {
  const manifest: unknown = JSON.parse(readFileSync('public/dossier/manifest.json', 'utf8'));
  expect(findManifestFault(changed(manifest, [field], undefined))).toEqual({ record: '', field, found: null });
  expect(findManifestFault(changed(manifest, ['file'], 'https://other.example/x.json'))).toMatchObject({
    field: 'file',
  });
});
