import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILT_DOSSIERS } from '#model/testing/built-dossiers.ts';
import { MADE_FILE, PICTURES_FOLDER } from './files.ts';
import { palettePng, readPng } from './palette-png.ts';
import { storyPlaces } from './story-places.ts';

const LARGEST_KB = 120;
const [bundled] = BUILT_DOSSIERS;
const places = bundled === undefined ? [] : storyPlaces(bundled.whole.dossier);

describe('the pictures of stories', () => {
  it('show the stories as they are now', () => {
    const made: unknown = JSON.parse(readFileSync(MADE_FILE, 'utf8'));
    expect(made, 'A story has changed: npm run story-pictures takes its pictures anew.').toEqual(
      Object.fromEntries(places.map(({ file, hash }) => [file, hash])),
    );
  });

  it('are all there, and no others', () => {
    const files = readdirSync(PICTURES_FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.png'),
    );
    expect(files.map((file) => file.replaceAll('\\', '/')).sort()).toEqual(places.map(({ file }) => file).sort());
  });

  it.each(places)('$file is of the size that links show, and small', ({ file }) => {
    const path = join(PICTURES_FOLDER, file);
    expect(existsSync(path)).toBe(true);
    expect(statSync(path).size).toBeLessThan(LARGEST_KB * 1000);
    const head = readFileSync(path);
    expect([head.readUInt32BE(16), head.readUInt32BE(20)]).toEqual([1200, 630]);
  });
});

describe('palettePng', () => {
  it('keeps the colours of a picture that has no more than it may', () => {
    const rgb = Uint8Array.from({ length: 5 * 4 * 3 }, (_, at) => (Math.floor(at / 3) % 7) * 30 + (at % 3));
    const png = palettePng({ width: 5, height: 4, rgb }, 16);
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png[25]).toBe(3);
    expect(() => readPng(png)).toThrow('browsers do not write');
  });
});
