import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findChromium } from './find-chromium.ts';

let folder = '';
function addProgram(path: string): string {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-chromium-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('prefers the browser that is named', () => {
  addProgram('bin/chromium');
  const own = addProgram('own/browser');
  expect(findChromium({ PATH: join(folder, 'bin'), CHROMIUM_PATH: own })).toBe(own);
});
it('does not fall back silently when the named one is not there', () => {
  addProgram('bin/chromium');
  expect(() => findChromium({ PATH: join(folder, 'bin'), CHROMIUM_PATH: join(folder, 'none') })).toThrow(
    'CHROMIUM_PATH',
  );
});
it('takes chromium before chrome, wherever in the path they are', () => {
  addProgram('first/google-chrome');
  const chromium = addProgram('second/chromium');
  expect(findChromium({ PATH: [join(folder, 'first'), join(folder, 'second')].join(delimiter) })).toBe(chromium);
});
it.skipIf(process.platform === 'darwin')('finds nothing in an empty path', () => {
  expect(findChromium({ PATH: folder })).toBeNull();
});
