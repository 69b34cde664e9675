import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { ArchiveSource } from './archive-source.ts';

/** A header that declares 200 bytes of tiles from byte 127 on, and those bytes. */
const FILE = new Uint8Array(327);
FILE.set(new TextEncoder().encode('PMTiles'));
FILE[7] = 3;
const view = new DataView(FILE.buffer);
view.setBigUint64(56, 127n, true);
view.setBigUint64(64, 200n, true);
FILE.forEach((_, index) => {
  if (index >= 127) FILE[index] = index % 251;
});

type Host = (request: IncomingMessage, response: ServerResponse) => void;
let host: Host;
let asked: (string | undefined)[];
let url: string;

const server = createServer((request, response) => {
  asked.push(request.headers.range);
  host(request, response);
});

beforeEach(async () => {
  asked = [];
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/basemap.pmtiles`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => {
    server.close(resolve);
  });
});

function ranges(bytes: Uint8Array): Host {
  return (request, response) => {
    const [, first, last] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? [];
    const part = bytes.slice(Number(first), Number(last) + 1);
    response.writeHead(206, { 'content-range': `bytes ${first}-${Number(first) + part.length - 1}/${bytes.length}` });
    response.end(part);
  };
}

function whole(bytes: Uint8Array | string, status = 200): Host {
  return (_, response) => {
    response.writeHead(status).end(bytes);
  };
}

function bytesOf(response: { data: ArrayBuffer }): number[] {
  return [...new Uint8Array(response.data)];
}

test('reads parts from a host that knows ranges', async () => {
  host = ranges(FILE);
  const source = new ArchiveSource(url);
  await source.getBytes(0, 127);
  expect(bytesOf(await source.getBytes(130, 20))).toEqual(Array.from(FILE.slice(130, 150)));
  expect(asked).toEqual(['bytes=0-126', 'bytes=130-149']);
});

test('reads the file once from a host that ignores ranges', async () => {
  host = whole(FILE);
  const source = new ArchiveSource(url);
  await source.getBytes(0, 127);
  expect(bytesOf(await source.getBytes(130, 20))).toEqual(Array.from(FILE.slice(130, 150)));
  expect(asked).toHaveLength(1);
});

test.each<[string, Host, string]>([
  ['no such file', whole('no', 404), 'missing'],
  ['a start page in its place', whole('<!doctype html>'), 'missing'],
  ['something else in its place', whole('x'.repeat(400)), 'damaged'],
  ['a whole file that ends too early', whole(FILE.slice(0, 300)), 'cut-off'],
  ['a ranged file that ends too early', ranges(FILE.slice(0, 300)), 'cut-off'],
  ['less than a header', whole(FILE.slice(0, 100)), 'cut-off'],
])('%s is a fault of its own', async (_, answer, fault) => {
  host = answer;
  await expect(new ArchiveSource(url).getBytes(0, 127)).rejects.toMatchObject({ name: 'BasemapError', fault, url });
});

test('no answer is a fault of its own', async () => {
  host = (_, response) => response.destroy();
  await expect(new ArchiveSource(url).getBytes(0, 127)).rejects.toMatchObject({ fault: 'unreachable' });
});

test('a failed reading can be tried again', async () => {
  host = whole('no', 404);
  const source = new ArchiveSource(url);
  await expect(source.getBytes(0, 127)).rejects.toMatchObject({ fault: 'missing' });
  host = whole(FILE);
  expect(bytesOf(await source.getBytes(130, 4))).toEqual(Array.from(FILE.slice(130, 134)));
});

test('a new build under an open page is noticed', async () => {
  let etag = '"one"';
  host = (request, response) => {
    response.setHeader('etag', etag);
    ranges(FILE)(request, response);
  };
  const source = new ArchiveSource(url);
  const { etag: first } = await source.getBytes(0, 127);
  etag = '"two"';
  await expect(source.getBytes(130, 20, undefined, first)).rejects.toThrow();
});
