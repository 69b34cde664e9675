import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { readBytes } from './read-bytes.ts';
import type { Progress } from './read-bytes.ts';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** Address of a file on a server that answers everything like this. */
function serve(answer: RequestListener): Promise<URL> {
  const server = createServer(answer);
  ends.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(new URL(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/dossier/dossier.json`));
    });
  });
}

const JSON_TYPE = { 'content-type': 'application/json' };
const never = new AbortController().signal;

/** Begins an answer of 100 bytes, sends 7 of them, and leaves the rest to `then`. */
const begun =
  (then: (request: Parameters<RequestListener>[0]) => void): RequestListener =>
  (request, response) => {
    response.writeHead(200, { ...JSON_TYPE, 'content-length': '100' }).write('{"id": ');
    setTimeout(() => then(request), 20);
  };

describe('readBytes', () => {
  it('gives the bytes and says how many have come', async () => {
    const heard: Progress[] = [];
    const url = await serve((_request, response) => {
      response.writeHead(200, { ...JSON_TYPE, 'content-length': '2' }).end('{}');
    });
    const bytes = await readBytes(url, { signal: never, onProgress: (progress) => heard.push(progress) });
    expect([new TextDecoder().decode(bytes), heard.at(-1)]).toEqual(['{}', { received: 2, total: 2 }]);
  });

  it.each([
    [404, 'missing'],
    [410, 'missing'],
    [500, 'server'],
    [502, 'server'],
    [503, 'server'],
    [504, 'server'],
    [429, 'server'],
    [408, 'server'],
    [401, 'refused'],
    [403, 'refused'],
    [451, 'refused'],
  ])('takes %i for %s', async (status, kind) => {
    const url = await serve((_request, response) => response.writeHead(status).end('no'));
    await expect(readBytes(url, { signal: never })).rejects.toMatchObject({
      kind,
      file: 'dossier.json',
      found: String(status),
    });
  });

  it('takes a page in place of the file for a file that is missing', async () => {
    const url = await serve((_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<p>'),
    );
    await expect(readBytes(url, { signal: never })).rejects.toMatchObject({ kind: 'missing' });
  });

  it('says that there was no answer', async () => {
    const url = await serve((request) => request.socket.destroy());
    await expect(readBytes(url, { signal: never })).rejects.toMatchObject({ kind: 'unreachable' });
  });

  it('says that a file was cut off when the connection is lost on the way', async () => {
    const url = await serve(begun((request) => request.socket.destroy()));
    await expect(readBytes(url, { signal: never })).rejects.toMatchObject({
      kind: 'cut-off',
      expected: '100 B',
      found: '7 B',
    });
  });

  it('says so too when the server does not announce a length', async () => {
    const url = await serve((request, response) => {
      response.writeHead(200, JSON_TYPE).write('{"id": ');
      setTimeout(() => request.socket.destroy(), 20);
    });
    await expect(readBytes(url, { signal: never })).rejects.toMatchObject({ kind: 'cut-off', expected: null });
  });

  it.each<[string, RequestListener]>([
    ['before the answer', () => undefined],
    ['in the middle of it', begun(() => undefined)],
  ])('says that the reader stopped it, %s', async (_when, answer) => {
    const abort = new AbortController();
    const url = await serve(answer);
    setTimeout(() => abort.abort(), 60);
    await expect(readBytes(url, { signal: abort.signal })).rejects.toMatchObject({ kind: 'stopped' });
  });
});
