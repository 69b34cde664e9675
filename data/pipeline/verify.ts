import { checkLocator, hashBytes, lineHash, reportLines } from '#core/dossier/locator.ts';
import type { Dossier, Report } from '#core/dossier/types.ts';

/** A report's file as it lies in somebody's folder. */
export interface ReportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Verification {
  readonly locators: number;
  readonly found: number;
  readonly reports: number;
  readonly faults: readonly string[];
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function checkLines(report: Report, lines: readonly string[]): string[] {
  const { lineHashes } = report;
  // an imported report has none
  if (lineHashes === null) return [];
  if (lines.length !== report.lines)
    return [`${report.id}: the file has ${lines.length} lines that are not empty, not ${report.lines}`];
  const wrong = lines.findIndex((line, at) => lineHash(line) !== lineHashes[at]);
  return wrong === -1 ? [] : [`${report.id}: the hash of line ${wrong + 1} is not that of the file`];
}

/** Checks every locator of a dossier against the reports themselves, which are matched by the hash of their bytes. */
export function verifyLocators(dossier: Dossier, files: readonly ReportFile[]): Verification {
  const byHash = new Map(files.map((file) => [hashBytes(file.bytes), file]));
  const faults: string[] = [];
  let found = 0;
  let reports = 0;
  for (const report of dossier.reports) {
    // an imported report was not coded from a text
    if (report.textSha256 === null) continue;
    const file = byHash.get(report.textSha256);
    const text = file === undefined ? null : decode(file.bytes);
    if (file === undefined || text === null) {
      faults.push(`${report.id}: ${file === undefined ? 'no file has its textSha256' : `${file.name} is not UTF-8`}`);
      continue;
    }
    reports += 1;
    const lines = reportLines(text);
    faults.push(...checkLines(report, lines));
    for (const claim of dossier.claims) {
      if (claim.reportId !== report.id || claim.at === null) continue;
      const result = checkLocator(lines, claim.at);
      if (result.status === 'found') found += 1;
      const where = `${claim.id} (${file.name}, line ${claim.at.paragraph}, ${claim.at.start} to ${claim.at.end})`;
      if (result.status === 'moved')
        faults.push(`${where}: moved, the words stand at ${result.start} to ${result.end}`);
      if (result.status === 'missing') faults.push(`${where}: missing (${result.reason})`);
    }
  }
  return { locators: dossier.claims.filter(({ at }) => at !== null).length, found, reports, faults };
}
