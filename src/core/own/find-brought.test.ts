import { describe, expect, it } from 'vitest';
import { findBrought } from './find-brought.ts';

describe('what somebody brought', () => {
  it.each([
    [
      ['dossier.yaml', 'codebook/actors.yaml'],
      { kind: 'sources', root: '', paths: ['dossier.yaml', 'codebook/actors.yaml'] },
    ],
    [
      ['mine/dossier.yaml', 'mine/events/2025.yaml', 'notes.txt', 'mine/.DS_Store', '__MACOSX/mine/dossier.yaml'],
      { kind: 'sources', root: 'mine/', paths: ['mine/dossier.yaml', 'mine/events/2025.yaml'] },
    ],
    [
      ['d/manifest.json', 'd/dossier.0123456789abcdef.json', 'd/dossier.schema.json'],
      { kind: 'built', path: 'd/dossier.0123456789abcdef.json' },
    ],
    [['ged.CSV'], { kind: 'tables', paths: ['ged.CSV'] }],
    [['picture.png'], { kind: 'nothing', reason: 'unknown' }],
    [['a/dossier.yaml', 'b/dossier.yaml'], { kind: 'nothing', reason: 'several' }],
    [['.DS_Store'], { kind: 'nothing', reason: 'empty' }],
    [[], { kind: 'nothing', reason: 'empty' }],
  ])('%j', (paths, brought) => {
    expect(findBrought(paths)).toEqual(brought);
  });
});
