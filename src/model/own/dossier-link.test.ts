import { describe, expect, it } from 'vitest';
import { shortHash } from '#core/dossier/locator.ts';
import { BUILT_DOSSIERS } from '../testing/built-dossiers.ts';
import { dossierFragment, readDossierFragment } from './dossier-link.ts';

describe('a dossier in a link', () => {
  it.each(BUILT_DOSSIERS.map(({ whole }) => [whole.dossier.id, whole] as const))(
    '%s comes out as it went in, with its manifest',
    (_, { evidence, manifest }) => {
      const text = JSON.stringify(evidence.lookup.dossier);
      const hash = shortHash(text);
      const read = readDossierFragment(dossierFragment(text), hash);
      const { released: __, ...built } = manifest;
      expect(read).toEqual({ text, manifest: { ...built, hash, file: `dossier.${hash}.json` } });
    },
  );

  const [first] = BUILT_DOSSIERS;
  const text = JSON.stringify(first?.whole.evidence.lookup.dossier);
  const hash = shortHash(text);

  it('that is not the one that the link names is refused', () => {
    expect(readDossierFragment(dossierFragment(text), '0123456789abcdef')).toEqual({ fault: 'shape' });
    const other = text.replace('"claims"', '"klaims"');
    expect(readDossierFragment(dossierFragment(other), shortHash(other))).toEqual({ fault: 'shape' });
  });

  it('that is cut, of a later form, or no dossier is named', () => {
    expect(readDossierFragment(dossierFragment(text).slice(0, 500), hash)).toEqual({ fault: 'cut' });
    expect(readDossierFragment('#dossier=2.abc', hash)).toEqual({ fault: 'newer' });
    expect(readDossierFragment(dossierFragment('no JSON'), shortHash('no JSON'))).toEqual({ fault: 'cut' });
  });
});
