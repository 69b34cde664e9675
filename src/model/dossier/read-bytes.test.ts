import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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

describe('readBytes from a host that stops sending', () => {
  // time of its own for what watches the silence; the connection goes on as it does
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
  afterEach(() => void vi.useRealTimers());

  /** A server that sends a byte whenever it is told to, after a head that announces `length`. */
  async function serveByHand(length: number | null) {
    let sendByte = (): void => undefined;
    let noteClosed = (): void => undefined;
    const closed = new Promise<void>((resolve) => {
      noteClosed = resolve;
    });
    const url = await serve((request, response) => {
      response.writeHead(200, length === null ? JSON_TYPE : { ...JSON_TYPE, 'content-length': String(length) });
      sendByte = () => void response.write('x');
      request.socket.once('close', noteClosed);
      sendByte();
    });
    return { url, closed, sendByte: () => sendByte() };
  }

  it.each<[string, number | null, string | null]>([
    ['says how much had come of how much', 100, '100 B'],
    ['says how much had come where no length is announced', null, null],
  ])('%s, and lets go of the connection', async (_what, length, expected) => {
    const { url, closed } = await serveByHand(length);
    const onProgress = (): void => void vi.advanceTimersByTime(30_000);
    await expect(readBytes(url, { signal: never, onProgress })).rejects.toMatchObject({
      kind: 'stalled',
      file: 'dossier.json',
      expected,
      found: '1 B',
    });
    await closed;
  });

  it('says so too when there is no answer at all', async () => {
    const url = await serve(() => void vi.advanceTimersByTime(30_000));
    await expect(readBytes(url, { signal: never })).rejects.toMatchObject({
      kind: 'stalled',
      expected: null,
      found: '0 B',
    });
  });

  it('waits for a slow host as long as something comes', async () => {
    const { url, sendByte } = await serveByHand(10);
    const onProgress = (): void => {
      vi.advanceTimersByTime(25_000);
      sendByte();
    };
    await expect(readBytes(url, { signal: never, onProgress })).resolves.toHaveLength(10);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('counts nothing any more once the reader has stopped it', async () => {
    const abort = new AbortController();
    const { url } = await serveByHand(100);
    const onProgress = (): void => abort.abort();
    await expect(readBytes(url, { signal: abort.signal, onProgress })).rejects.toMatchObject({ kind: 'stopped' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('asks for nothing if the reader has stopped it before', async () => {
    const asked = vi.fn();
    const url = await serve(asked);
    await expect(readBytes(url, { signal: AbortSignal.abort() })).rejects.toMatchObject({ kind: 'stopped' });
    expect(asked).not.toHaveBeenCalled();
  });
});
