import { expect, it } from 'vitest';
import { reportErrorLink } from './report-error-link.ts';

const REPORT = {
  contact: 'mailto:desk@example.org',
  title: 'Harbour',
  recordId: 'ev-ab12',
  viewUrl: 'https://example.org/?sel=ev-ab12&t=2025-01-01..2025-02-01',
  dossierVersion: '1.2.0',
  dossierHash: '0123456789abcdef',
  appVersion: '0.3.0',
};

function readBack(link: string): URLSearchParams {
  return new URLSearchParams(link.slice(link.indexOf('?')));
}

it('carries view, record and both versions through to the mail', () => {
  const link = reportErrorLink(REPORT);
  expect(link.startsWith('mailto:desk@example.org?subject=')).toBe(true);
  const body = readBack(link).get('body') ?? '';
  for (const part of [REPORT.viewUrl, 'ev-ab12', '1.2.0', '0123456789abcdef', '0.3.0']) expect(body).toContain(part);
  expect(readBack(link).get('subject')).toContain('ev-ab12');
});

it('fills a form on the web that has parameters already', () => {
  const link = reportErrorLink({ ...REPORT, contact: 'https://example.org/new?kind=error', recordId: null });
  expect(link.startsWith('https://example.org/new?kind=error&title=')).toBe(true);
  expect(readBack(link).get('title')).toBe('Correction for Harbour: no record selected');
});
