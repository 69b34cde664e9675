import { CancelledError } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { DossierError } from '#model/dossier/dossier-error.ts';
import type { DossierErrorKind } from '#model/dossier/dossier-error.ts';
import { dossierErrorWords } from './dossier-error-words.ts';

const KINDS: Readonly<Record<DossierErrorKind, string>> = {
  unreachable: 'The dossier could not be reached',
  missing: 'The dossier was not found',
  server: 'The server has a problem',
  refused: 'The server refused access to the dossier',
  'cut-off': 'The dossier arrived incomplete',
  stalled: 'The server has stopped sending',
  newer: 'The dossier is newer than this app',
  mismatch: 'The dossier does not match its checksum',
  shape: 'A record of the dossier cannot be read',
  'too-large': 'The dossier has too many events',
  stopped: 'Loading cancelled',
};

describe('dossierErrorWords', () => {
  it.each(Object.entries(KINDS))('has words of its own for %s', (kind, title) => {
    // the keys of the table are the kinds
    expect(dossierErrorWords(new DossierError(kind as DossierErrorKind, 'dossier.json')).title).toBe(title);
  });

  it('says that the reader stopped it, whoever notices first', () => {
    expect(dossierErrorWords(new CancelledError({ revert: false })).title).toBe('Loading cancelled');
  });

  it('gives what was expected and found with the file', () => {
    const { details } = dossierErrorWords(new DossierError('cut-off', 'dossier.json', '100 B', '7 B'));
    expect(details.map(({ value }) => value)).toEqual(['dossier.json', '100 B', '7 B']);
  });

  it('passes on the message of an error that it does not know', () => {
    expect(dossierErrorWords(new Error('states is undefined')).details).toEqual([
      { label: 'Message', value: 'states is undefined' },
    ]);
  });
});
