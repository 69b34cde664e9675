import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findShapeFault } from '#core/dossier/check-shape.ts';
import { dossierSchema } from '#core/dossier/schema.ts';
import { checkLanes } from '../checks/lanes.ts';
import { readPalettes } from '../palette.ts';
import type { ImportOptions } from './import-table.ts';
import { built, eventOf, outcomeOf, TODAY } from './testing/import-made-up.ts';
import * as tables from './testing/tables.ts';

function compareText(a: string, b: string): number {
  return a < b ? -1 : 1;
}

const ALL: readonly (readonly [string, string, Partial<ImportOptions>])[] = [
  ['UCDP', tables.UCDP, {}],
  ['UCDP with HXL tags', tables.UCDP_TAGGED, {}],
  ['UCDP without a header', tables.UCDP_HEADLESS, {}],
  ...tables.ACLED.map((text, at) => [`ACLED, generation ${at + 1}`, text, {}] as const),
  ['a timemap', tables.TIMEMAP, {}],
  ['CIR', tables.CIR, {}],
  ['TimelineJS', tables.TIMELINEJS, {}],
  ['GeoJSON', tables.GEOJSON, {}],
  ['uMap', tables.UMAP, {}],
  ['a table of uMap', tables.UMAP_CSV, {}],
  ['a European table', tables.EUROPEAN, {}],
  ['a table with two ways to read its dates', tables.AMBIGUOUS, { dayMonth: 'day' }],
  ['serial days', tables.SERIAL, {}],
  ['a table without a header', tables.HEADLESS, {}],
];

describe.each(ALL)('%s', (_, text, options) => {
  const outcome = built(text, options);
  const { dossier, problems, rows } = outcome;

  it('is a dossier by the schema, by the shape that the page asks for, and by the colours of its lanes', () => {
    expect(dossierSchema.parse(structuredClone(dossier))).toEqual(dossier);
    expect(findShapeFault(dossier)).toBeNull();
    const palettes = readPalettes(readFileSync('src/ui/tokens.css', 'utf8'));
    const eventTypes = dossier.eventTypes.map((record) => ({ record, file: '', path: [] }));
    // only the types are looked at
    expect(checkLanes({ draft: { eventTypes } as never, palettes })).toEqual([]);
  });

  it('every row is an event or has a problem that says why not', () => {
    const refused = new Set(
      problems.filter(({ level, rule }) => level === 'error' || rule === 'no-event').map(({ row }) => row),
    );
    expect(dossier.events.length + refused.size).toBe(rows);
  });

  it('has no figure that does not stand in the table', () => {
    const written = new Set(
      text
        .replaceAll(/(?<=\d)[.,](?=\d{3}\b)/g, '')
        .match(/\d+/g)
        ?.map(Number),
    );
    const figures = dossier.claims.flatMap(({ measure }) => (measure === null ? [] : [measure.low, measure.high]));
    expect(figures.filter((figure) => figure !== null && !written.has(figure))).toEqual([]);
  });

  it('gives the same again with the mapping that was kept', () => {
    const again = outcomeOf(text, { mapping: JSON.parse(JSON.stringify(outcome.mapping)) as typeof outcome.mapping });
    expect(again).toEqual(outcome);
  });
});

