import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { manifestSchema } from '#core/dossier/schema.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { hashBytes } from '#core/dossier/locator.ts';
import { buildDossier } from './build.ts';
import { compareOutput, writeOutput } from './output-folder.ts';
import { readPalettes } from './palette.ts';
import { render } from './render.ts';
import { dossierTexts, smallDossier } from './testing/small-dossier.ts';

const palettes = readPalettes(readFileSync('src/ui/tokens.css', 'utf8'));

function built(title: string): Dossier {
  const raw = smallDossier();
  raw.heading.title = title;
  const { dossier } = buildDossier(dossierTexts(raw), palettes);
  if (dossier === null) throw new Error('the small dossier does not build');
  return dossier;
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dossier-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('the same sources give the same bytes, and the text is the dossier', () => {
  const first = render(built('One'));
  const second = render(built('One'));
  expect([...first.files]).toEqual([...second.files]);
  expect(JSON.parse(first.files.get(first.dossierFile) ?? '')).toEqual(built('One'));
});

test('the manifest names the file by the hash of its bytes', () => {
  const { files, dossierFile } = render(built('One'));
  const manifest = manifestSchema.parse(JSON.parse(files.get('manifest.json') ?? ''));
  const hash = hashBytes(new TextEncoder().encode(files.get(dossierFile) ?? '')).slice(0, 16);
  expect(manifest).toMatchObject({ hash, file: `dossier.${hash}.json`, title: 'One' });
  expect(manifest.counts).toMatchObject({ reports: 2, claims: 4, events: 2 });
});

test('what was written is up to date, an older dossier is gone, nothing else is touched', () => {
  writeFileSync(path.join(folder, 'dossier.schema.json'), '{}');
  writeOutput(folder, render(built('One')));
  const rendered = render(built('Two'));
  writeOutput(folder, rendered);
  expect(compareOutput(folder, rendered)).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual([rendered.dossierFile, 'dossier.schema.json', 'manifest.json'].sort());
});

test('a stale build is told apart: changed sources, a changed file, a leftover', () => {
  const rendered = render(built('One'));
  writeOutput(folder, rendered);
  const changed = render(built('Two'));
  expect(compareOutput(folder, changed)).toEqual([
    `${changed.dossierFile} is missing`,
    'manifest.json is not what the sources give',
    `${rendered.dossierFile} is left over from an older build`,
  ]);
  writeFileSync(path.join(folder, rendered.dossierFile), '{}');
  writeFileSync(path.join(folder, 'dossier.0123456789abcdef.json'), '{}');
  expect(compareOutput(folder, rendered)).toEqual([
    `${rendered.dossierFile} is not what the sources give`,
    'dossier.0123456789abcdef.json is left over from an older build',
  ]);
});

test('a folder without a build is stale', () => {
  const rendered = render(built('One'));
  expect(compareOutput(path.join(folder, 'none'), rendered)).toEqual([
    `${rendered.dossierFile} is missing`,
    'manifest.json is missing',
  ]);
});
