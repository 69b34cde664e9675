import { DossierError } from './dossier-error.ts';

/** The value of a file of JSON in UTF-8. Throws DossierError: `cut-off`. */
export function parseJson(bytes: Uint8Array, file: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new DossierError('cut-off', file);
  }
}
