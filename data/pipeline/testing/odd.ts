// What can be odd about the sources of a dossier, and what must be said of it.
import type { SourceFolder } from './source-folder.ts';

export const ACTORS = 'codebook/actors.yaml';
export const PLACES = 'codebook/places.yaml';
export const EVENTS = 'events/all.yaml';
export const R1 = 'reports/2031/rp-0001.yaml';

export interface Odd {
  readonly name: string;
  readonly spoil: (folder: SourceFolder) => void;
  /** All that is complained of, the last line about the build apart. */
  readonly told: readonly RegExp[];
}

/** A pattern for a complaint about a file: its line, and what its sentence holds. */
export function about(file: string, line: number | RegExp, rule: string, words: RegExp): RegExp {
  const number = typeof line === 'number' ? String(line) : line.source;
  return new RegExp(`/source/${file.replaceAll('.', '\\.')}:${number} error ${rule}\\b.*${words.source}`, 'u');
}
