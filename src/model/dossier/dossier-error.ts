/**
 * What can be wrong with a dossier's files. `server` = it is in trouble itself, `refused` = it does not give the file out, `stalled` = it has
 * stopped sending without an end, `stopped` = the reader stopped the loading, `too-large` = the memory of a page does not hold it.
 */
export type DossierErrorKind =
  | 'unreachable'
  | 'missing'
  | 'server'
  | 'refused'
  | 'cut-off'
  | 'stalled'
  | 'newer'
  | 'mismatch'
  | 'stopped'
  | 'shape'
  | 'too-large';

/** Why no dossier could be opened: what, in which file, what was expected and what was found. */
export class DossierError extends Error {
  readonly kind: DossierErrorKind;
  readonly file: string;
  readonly expected: string | null;
  readonly found: string | null;

  constructor(kind: DossierErrorKind, file: string, expected: string | null = null, found: string | null = null) {
    super(`${kind}: ${file}`);
    this.name = 'DossierError';
    this.kind = kind;
    this.file = file;
    this.expected = expected;
    this.found = found;
  }
}
