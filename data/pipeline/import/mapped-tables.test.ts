import { describe, expect, it } from 'vitest';
import type { Correction } from './corrections.ts';
import { isBinary, decodeTable } from './decode-table.ts';
import { TABLE_FORMATS } from './formats.ts';
import type { TableFormat } from './formats.ts';
import { readMapping } from './mapping.ts';
import * as tables from './testing/tables.ts';
import { built, eventOf, outcomeOf } from './testing/import-made-up.ts';

const isFormat = (format: unknown): format is TableFormat => TABLE_FORMATS.some((each) => each === format);

describe('a timemap', () => {
  const { dossier, problems, format } = built(tables.TIMEMAP, {}, 'events.json');

  it('has the month first, sources by their addresses, and types by its filters', () => {
    expect(format).toBe('timemap');
    const { when, reports, event, claims } = eventOf(dossier, 'timemap:HAR1');
    expect(when).toEqual(['2031-03-04']);
    expect(new Set(reports.map((report) => report?.url))).toEqual(
      new Set(['https://reef.example/a', 'https://wire.example/1']),
    );
    expect(dossier.eventTypes.find(({ id }) => id === event.type)?.label).toBe('Industrial');
    expect(claims).toHaveLength(2);
  });

  it('an id that is used twice makes two events, and a day that is none a problem', () => {
    expect(eventOf(dossier, 'timemap:HAR1-2').reports.map((report) => report?.id)).toEqual(['timemap:rp-table']);
    expect(problems.map(({ row, rule }) => [row, rule])).toEqual([
      [2, 'id-again'],
      [3, 'date'],
    ]);
  });
});

describe('CIR', () => {
  const { dossier, problems, format, mapping } = built(tables.CIR);

  it('links are reports, ids may be missing or doubled, and a date of the title that differs is said', () => {
    expect(format).toBe('cir');
    expect(mapping.columns.find(({ field }) => field === 'date')?.order).toBe('day');
    const { reports } = eventOf(dossier, 'A boat is lost');
    expect(new Set(reports.map((report) => report?.publisher))).toEqual(new Set(['reef.example', 'wire.example']));
    expect(eventOf(dossier, '16/04/2031').claims[0]?.caveat).toBe(
      'The title says 16/04/2031, the column of dates 2031-04-15.',
    );
    expect(problems.map(({ row, rule }) => [row, rule])).toEqual([
      [4, 'date-differs'],
      [4, 'id-again'],
      [5, 'coordinates'],
    ]);
  });
});

describe('TimelineJS', () => {
  const { dossier, problems } = built(tables.TIMELINEJS);

  it('the slide of the title names the dossier; a year alone stays a year; markup becomes text', () => {
    expect(dossier.title).toBe('The harbour in ten slides');
    const { when, claims } = eventOf(dossier, 'The year of the gale');
    expect(when).toEqual(['2031']);
    expect(claims[0]?.text).toBe('It blew & blew.\n \nNobody counted.');
    expect(eventOf(dossier, 'Boats meet').when).toEqual(['2031-03-05/2031-03-09']);
    expect(problems.map(({ row, rule, level }) => [row, rule, level])).toEqual([
      [2, 'no-event', 'warning'],
      [5, 'date-order', 'error'],
      [6, 'no-event', 'warning'],
    ]);
  });
});

