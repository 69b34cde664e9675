import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isZip, unpack } from './unpack.ts';

const zip = zipSync({
  'mine/dossier.yaml': strToU8('id: mine'),
  'mine/empty/': new Uint8Array(),
  '../out.yaml': strToU8('x'),
});

describe('a zip', () => {
  it('gives its files, without folders and without what leads out of it', () => {
    const result = unpack(zip);
    expect('files' in result && [...result.files.keys()]).toEqual(['mine/dossier.yaml']);
  });

  it('that says it holds too much is not unpacked', () => {
    const bomb = zipSync({ 'a.csv': new Uint8Array(5_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(10_000);
    expect(unpack(bomb, 1_000_000)).toEqual({ fault: 'too-large' });
  });

  it('that is cut off is broken, and no zip is none', () => {
    expect(unpack(zip.slice(0, zip.length - 30))).toEqual({ fault: 'broken' });
    expect(isZip(strToU8('PK but a text'))).toBe(false);
    expect(isZip(zip)).toBe(true);
  });
});
