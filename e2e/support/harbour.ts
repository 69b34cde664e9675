// The made-up dossier, with the made-up texts of its reports.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim, Report } from '#core/dossier/types.ts';
import { readDossierFiles } from './bundled-dossier.ts';

const TEXTS = 'e2e/fixtures/harbour/texts';

export const harbour = readDossierFiles('e2e/fixtures/harbour/built');

/** The file that holds the text of a report: the one whose bytes have its hash. */
export function textPath(report: Report): string {
  const path = readdirSync(TEXTS)
    .map((name) => join(TEXTS, name))
    .find((file) => createHash('sha256').update(readFileSync(file)).digest('hex') === report.textSha256);
  if (path === undefined) throw new Error(`no text of ${report.id}`);
  return path;
}

/** The lines of a report that are not empty. */
export function textLines(report: Report): string[] {
  return readFileSync(textPath(report), 'utf8')
    .replace('\uFEFF', '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The words that a claim rests on. */
export function wordsOf(report: Report, { at }: Claim): string {
  const line = textLines(report)[(at?.paragraph ?? 0) - 1] ?? '';
  return Array.from(line).slice(at?.start, at?.end).join('');
}

export function reportNamed(title: string): Report {
  const report = harbour.dossier.reports.find((each) => each.title === title);
  if (report === undefined) throw new Error(`no report ${title}`);
  return report;
}

/** Claims of a report, in the order of the dossier. */
export function claimsOf(report: Report): readonly Claim[] {
  return harbour.dossier.claims.filter(({ reportId }) => reportId === report.id);
}
