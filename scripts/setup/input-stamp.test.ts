import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { stampInputs } from './input-stamp.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-stamp-'));
  mkdirSync(join(folder, 'reports'));
  writeFileSync(join(folder, 'reports', 'one.yaml'), 'id: one');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('stays when only a time changes', () => {
  const before = stampInputs([folder]);
  utimesSync(join(folder, 'reports', 'one.yaml'), 1, 1);
  expect(stampInputs([folder])).toBe(before);
});
it('changes with a content, a name, a new file and a setting', () => {
  const file = join(folder, 'reports', 'one.yaml');
  const stamps = [stampInputs([folder]), stampInputs([folder], ['VITE_DOSSIER=other'])];
  writeFileSync(file, 'id: two');
  stamps.push(stampInputs([folder]));
  renameSync(file, join(folder, 'reports', 'two.yaml'));
  stamps.push(stampInputs([folder]));
  writeFileSync(file, '');
  stamps.push(stampInputs([folder]));
  expect(new Set(stamps).size).toBe(stamps.length);
});
it('takes a path that is not there for empty', () => {
  expect(stampInputs([join(folder, 'missing')])).toBe(stampInputs([]));
});
