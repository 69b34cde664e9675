import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Dossier } from '#core/dossier/types.ts';
import { hashBytes, lineHash, reportLines, shortHash } from '#core/dossier/locator.ts';
import { buildDossier } from './build.ts';
import { locateYaml, reportYaml } from './locate.ts';
import { readPalettes } from './palette.ts';
import { dossierTexts, smallDossier } from './testing/small-dossier.ts';
import { verifyLocators } from './verify.ts';

const palettes = readPalettes(readFileSync('src/ui/tokens.css', 'utf8'));
const TEXT = 'The light went out\n\nKeepers said “nothing”\nThirty lamps are dark\n';

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The small dossier with its first report bound to TEXT, without the second one. */
function bound(): Dossier {
  const raw = smallDossier();
  raw.reports.pop();
  raw.events.pop();
  const report = raw.reports[0];
  if (report === undefined) throw new Error('the small dossier has no report');
  const lines = reportLines(TEXT);
  report.textSha256 = hashBytes(bytesOf(TEXT));
  report.lineHashes = lines.map(lineHash);
  const at = [
    { paragraph: 1, start: 4, end: 9, sha256: shortHash('light') },
    { paragraph: 2, start: 13, end: 22, sha256: shortHash('“nothing”') },
    { paragraph: 3, start: 0, end: 6, sha256: shortHash('Thirty') },
  ];
  report.claims.forEach((claim, n) => {
    claim.at = at[n] ?? claim.at;
  });
  const { dossier } = buildDossier(dossierTexts(raw), palettes);
  if (dossier === null) throw new Error('the small dossier does not build');
  return dossier;
}

test('all locators are found in the report they were made from, whatever its file is called', () => {
  const files = [
    { name: 'other.txt', bytes: bytesOf('x') },
    { name: 'any.txt', bytes: bytesOf(TEXT) },
  ];
  expect(verifyLocators(bound(), files)).toEqual({ locators: 3, found: 3, reports: 1, faults: [] });
});

test('a report without its file is named', () => {
  expect(verifyLocators(bound(), [{ name: 'other.txt', bytes: bytesOf('x') }])).toEqual({
    locators: 3,
    found: 0,
    reports: 0,
    faults: ['rp-0001: no file has its textSha256'],
  });
});

test('words that moved or are missing are named, and so is a wrong line hash', () => {
  const dossier = bound();
  const spoilt: Dossier = {
    ...dossier,
    reports: dossier.reports.map((report) => ({
      ...report,
      lineHashes: report.lineHashes?.with(2, '0'.repeat(16)) ?? null,
    })),
    claims: dossier.claims.map((claim, n) =>
      claim.at !== null && n < 2
        ? { ...claim, at: { ...claim.at, ...(n === 0 ? { start: 0, end: 5 } : { paragraph: 9 }) } }
        : claim,
    ),
  };
  expect(verifyLocators(spoilt, [{ name: 'a.txt', bytes: bytesOf(TEXT) }])).toEqual({
    locators: 3,
    found: 1,
    reports: 1,
    faults: [
      'rp-0001: the hash of line 3 is not that of the file',
      'cl-0001 (a.txt, line 1, 0 to 5): moved, the words stand at 4 to 9',
      'cl-0002 (a.txt, line 9, 13 to 22): missing (no-such-line)',
    ],
  });
});

test('what locate prints is YAML that verifies', () => {
  const printed = locateYaml(bytesOf(TEXT), '"nothing"');
  expect(printed.map((line) => parse(line) as unknown)).toEqual([
    { at: { paragraph: 2, start: 13, end: 22, sha256: shortHash('“nothing”') } },
  ]);
  expect(locateYaml(bytesOf(TEXT), 'something')).toEqual([]);
});

test('what locate --report prints is YAML of the record', () => {
  expect(parse(reportYaml(bytesOf(TEXT)).join('\n'))).toEqual({
    textSha256: hashBytes(bytesOf(TEXT)),
    lines: 3,
    lineHashes: reportLines(TEXT).map(lineHash),
  });
});
