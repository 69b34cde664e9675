import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { joinDossiers } from '#core/own/join-dossiers.ts';
import type { Dossier, Manifest } from '#core/dossier/types.ts';
import { buildDossier } from '#pipeline/build.ts';
import { readPalettes } from '#pipeline/palette.ts';
import { render } from '#pipeline/render.ts';
import { writeSources } from './write-sources.ts';

const palettes = readPalettes(readFileSync('src/ui/tokens.css', 'utf8'));

function read(folder: string): { readonly text: string; readonly hash: string } {
  const { file, hash } = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Manifest;
  return { text: readFileSync(`${folder}/${file}`, 'utf8'), hash };
}

const FOLDERS = ['public/dossier', 'e2e/fixtures/harbour/built'] as const;

/** Two dossiers as one, as the page makes it. */
function joined(): string {
  const [first, second] = FOLDERS.map(read).map(({ text, hash }) => ({ dossier: JSON.parse(text) as Dossier, hash }));
  if (first === undefined || second === undefined) throw new Error('two are needed');
  const rendered = render(joinDossiers(first, second).dossier);
  return rendered.files.get(rendered.dossierFile) ?? '';
}

describe('the sources of a built dossier', () => {
  it.each([...FOLDERS.map((folder) => [folder, read(folder).text] as const), ['both, joined', joined()] as const])(
    'give the dossier again, to the byte: %s',
    (_, text) => {
      const sources = writeSources(JSON.parse(text) as Dossier);
      const built = buildDossier(
        [...sources].map(([name, content]) => ({ file: name, text: content })),
        palettes,
      );
      expect(built.problems.filter(({ level }) => level === 'error')).toEqual([]);
      if (built.dossier === null) throw new Error('not built');
      const rendered = render(built.dossier);
      // line by line: a whole dossier is too long to be told
      const lines = text.split('\n');
      expect(rendered.files.get(rendered.dossierFile)?.split('\n')).toEqual(lines);
    },
  );
});
