import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dossierIdOf, newDossier } from '#core/own/new-dossier.ts';
import { buildDossier } from '#pipeline/build.ts';
import { readPalettes } from '#pipeline/palette.ts';
import { BUILT_DOSSIERS } from '../testing/built-dossiers.ts';
import { writeSources } from './write-sources.ts';

const palettes = readPalettes(readFileSync('src/ui/tokens.css', 'utf8'));

describe('a dossier from nothing', () => {
  it.each([
    ['with one type and nothing else', null],
    ...BUILT_DOSSIERS.map(
      ({ name, whole }) => [`with the codebook of ${name}`, whole.evidence.lookup.dossier] as const,
    ),
  ] as const)('%s is built', (_, codebook) => {
    const texts = [...writeSources(newDossier('Harbour: a strike', codebook))].map(([file, text]) => ({ file, text }));
    const { dossier, problems } = buildDossier(texts, palettes);
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
    expect(dossier).toMatchObject({ id: 'harbour-a-strike', title: 'Harbour: a strike', events: [], reports: [] });
  });

  it.each([
    ['Élan & Co.', 'e-lan-co'],
    ['북한', 'dossier'],
    ['2031', 'dossier-2031'],
  ])('%s is called %s', (title, id) => {
    expect(dossierIdOf(title)).toBe(id);
  });
});
