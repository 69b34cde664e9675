import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dossier, Manifest } from '#core/dossier/types.ts';
import { buildDossier } from '#pipeline/build.ts';
import { readPalettes } from '#pipeline/palette.ts';
import { render } from '#pipeline/render.ts';
import { writeSources } from './write-sources.ts';

const palettes = readPalettes(readFileSync('src/ui/tokens.css', 'utf8'));

describe('the sources of a built dossier', () => {
  it.each(['public/dossier', 'e2e/fixtures/harbour/built'])('give the dossier in %s again, to the byte', (folder) => {
    const { file } = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Manifest;
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    const sources = writeSources(JSON.parse(text) as Dossier);
    const built = buildDossier(
      [...sources].map(([name, content]) => ({ file: name, text: content })),
      palettes,
    );
    expect(built.problems.filter(({ level }) => level === 'error')).toEqual([]);
    if (built.dossier === null) throw new Error('not built');
    const rendered = render(built.dossier);
    expect(rendered.files.get(rendered.dossierFile)).toBe(text);
  });
});