describe('maps', () => {
  it('points are points, areas have a radius, and what has neither has no place', () => {
    const { dossier } = built(tables.GEOJSON, {}, 'harbour.geojson');
    expect(dossier.title).toBe('Harbour map');
    expect(eventOf(dossier, 'geojson:7').place).toMatchObject({
      lngLat: [30.5, 50.25],
      precision: 'town',
      radiusKm: null,
    });
    expect(eventOf(dossier, 'The closed water').place).toMatchObject({ precision: 'district', radiusKm: 13.3 });
    expect(eventOf(dossier, 'Somewhere').event).toMatchObject({ when: [], places: [] });
  });

  it('layers of uMap are types', () => {
    const { dossier, format } = built(tables.UMAP, {}, 'lights.umap');
    expect([format, dossier.title]).toEqual(['umap', 'Lights of the coast']);
    expect(dossier.eventTypes.map(({ label }) => label)).toEqual(['Lighthouses', 'Ways']);
    expect(built(tables.UMAP_CSV).format).toBe('umap-csv');
  });

  it('coordinates of another projection are refused', () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::32636' } };
    expect(outcomeOf(JSON.stringify({ type: 'FeatureCollection', crs, features: [] }))).toMatchObject({
      kind: 'refused',
      problems: [{ rule: 'crs' }],
    });
  });
});

describe('any table', () => {
  it('is asked about, with a guess for each column', () => {
    const outcome = outcomeOf(tables.EUROPEAN);
    expect(outcome).toMatchObject({
      kind: 'ask',
      question: 'mapping',
      format: 'table',
      guesses: { decimal: ',', hasHeader: true },
    });
    if (outcome.kind !== 'ask') throw new Error(outcome.kind);
    expect(outcome.guesses.columns.map(({ field, order }) => order ?? field)).toEqual([
      'day',
      'title',
      'place',
      'latitude',
      'longitude',
      'figure',
      'source',
    ]);
    expect(readMapping(JSON.parse(JSON.stringify(outcome.guesses)), isFormat)).toEqual(outcome.guesses);
    expect(readMapping({ ...outcome.guesses, decimal: 'x' }, isFormat)).toBeNull();
  });

  it('semicolons, decimal commas, thousands with points, the day first', () => {
    const { dossier, problems } = built(tables.EUROPEAN);
    const { when, place, claims } = eventOf(dossier, 'Ein Schuppen');
    expect([when, place?.lngLat, claims[0]?.measure?.low]).toEqual([['2031-04-03'], [30.5, 50.25], 1200]);
    expect(eventOf(dossier, 'Ein Boot').claims[0]?.measure).toMatchObject({
      low: 2,
      high: null,
      qualifier: 'at-least',
    });
    expect(problems).toMatchObject([{ row: 4, column: 'Datum', rule: 'date', value: '32.12.2031' }]);
  });

  it('a date that is two days is a question for its column, never a guess', () => {
    const first = outcomeOf(tables.AMBIGUOUS);
    if (first.kind !== 'ask') throw new Error(first.kind);
    const second = outcomeOf(tables.AMBIGUOUS, { mapping: first.guesses });
    expect(second).toMatchObject({ kind: 'ask', question: 'day-month', column: 'date' });
    const whenOf = (dayMonth: 'day' | 'month') => eventOf(built(tables.AMBIGUOUS, { dayMonth }).dossier, 'A shed').when;
    expect([whenOf('day'), whenOf('month')]).toEqual([['2031-04-03'], ['2031-03-04']]);
  });

  it('a later row tells the order of all', () => {
    const more = `${tables.AMBIGUOUS}${'07/08/2031\tx\t1\t1\n'.repeat(300)}25/12/2031\tA mast falls\t50\t30\n`;
    expect(eventOf(built(more).dossier, 'A shed').when).toEqual(['2031-04-03']);
  });

  it('serial days of workbooks are days; nobody killed that the table knows of is no figure', () => {
    const { dossier } = built(tables.SERIAL);
    const { when, claims } = eventOf(dossier, 'A shed');
    expect([when, claims[0]?.measure]).toEqual([['2031-04-07'], null]);
    expect(eventOf(dossier, 'A boat').claims[0]?.measure).toMatchObject({ low: 12, high: 12, qualifier: 'about' });
  });

  it('a row that is out of its columns is a problem, and so is a mapping that does not fit', () => {
    const { problems } = built('title,date\nA,2031-01-01\nB,2031-01-02,more\n');
    expect(problems).toMatchObject([{ row: 3, rule: 'columns' }]);
    const { mapping } = built('title,date\nA,2031-01-01\n');
    expect(outcomeOf('name,when\nA,2031-01-01\n', { mapping })).toMatchObject({
      kind: 'refused',
      problems: [{ rule: 'mapping' }],
    });
  });

  it.each([
    ['nothing', ''],
    ['only a header', 'title,date\n'],
    ['JSON of another kind', '{"a": 1}'],
    ['JSON that is cut off', '{"type": "FeatureCollection", "features": ['],
  ])('%s is refused with a sentence', (_, text) => {
    const outcome = outcomeOf(text);
    expect(outcome.kind).toBe('refused');
    expect(outcome.kind === 'refused' && outcome.problems[0]?.message).toMatch(/\w{3}/);
  });

  it('more types than there are colours share one, and that is said', () => {
    const rows = Array.from({ length: 30 }, (_, at) => `Thing,2031-01-01,Kind ${at % 15}`).join('\n');
    const { dossier, problems } = built(`title,date,type\n${rows}\n`);
    expect(dossier.eventTypes).toHaveLength(10);
    expect(problems).toMatchObject([{ rule: 'types', level: 'warning', row: null }]);
  });
});

