import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dossierIdOf, homeOf, newDossier } from '#core/own/new-dossier.ts';
import { buildDossier } from '#pipeline/build.ts';
import { readPalettes } from '#pipeline/palette.ts';
import { BUILT_DOSSIERS } from '../testing/built-dossiers.ts';
import { writeSources } from './write-sources.ts';

const palettes = readPalettes(readFileSync('src/ui/tokens.css', 'utf8'));

const HOME = { west: -30, south: 36, east: -24.5, north: 40 };

describe('a dossier from nothing', () => {
  it.each([
    ['with one type and nothing else', null],
    ...BUILT_DOSSIERS.map(
      ({ name, whole }) => [`with the codebook of ${name}`, whole.evidence.lookup.dossier] as const,
    ),
  ] as const)('%s is built', (_, codebook) => {
    const texts = [...writeSources(newDossier('Harbour: a strike', codebook, HOME))].map(([file, text]) => ({
      file,
      text,
    }));
    const { dossier, problems } = buildDossier(texts, palettes);
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
    expect(dossier).toMatchObject({
      id: 'harbour-a-strike',
      title: 'Harbour: a strike',
      events: [],
      reports: [],
      home: HOME,
    });
  });

  it.each([
    ['Élan & Co.', 'elan-co'],
    ['북한', 'dossier'],
    ['2031', 'dossier-2031'],
  ])('%s is called %s', (title, id) => {
    expect(dossierIdOf(title)).toBe(id);
  });

  it.each([
    ['-30', '36', '-24,5', '40', { home: HOME }],
    ['\u221230', ' 36 ', '-24.5', '40', { home: HOME }],
    ['', '36', '-24', '40', { wrong: 'west' }],
    ['-30', '86', '-24', '40', { wrong: 'south' }],
    ['-30', '36', '-30', '40', { wrong: 'east' }],
    ['-30', '36', '181', '40', { wrong: 'east' }],
    ['-30', '36', '-24', 'north', { wrong: 'north' }],
    ['-30', '36', '-24', '35', { wrong: 'north' }],
  ] as const)('the corners %s %s %s %s are read, or the wrong one is named', (west, south, east, north, read) => {
    expect(homeOf({ west, south, east, north })).toEqual(read);
  });
});
