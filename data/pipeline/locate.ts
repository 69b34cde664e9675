import { findInvalidUtf8 } from './decode-source.ts';
import { hashBytes, lineHash, locateWords, reportLines } from '#core/dossier/locator.ts';

/** Why a file cannot be a report; null if it can. */
export function reportFault(bytes: Uint8Array): string | null {
  const offset = findInvalidUtf8(bytes);
  return offset === null ? null : `it is not UTF-8 (at byte ${offset})`;
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** Locators of the words in a report, which must be UTF-8, as YAML to paste under a claim; one line a place where they stand. */
export function locateYaml(bytes: Uint8Array, words: string): readonly string[] {
  return locateWords(reportLines(decode(bytes)), words).map(
    ({ paragraph, start, end, sha256 }) =>
      `at: { paragraph: ${paragraph}, start: ${start}, end: ${end}, sha256: '${sha256}' }`,
  );
}

/** What a report's record says about its file, as YAML. Hashes are in quotes: one of digits alone would be read as a number. */
export function reportYaml(bytes: Uint8Array): readonly string[] {
  const lines = reportLines(decode(bytes));
  return [
    `textSha256: '${hashBytes(bytes)}'`,
    `lines: ${lines.length}`,
    'lineHashes:',
    ...lines.map((line) => `  - '${lineHash(line)}'`),
  ];
}