describe('bytes', () => {
  const text = 'title,date\nCafé – Łódź,2031-01-01\n';
  const utf16 = (order: 'le' | 'be', mark: boolean): Uint8Array => {
    const units = [...(mark ? [0xfeff] : []), ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))];
    return Uint8Array.from(
      units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
    );
  };
  it.each([
    ['utf-8', new TextEncoder().encode(text)],
    ['utf-8', new TextEncoder().encode(`\uFEFF${text}`)],
    ['utf-16le', utf16('le', true)],
    ['utf-16be', utf16('be', true)],
    ['utf-16le', utf16('le', false)],
    ['utf-16be', utf16('be', false)],
  ] as const)('%s is told', (encoding, bytes) => {
    expect(decodeTable(bytes)).toEqual({ text, encoding, sure: true });
    expect(isBinary(bytes)).toBe(false);
  });

  it('what is not UTF-8 is read as windows-1252, and a person should look at it', () => {
    const bytes = Uint8Array.from([0x43, 0x61, 0x66, 0xe9]);
    expect(decodeTable(bytes)).toEqual({ text: 'Café', encoding: 'windows-1252', sure: false });
  });

  it('a workbook is no text', () => {
    expect(isBinary(Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33]))).toBe(true);
  });
});

describe('cells that a person has mended', () => {
  const TABLE = 'what,when,lat,lon\nA ferry stops,soon,37.5,-26\nA pilot returns,2031-04-05,95,-26\n';
  const before = outcomeOf(TABLE);
  const mapping = before.kind === 'ask' ? before.guesses : null;
  if (mapping === null) throw new Error('no question');
  const mended = (corrections: readonly Correction[]) => outcomeOf(TABLE, { mapping, corrections });

  it('take the place of those in the file', () => {
    expect(mended([]).kind).toBe('refused');
    const first = mended([{ row: 2, column: 'when', value: '2031-04-04' }]);
    expect(first).toMatchObject({ kind: 'built', problems: [{ row: 3, column: 'lat', rule: 'coordinates' }] });
    const both = mended([
      { row: 2, column: 'when', value: '2031-04-04' },
      { row: 3, column: 'lat', value: '1' },
      { row: 3, column: 'lat', value: '36.5' },
    ]);
    expect(both).toMatchObject({ kind: 'built', problems: [], columns: ['what', 'when', 'lat', 'lon'] });
    expect(
      both.kind === 'built' && both.dossier.places.map(({ lngLat }) => lngLat?.[1] ?? 0).sort((a, b) => a - b),
    ).toEqual([36.5, 37.5]);
  });

  it('change nothing where there is no such row or column', () => {
    expect(
      mended([
        { row: 9, column: 'when', value: '2031-04-04' },
        { row: 2, column: 'x', value: '1' },
      ]),
    ).toEqual(mended([]));
  });
});
