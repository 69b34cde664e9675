// Tables are read back by the parsers of others, and compared with the records row for row.
import readXlsxFile from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { seriesEstimates } from '#core/evidence/series-estimates.ts';
import { eventIdAt, eventsInSight } from '#core/states/states-on.ts';
import { dayToIso } from '#core/time/day.ts';
import { DEFAULT_VIEW } from '#core/view/view.ts';
import { decodeView } from '#core/view/view-url.ts';
import type { CsvRow } from '../testing/export-cases.ts';
import { bundled } from '../testing/built-dossiers.ts';
import { EXPORT_CASES, readCsv, requestOf, textOf } from '../testing/export-cases.ts';
import { shownEvents } from '../view/shown-events.ts';
import { toCsv } from './csv.ts';
import { exportRecords } from './export-records.ts';
import type { ExportRequest } from './particulars.ts';
import { makeTable } from './table.ts';
import { toXlsx } from './xlsx.ts';

const hasSome = ({ request }: { request: ExportRequest }, kind: 'events' | 'claims' | 'estimates'): boolean =>
  exportRecords(request.open, request.view, request.scope)[kind].length > 0;

/** The outer one of some bounds; '' = open. */
function boundOf(bounds: readonly (string | null)[], which: 'first' | 'last'): string {
  const days = bounds.flatMap((day) => day ?? []).sort((a, b) => (a < b ? -1 : 1));
  return days.length < bounds.length ? '' : (days.at(which === 'first' ? 0 : -1) ?? '');
}

describe('events.csv', () => {
  it.each(EXPORT_CASES.filter((each) => hasSome(each, 'events')))('has a row an event: $name', async ({ request }) => {
    const { open, view, scope } = request;
    const rows = readCsv(await textOf(request, 'events.csv'));
    if (scope === 'shown')
      expect(rows.map(({ id }) => id)).toEqual(
        [...shownEvents(open, view).rows].map((row) => eventIdAt(open.states, row)),
      );
    if (scope === 'all') expect(rows.map(({ id }) => id)).toEqual(eventsInSight(open.states));
    for (const row of rows) {
      const evidence = open.evidenceAtHand(row['id'] ?? '');
      const { event, status, origins, claims } = evidence ?? expect.fail(`no event ${row['id']}`);
      const ids = (relation: string) =>
        claims
          .filter((link) => link.relation === relation)
          .map(({ claim }) => claim.id)
          .join('; ');
      const days = event.when.map(({ span }) => span);
      expect(row).toMatchObject({
        type: event.type,
        title: event.title,
        status: status.status,
        denied: String(status.denied),
        origins_at_least: String(origins.atLeast),
        origins_at_most: String(origins.atMost),
        origins_untraced: String(origins.untraced),
        earliest: boundOf(
          days.map(({ startMin }) => startMin),
          'first',
        ),
        latest: boundOf(
          days.map(({ endMax }) => endMax),
          'last',
        ),
        claims_affirming: ids('affirms'),
        claims_disputing: ids('disputes'),
        claims_mentioning: ids('mentions'),
      });
      expect(row['status_words']).not.toBe('');
      expect(decodeView(new URL(row['link'] ?? '').search.slice(1)).view).toMatchObject({
        selection: event.id,
        known: view.known,
        drop: view.drop,
        type: view.type,
      });
    }
  });

  it('has points for what is known to a town, and for nothing rougher', async () => {
    const rows = readCsv(await textOf(requestOf(bundled, DEFAULT_VIEW), 'events.csv'));
    const precise = (row: CsvRow): boolean => ['site', 'town'].includes(row['place_precision'] ?? '');
    expect(rows.filter((row) => (row['latitude'] !== '') !== precise(row))).toEqual([]);
    expect(rows.some(precise)).toBe(true);
  });
});

