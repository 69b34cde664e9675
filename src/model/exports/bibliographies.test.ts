// Bibliographies are read back by citation-js and compared with the reports.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import type { Report } from '#core/dossier/types.ts';
import { TOOLS, EXPORT_CASES } from '../testing/export-cases.ts';
import { toBibtex } from './bibtex.ts';
import type { CslEntry } from './csl.ts';
import { exportRecords } from './export-records.ts';
import type { ExportRequest } from './particulars.ts';
import { makeExport } from './registry.ts';
import { toRis } from './ris.ts';

const CASES = EXPORT_CASES.filter(
  ({ request }) => exportRecords(request.open, request.view, request.scope).reports.length > 0,
);
const recordsOf = ({ open, view, scope }: ExportRequest) => exportRecords(open, view, scope);

async function read(request: ExportRequest, format: 'csl' | 'bibtex' | 'ris') {
  const { blob } = await makeExport(request, format, TOOLS);
  return new Cite(await blob.text()).data;
}

/** The days on which a report can have come out, as numbers. */
function daysOf({ published, notBefore, notAfter }: Report): number[][] {
  const days = [published.startMin ?? notBefore, published.endMax ?? notAfter];
  return [...new Set(days)].map((day) => day.split('-').map(Number));
}

describe('csl', () => {
  it.each(CASES)('has an entry a report, and one a claim that cites its line: $name', async ({ request }) => {
    const { reports, claims } = recordsOf(request);
    const entries = await read(request, 'csl');
    expect(entries.map(({ id }) => id)).toEqual([...reports, ...claims].map(({ id }) => id));
    reports.forEach((report, at) => {
      expect(entries[at]).toMatchObject({
        type: 'article-newspaper',
        title: report.title ?? 'Untitled report',
        language: report.language,
        issued: { 'date-parts': daysOf(report) },
        ...(report.publisher !== null && { 'container-title': report.publisher }),
        ...(report.url !== null && { URL: report.url }),
        ...(report.authors.length > 0 && { author: report.authors.map((literal) => ({ literal })) }),
      });
    });
    claims.forEach((claim, at) => {
      const entry = entries[reports.length + at];
      expect(entry).toMatchObject({ type: 'entry', title: claim.text });
      expect(entry?.['section']).toMatch(new RegExp(`^R\\d+ line ${claim.at?.paragraph}[a-z]*$`));
      expect(entry?.['URL']).toContain(`sel=${claim.id}`);
    });
  });
});

describe('bibtex', () => {
  it.each(CASES)('has an entry a report: $name', async ({ request }) => {
    const { reports } = recordsOf(request);
    const entries = await read(request, 'bibtex');
    expect(entries.map((entry) => entry['citation-key'])).toEqual(reports.map(({ id }) => id));
    reports.forEach((report, at) => {
      expect(entries[at]).toMatchObject({
        title: report.title ?? 'Untitled report',
        issued: { 'date-parts': daysOf(report) },
        ...(report.url !== null && { URL: report.url }),
      });
      expect(entries[at]?.['note']).toContain(request.open.manifest.hash);
    });
  });
});

describe('ris', () => {
  it.each(CASES)('has an entry a report: $name', async ({ request }) => {
    const { reports } = recordsOf(request);
    const entries = await read(request, 'ris');
    expect(entries.map(({ id }) => id)).toEqual(reports.map(({ id }) => id));
    reports.forEach((report, at) => {
      expect(entries[at]).toMatchObject({
        type: 'article-newspaper',
        title: report.title ?? 'Untitled report',
        // of a newspaper the parser reads the year alone
        issued: { 'date-parts': [[daysOf(report)[0]?.[0]]] },
        ...(report.publisher !== null && { 'container-title': report.publisher }),
      });
      expect(entries[at]?.['note']).toContain(request.open.manifest.hash);
    });
  });

  it('gives the day where there is one, and no day where there are two', async () => {
    const { request } = CASES[0] ?? expect.fail();
    const { blob } = await makeExport({ ...request, scope: 'all' }, 'ris', TOOLS);
    const days = [...(await blob.text()).matchAll(/^DA {2}- (\d{4})\/(\d{2})\/(\d{2})\r$/gm)].map((found) =>
      found.slice(1),
    );
    const sure = request.open.dossier.reports.map(daysOf).flatMap((each) => (each.length === 1 ? each : []));
    expect(days.map((day) => day.map(Number).join()).sort()).toEqual(sure.map((day) => day.join()).sort());
  });
});

describe('signs and scripts', () => {
  const TITLES = [
    '북한군 쿠르스크 파병',
    'Курськ: війна «там»',
    '50% & more_things #1 {braces} $5 ^~ \\end',
    'Two\nlines',
    '“Quoted”, it’s – so',
  ];
  const entries = TITLES.map((title, at): CslEntry => ({
    id: `rp-000${at}`,
    type: 'article-newspaper',
    title,
    author: [{ literal: '조선중앙통신 & Söhne' }],
    'container-title': 'Газета {и} and Co',
    URL: 'https://example.org/a_b?c=%20d&e={f}#g',
    note: '한국어 заметка',
  }));
  const lines = TITLES.map((title) => title.replace('\n', ' '));

  it('come back from BibTeX', () => {
    const back = new Cite(toBibtex(entries)).data;
    expect(back.map(({ title }) => title)).toEqual(lines);
    for (const entry of back)
      expect(entry).toMatchObject({
        author: [{ family: '조선중앙통신 & Söhne' }],
        'container-title': 'Газета {и} and Co',
        URL: 'https://example.org/a_b?c=%20d&e=%7Bf%7D#g',
        note: '한국어 заметка',
      });
  });

  it('come back from RIS', () => {
    const back = new Cite(toRis(entries)).data;
    expect(back.map(({ title }) => title)).toEqual(lines);
    for (const entry of back)
      expect(entry).toMatchObject({
        'container-title': 'Газета {и} and Co',
        URL: 'https://example.org/a_b?c=%20d&e={f}#g',
        note: '한국어 заметка',
      });
  });
});
