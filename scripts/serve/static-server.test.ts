import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileOfPath, startStaticServer } from './static-server.ts';

describe('fileOfPath', () => {
  it.each([
    ['/', '/', 'site/index.html'],
    ['/', '/a/b.js', 'site/a/b.js'],
    ['/', '/a%20b.js', 'site/a b.js'],
    ['/', '/folder/', 'site/folder/index.html'],
    ['/sub/', '/sub/', 'site/index.html'],
    ['/sub/', '/other/', null],
    ['/', '/../secret', null],
    ['/', '/%2e%2e/secret', null],
    ['/', '/%2e%2e%2fsite-two/x', null],
    ['/', '/%E0%A4%A', null],
    ['/', '/a%00b', null],
  ])('under %s the path %s is %s', (base, path, file) => {
    expect(fileOfPath('site', base, path)).toBe(file);
  });
});

describe('startStaticServer', () => {
  const PORT = 43_181;
  const site = `http://127.0.0.1:${PORT}/sub`;
  const folder = mkdtempSync(join(tmpdir(), 'dossier-site-'));
  let close = (): void => undefined;

  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<p>front</p>');
    writeFileSync(join(folder, 'tiles.pmtiles'), '0123456789');
    writeFileSync(join(folder, 'assets', 'a-1234.js'), 'export {};');
    ({ close } = await startStaticServer({ folder, port: PORT, base: '/sub/' }));
  });
  afterAll(() => {
    close();
    rmSync(folder, { recursive: true });
  });

  it('sends the front page with its type', async () => {
    const response = await fetch(`${site}/?sel=ev-0001`);
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      200,
      'text/html; charset=utf-8',
      '<p>front</p>',
    ]);
  });
  it('sends a part of a file', async () => {
    const response = await fetch(`${site}/tiles.pmtiles`, { headers: { Range: 'bytes=2-4' } });
    expect([response.status, response.headers.get('content-range'), await response.text()]).toEqual([
      206,
      'bytes 2-4/10',
      '234',
    ]);
  });
  it('lets only named assets be kept for ever', async () => {
    const kept = await Promise.all([fetch(`${site}/assets/a-1234.js`), fetch(`${site}/`)]);
    expect(kept.map((response) => response.headers.get('cache-control'))).toEqual([
      'public, max-age=31536000, immutable',
      'no-cache',
    ]);
  });
  it('says 404 for what is not there, and not the front page', async () => {
    expect((await fetch(`${site}/dossier/manifest.json`)).status).toBe(404);
  });
  it('says 304 to whom has it already', async () => {
    const etag = (await fetch(`${site}/`)).headers.get('etag') ?? '';
    expect((await fetch(`${site}/`, { headers: { 'If-None-Match': etag } })).status).toBe(304);
  });
  it('refuses a port that is taken', async () => {
    await expect(startStaticServer({ folder, port: PORT })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