describe('claims.csv', () => {
  it.each(EXPORT_CASES.filter((each) => hasSome(each, 'claims')))(
    'has a row a claim: $name',
    async ({ request, whole }) => {
      const { open, scope, view } = request;
      const rows = readCsv(await textOf(request, 'claims.csv'));
      const records = whole.dossier.claims.filter(({ id }) => open.isClaimInSight(id));
      const own = new Set(
        scope === 'all'
          ? records.map(({ id }) => id)
          : scope === 'shown'
            ? [...shownEvents(open, view).rows].flatMap((row) => {
                const evidence = open.evidenceAtHand(eventIdAt(open.states, row) ?? '');
                return evidence?.claims.map(({ claim }) => claim.id) ?? [];
              })
            : rows.map(({ id }) => id),
      );
      const expected = records.filter(({ id }) => own.has(id));
      expect(rows.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      rows.forEach((row, at) => {
        const claim = expected[at] ?? expect.fail();
        expect(row).toMatchObject({
          report_id: claim.reportId,
          line: String(claim.at?.paragraph),
          text: claim.text,
          kind: claim.kind,
          hedged: String(claim.hedged),
          credibility: String(claim.credibility),
          caveat: claim.caveat ?? '',
          when_edtf: claim.when?.text ?? '',
          when_earliest: claim.when?.startMin ?? '',
          as_of_latest: claim.asOf?.endMax ?? '',
          measure_id: claim.measure?.measureId ?? '',
          low: String(claim.measure?.low ?? ''),
          high: String(claim.measure?.high ?? ''),
          qualifier: claim.measure?.qualifier ?? '',
          repeats: claim.repeats ?? '',
        });
        const dropped = new Set(view.drop);
        const origins = claim.originIds.filter((id) => !dropped.has(id));
        expect(row['origin_ids']).toBe(origins.join('; '));
        if (view.known !== null)
          expect(
            (row[view.knownBy === 'report' ? 'known_from_report' : 'known_from_origin'] ?? '') <= dayToIso(view.known),
          ).toBe(true);
      });
    },
  );
});

describe('estimates.csv', () => {
  it.each(EXPORT_CASES.filter((each) => hasSome(each, 'estimates')))(
    'has a row an estimate: $name',
    async ({ request }) => {
      const { open, scope, view } = request;
      const rows = readCsv(await textOf(request, 'estimates.csv'));
      const series = new Set(rows.map((row) => `${row['measure_id']} ${row['event_id']}`));
      for (const key of series) {
        const [measureId = '', eventId = ''] = key.split(' ');
        const measure = open.lookup.measures.get(measureId) ?? expect.fail();
        const event = eventId === '' ? null : (open.lookup.events.get(eventId)?.id ?? expect.fail());
        const estimates = seriesEstimates(open.lookup, measure.id, event);
        const own = rows.filter((row) => row['measure_id'] === measureId && row['event_id'] === eventId);
        if (scope !== 'selected' || view.selection?.startsWith('ev-') === true)
          expect(own).toHaveLength(estimates.length);
        for (const row of own) {
          const estimate = estimates.find(({ claimIds }) => claimIds.join('; ') === row['claim_ids']);
          expect(row).toMatchObject({
            low: String(estimate?.low ?? ''),
            high: String(estimate?.high ?? ''),
            qualifier: estimate?.qualifier,
            outlook: String(estimate?.outlook),
            derived: String(estimate?.derived),
            unit: measure.unit,
          });
        }
      }
      const events = exportRecords(open, view, scope).events.map(({ id }) => id as string);
      if (scope === 'shown') expect(rows.filter((row) => !events.includes(row['event_id'] ?? ''))).toEqual([]);
    },
  );

  it('gives numbers as they are printed: a range stays a range, and killed or wounded a measure of its own', async () => {
    const rows = readCsv(await textOf(requestOf(bundled, DEFAULT_VIEW, 'all'), 'estimates.csv'));
    const printed = new Set(bundled.dossier.claims.flatMap(({ measure }) => [measure?.low, measure?.high]).map(String));
    const numbers = rows.filter(({ derived }) => derived === 'false').flatMap(({ low = '', high = '' }) => [low, high]);
    expect(numbers.filter((value) => value !== '' && !printed.has(value))).toEqual([]);
    const measures = new Set(bundled.dossier.claims.flatMap(({ measure }) => measure?.measureId ?? []));
    expect(new Set(rows.map((row) => row['measure_id']))).toEqual(measures);
  });
});

describe('every row', () => {
  it('says which dossier it is of, what was asked and when', async () => {
    const view = { ...DEFAULT_VIEW, known: bundled.states.day, knownBy: 'origin' as const, minOrigins: 2 };
    const [row] = readCsv(
      await textOf(requestOf(bundled, { ...view, known: requestOf(bundled, view).today }), 'events.csv'),
    );
    for (const part of [
      'Kursk Dossier (kursk), version ',
      bundled.manifest.hash,
      bundled.dossier.licence,
      'As known on 30 Nov 2026, said in public (reconstructed)',
      'At least 2 independent origins',
      'Exported 2026-11-30 from https://example.org/maps/?known=2026-11-30&knownby=origin&min=2',
    ])
      expect(row?.['source']).toContain(part);
  });
});

describe('what a spreadsheet could take for a formula', () => {
  const TEXTS = [
    '=1+1',
    "=cmd|' /C calc'!A0",
    '+49 30',
    '-2+3',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '=1\n+1',
    '＝1＋1',
    'plain, "quoted"',
    'two\r\nlines',
    '북한군, 쿠르스크',
    'Курск; «війна»',
    ' padded ',
    '',
    "'already",
  ];
  const table = makeTable<string>(
    [
      ['text', (text) => text],
      ['number', (text) => -text.length - 1],
      ['none', () => null],
    ],
    TEXTS,
  );

  it('has an apostrophe before it in CSV; numbers and all other texts come back as they were', () => {
    const rows = readCsv(toCsv(table));
    expect(rows.map(({ text }) => text)).toEqual(
      TEXTS.map((text) => (/^[=+\-@\t\r＝]/.test(text) ? `'${text}` : text)),
    );
    expect(rows.map(({ number }) => number)).toEqual(TEXTS.map((text) => String(-text.length - 1)));
    expect(rows.every(({ none }) => none === '')).toBe(true);
  });

  it('is text in a workbook', async () => {
    const [sheet] = await readXlsxFile(await toXlsx([{ name: 'One', table }]), { trim: false });
    const cells = sheet?.data.slice(1) ?? [];
    expect(cells.map(([text]) => text ?? '')).toEqual(TEXTS);
    expect(cells.map(([, number]) => number)).toEqual(TEXTS.map((text) => -text.length - 1));
  });
});