describe('UCDP', () => {
  const { dossier, problems } = built(tables.UCDP);

  it('one claim for each source of a row, dated by it; the figure of the row is known with the last of them', () => {
    const { claims, when, place, reports } = eventOf(dossier, 'ucdp:102');
    expect(reports.map((report) => [report?.publisher, report?.published.text, report?.title])).toEqual(
      expect.arrayContaining([
        ['Isle Wire', '2031-03-07', 'He called it "a draw", and left'],
        ['Reef Post', '2031-03-09', 'Two more; one is missing'],
      ]),
    );
    expect(claims).toHaveLength(2);
    expect(when).toEqual(['[2031-03-05..2031-03-06]']);
    expect(place).toMatchObject({ precision: 'region', name: 'Cape town' });
    const withFigure = claims.filter(({ measure }) => measure !== null);
    expect(withFigure.map(({ measure, caveat }) => [measure?.low, measure?.high, measure?.qualifier, caveat])).toEqual([
      [2, 4, 'between', 'UCDP’s estimate from all sources of the row: best 3, low 2, high 4.'],
    ]);
    expect(reports.find((report) => report?.id === withFigure[0]?.reportId)?.publisher).toBe('Reef Post');
    expect(dossier.origins.map(({ title }) => title)).toEqual(['Fisheries office']);
  });

  it('what lasted has a beginning and an end, and a source from its middle does not know the end', () => {
    const { when, claims } = eventOf(dossier, 'ucdp:103');
    expect(when).toEqual(['2031-03-05/2031-03-20']);
    expect(claims.map((claim) => claim.when)).toEqual([null]);
  });

  it('no deaths counted is no statement that nobody died', () => {
    const { claims } = eventOf(dossier, 'ucdp:104');
    expect(claims[0]).toMatchObject({
      measure: null,
      caveat: expect.stringContaining('does not say that nobody died'),
    });
  });

  it('low above high, and a best beyond both, are said', () => {
    expect(eventOf(dossier, 'ucdp:105').claims[0]?.measure).toMatchObject({ low: 5, high: 5, qualifier: 'none' });
    expect(eventOf(dossier, 'ucdp:106').claims[0]?.measure).toMatchObject({ low: 3, high: 3, qualifier: 'none' });
    expect(problems.filter(({ rule }) => rule === 'figure-order').map(({ row, column }) => [row, column])).toEqual([
      [6, 'low'],
      [7, 'best'],
    ]);
  });

  it('a source older than what the row tells only mentions it; then the table itself says so', () => {
    const { claims } = eventOf(dossier, 'ucdp:107');
    expect(claims.map(({ reportId, events }) => [reportId === 'ucdp:rp-table', events[0]?.relation])).toEqual(
      expect.arrayContaining([
        [false, 'mentions'],
        [true, 'affirms'],
      ]),
    );
  });

  it('the table is no older than the last thing that it tells of', () => {
    expect(dossier.reports.find(({ id }) => id === 'ucdp:rp-table')).toMatchObject({
      published: { text: `[2031-03-05..${TODAY}]` },
      notBefore: '2031-03-05',
      notAfter: TODAY,
      kind: 'aggregation',
    });
  });

  it('a day that databases write for none is none', () => {
    const { dossier: other } = built(tables.UCDP.replaceAll('Isle Wire,2031-03-07', 'Isle Wire,1753-01-01'));
    expect(eventOf(other, 'ucdp:104').reports.map((report) => report?.published.text)).toEqual([
      `[2031-03-05..${TODAY}]`,
    ]);
  });

  it('who is named as the first source has said it', () => {
    const { claims } = eventOf(dossier, 'ucdp:102');
    expect(claims.map(({ saidBy }) => saidBy)).toEqual([['ucdp:fisheries-office'], ['ucdp:fisheries-office']]);
  });

  it('problems name file, row, column, rule and value', () => {
    expect(problems.filter(({ level }) => level === 'error')).toEqual([
      {
        level: 'error',
        file: 'made-up.csv',
        row: 10,
        column: 'date_start',
        rule: 'date',
        message: expect.any(String),
        value: '2031-02-30 00:00:00.000',
      },
      {
        level: 'error',
        file: 'made-up.csv',
        row: 11,
        column: 'where_prec',
        rule: 'precision',
        message: expect.any(String),
        value: '9',
      },
    ]);
    expect(problems.find(({ rule }) => rule === 'id-again')).toMatchObject({ row: 12, value: '101' });
  });

  it('tags of HXL are no row, and a release without a header is read as one with it', () => {
    expect(built(tables.UCDP_TAGGED).dossier.events).toEqual(dossier.events);
    expect(built(tables.UCDP_HEADLESS).dossier.events).toEqual(dossier.events);
  });
});

describe.each(tables.ACLED.map((text, at) => [at + 1, text] as const))('ACLED, generation %i', (generation, text) => {
  const { dossier, format, problems } = built(text);

  it('dates and places are as exact as their codes', () => {
    expect(format).toBe('acled');
    const [day, week, month] = ['ISL1', 'ISL2', 'ISL3'].map((id) => eventOf(dossier, `acled:${id}`));
    expect([day?.when, week?.when, month?.when]).toEqual([['2031-07-15'], ['[2031-07-04..2031-07-10]'], ['2031-07']]);
    expect([day, week, month].map((each) => [each?.place?.name, each?.place?.precision])).toEqual([
      ['Cape town', 'town'],
      ['Cape town', 'district'],
      // never a pin on the capital
      ['North Shore', 'region'],
    ]);
  });

  it('each source is a report, no later than the time stamp of its row', () => {
    const { reports } = eventOf(dossier, 'acled:ISL1');
    const last = generation === 3 ? TODAY : '2031-07-25';
    expect(reports.map((report) => `${report?.publisher} ${report?.published.text}`).sort(compareText)).toEqual([
      `Isle Wire [2031-07-15..${last}]`,
      `Reef Post [2031-07-15..${last}]`,
    ]);
  });

  it('no fatalities is no figure, and notes keep their lines', () => {
    expect(eventOf(dossier, 'acled:ISL3').claims.every(({ measure }) => measure === null)).toBe(true);
    expect(eventOf(dossier, 'acled:ISL1').claims[0]?.text).toContain('cape.\nNobody');
    expect(problems.map(({ row, column }) => [row, column])).toEqual([
      [6, 'latitude'],
      [7, 'fatalities'],
    ]);
  });
});
