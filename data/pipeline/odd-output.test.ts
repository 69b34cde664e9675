// Odd outputs and odd arguments get a sentence as well.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run, SourceFolder } from './testing/source-folder.ts';

let folder: SourceFolder;

beforeEach(() => {
  folder = new SourceFolder();
});
afterEach(() => {
  folder.remove();
});

describe('an output that cannot be written is told in a sentence', () => {
  test.each([
    ['a file in place of the folder', () => writeFileSync(folder.out, ''), /a file stands where a folder must be/],
    [
      'a folder below a file',
      () => {
        writeFileSync(path.join(folder.root, 'file'), '');
        folder.out = path.join(folder.root, 'file', 'out');
      },
      /a file stands where a folder must be/,
    ],
    ['a place that nobody can write to', () => (folder.out = '/proc/dossier'), /cannot be written: /],
    ['a link that leads nowhere', () => symlinkSync('/proc/none/none', folder.out), /cannot be written: /],
    [
      'a folder in place of the manifest',
      () => mkdirSync(path.join(folder.out, 'manifest.json', 'x'), { recursive: true }),
      /cannot be written: /,
    ],
  ])('%s', async (_, spoil, words) => {
    spoil();
    const { isWell, complained } = await folder.build();
    expect(isWell).toBe(false);
    expect(complained).toHaveLength(1);
    expect(complained[0]).toMatch(words);
    expect(existsSync(path.join(folder.out, 'manifest.json.new'))).toBe(false);
    expect((await run('check', '--source', folder.source, '--out', folder.out)).isWell).toBe(false);
  });

  test('what an interrupted build has left, or a pipe in its place, is in nobody’s way', async () => {
    mkdirSync(folder.out);
    execFileSync('mkfifo', [path.join(folder.out, 'manifest.json.new')]);
    expect(await folder.build()).toMatchObject({ isWell: true, complained: [] });
  });
});

describe('odd arguments get the usage or a sentence', () => {
  test.each([
    [[]],
    [['']],
    [['constructor']],
    [['build', 'data']],
    [['build', '--source']],
    [['build', '--source', '', '--out', '']],
    [['build', '--reports', 'x']],
    [['build', '--help']],
    [['verify', '--out', 'x']],
    [['locate']],
    [['locate', 'a', 'b', 'c']],
    [['locate', '--report', '']],
    [['check', '--', '--source']],
    [['build', '--source=a', '--folder.out=b', '-x']],
  ])('%j', async (args) => {
    expect(await run(...args)).toEqual({ isWell: false, said: [], complained: [expect.stringMatching(/^usage:/)] });
  });

  test('folders and files that are none', async () => {
    const file = path.join(folder.root, 'file');
    writeFileSync(file, Buffer.from([0x61, 0xff]));
    execFileSync('mkfifo', [path.join(folder.root, 'pipe')]);
    const sentences = [
      [
        await run('build', '--source', path.join(folder.root, 'none'), '--out', folder.out),
        /none cannot be read as a dossier: there is nothing of this name/,
      ],
      [
        await run('build', '--source', file, '--out', folder.out),
        /file cannot be read as a dossier: it is not a folder/,
      ],
      [await run('verify', '--source', folder.source, '--reports', file), /file cannot be read: it is not a folder/],
      [await run('locate', folder.root, 'x'), /cannot be read as a report: it is a folder/],
      [await run('locate', file, 'x'), /cannot be read as a report: it is not UTF-8 \(at byte 1\)/],
      [
        await run('locate', '--report', path.join(folder.root, 'pipe')),
        /cannot be read as a report: it is no plain file/,
      ],
    ] as const;
    for (const [{ isWell, complained }, words] of sentences) {
      expect(isWell).toBe(false);
      expect(complained).toHaveLength(1);
      expect(complained[0]).toMatch(words);
    }
  });

  test('odd files among the reports are passed over', async () => {
    const reports = path.join(folder.root, 'reports');
    mkdirSync(path.join(reports, 'folder'), { recursive: true });
    symlinkSync('nowhere', path.join(reports, 'link'));
    execFileSync('mkfifo', [path.join(reports, 'pipe')]);
    expect(await run('verify', '--source', folder.source, '--reports', reports)).toMatchObject({
      isWell: false,
      said: ['0 of 4 locators found in 0 reports'],
    });
  });
});
