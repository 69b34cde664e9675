import { readFileSync } from 'node:fs';
import readXlsxFile from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { dayToIso } from '#core/time/day.ts';
import { DEFAULT_VIEW } from '#core/view/view.ts';
import { bundled } from '../testing/built-dossiers.ts';
import { EXPORT_CASES, readCsv, requestOf, textOf, TOOLS } from '../testing/export-cases.ts';
import { exportRecords } from './export-records.ts';
import type { ExportRequest } from './particulars.ts';
import { EXPORT_FORMATS, makeExport, namedExport, NothingToExport } from './registry.ts';
import type { ExportFormatId } from './registry.ts';

describe('xlsx', () => {
  // a workbook takes its time to read; what differs from view to view is in the tables, which CSV holds too
  const cases = EXPORT_CASES.filter(({ name }) =>
    /, (?:everything, all|a known-on date, shown|a selected claim, selected)$/.test(name),
  );
  it.each(cases)('holds the three tables and the particulars: $name', async ({ request }) => {
    const { blob } = await makeExport(request, 'xlsx', TOOLS);
    const sheets = await readXlsxFile(blob);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Events', 'Claims', 'Estimates', 'About']);
    for (const [at, format] of (['events.csv', 'claims.csv', 'estimates.csv'] as const).entries()) {
      const [names = [], ...data] = sheets[at]?.data ?? [];
      const records = exportRecords(request.open, request.view, request.scope)[
        format === 'events.csv' ? 'events' : format === 'claims.csv' ? 'claims' : 'estimates'
      ];
      const rows = records.length === 0 ? [] : readCsv(await textOf(request, format));
      const cells = data.map((row) =>
        Object.fromEntries(row.map((cell, column) => [String(names[column]), String(cell ?? '')])),
      );
      expect(cells).toEqual(
        rows.map((row) =>
          Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.replace(/^'(?=[=+\-@])/, '')])),
        ),
      );
    }
    const about = new Map((sheets[3]?.data ?? []).map(([name, value]) => [name, value]));
    expect(about.get('hash')).toBe(request.open.manifest.hash);
    expect(about.get('knownOn') ?? null).toBe(request.view.known === null ? null : dayToIso(request.view.known));
  });
});

describe('an export of nothing', () => {
  const nothing = requestOf(bundled, {
    ...DEFAULT_VIEW,
    window: { from: null, until: requestOf(bundled, DEFAULT_VIEW).today },
  });
  const empty: ExportRequest = { ...nothing, view: { ...nothing.view, minOrigins: 99 } };
  it.each(EXPORT_FORMATS)('says so in words: %s', async (format) => {
    await expect(makeExport(empty, format, TOOLS)).rejects.toThrow(NothingToExport);
    await expect(makeExport(empty, format, TOOLS)).rejects.toThrow(/^Nothing to export: the view shows no /);
  });
  it('of what is selected when nothing is', async () => {
    const request = requestOf(bundled, DEFAULT_VIEW, 'selected');
    await expect(makeExport(request, 'events.csv', TOOLS)).rejects.toThrow('no event is selected');
  });
});

it('names the formats and scopes there are to who asks for another', () => {
  expect(() => namedExport('pdf', 'shown')).toThrow(
    /“pdf”.*events\.csv, claims\.csv, estimates\.csv, xlsx, geojson, jsonl, csl, bibtex, ris/,
  );
  expect(() => namedExport('xlsx', 'some')).toThrow(/“some”.*shown, selected, all/);
  expect(namedExport('ris', 'all')).toEqual({ format: 'ris', scope: 'all' });
});

it('names files by dossier, version, what they hold, and the date of knowledge', async () => {
  const { version } = bundled.manifest;
  const nameOf = async (request: ExportRequest, format: ExportFormatId) =>
    (await makeExport(request, format, TOOLS)).name;
  const known = requestOf(bundled, { ...DEFAULT_VIEW, known: requestOf(bundled, DEFAULT_VIEW).today });
  expect(await nameOf(known, 'events.csv')).toBe(`kursk-dossier-${version}-events-2026-11-30.csv`);
  expect(await nameOf({ ...known, scope: 'all' }, 'bibtex')).toBe(
    `kursk-dossier-${version}-reports-all-2026-11-30.bib`,
  );
  const selection = bundled.dossier.events[0]?.id ?? '';
  expect(await nameOf(requestOf(bundled, { ...DEFAULT_VIEW, selection }, 'selected'), 'geojson')).toBe(
    `kursk-dossier-${version}-events-${selection}.geojson`,
  );
});

it('has every column explained in docs/exports.md', async () => {
  const page = readFileSync('docs/exports.md', 'utf8');
  for (const format of ['events.csv', 'claims.csv', 'estimates.csv'] as const) {
    const [row = {}] = readCsv(await textOf(requestOf(bundled, DEFAULT_VIEW), format));
    expect(Object.keys(row).filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  }
});
