import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchFile } from './fetch-file.ts';
import { filesOfPart } from './late-files.ts';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** Address of a server that answers each request with the next of the answers, the last one for all others. */
function serve(...answers: readonly [RequestListener, ...RequestListener[]]): Promise<string> {
  let at = 0;
  const server = createServer((request, response) => {
    const answer = answers[Math.min(at, answers.length - 1)];
    at += 1;
    answer?.(request, response);
  });
  ends.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/x.js`);
    });
  });
}

const status =
  (code: number): RequestListener =>
  (_request, response) =>
    response.writeHead(code).end();
const script: RequestListener = (_request, response) =>
  response.writeHead(200, { 'content-type': 'text/javascript' }).end('export {}');
const OPTIONS = { isAnew: false, silenceMs: 100 };

describe('fetchFile', () => {
  it('is done with a file that came', async () => {
    await expect(fetchFile(await serve(script), OPTIONS)).resolves.toBeUndefined();
  });

  it.each([404, 410])('says that a file is gone, %i, after asking twice', async (code) => {
    await expect(fetchFile(await serve(status(code), status(code), script), OPTIONS)).rejects.toMatchObject({
      kind: 'gone',
      status: code,
    });
  });

  it('takes the second answer where the first one was an old one', async () => {
    await expect(fetchFile(await serve(status(404), script), OPTIONS)).resolves.toBeUndefined();
  });

  it.each([401, 403, 429, 500, 503])('says that the server refused, %i', async (code) => {
    await expect(fetchFile(await serve(status(code)), OPTIONS)).rejects.toMatchObject({
      kind: 'refused',
      status: code,
    });
  });

  it('takes a page in place of the file for a file that is gone', async () => {
    const page: RequestListener = (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<!doctype html>');
    await expect(fetchFile(await serve(page), OPTIONS)).rejects.toMatchObject({ kind: 'gone' });
  });

  it.each<[string, RequestListener]>([
    ['no answer', () => undefined],
    ['a connection that is closed', (request) => request.socket.destroy()],
    [
      'an answer that breaks off',
      (request, response) => {
        response.writeHead(200, { 'content-type': 'text/javascript', 'content-length': '100' }).write('export');
        setTimeout(() => request.socket.destroy(), 20);
      },
    ],
    [
      'an answer that stands still',
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/javascript', 'content-length': '100' }).write('export');
      },
    ],
  ])('says that %s is none', async (_name, answer) => {
    await expect(fetchFile(await serve(answer), OPTIONS)).rejects.toMatchObject({ kind: 'unreachable' });
  });

  it('waits for a slow file as long as something comes', async () => {
    const slow: RequestListener = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/javascript' });
      let left = 8;
      const timer = setInterval(() => {
        response.write('//\n');
        left -= 1;
        if (left > 0) return;
        clearInterval(timer);
        response.end();
      }, 40);
    };
    await expect(fetchFile(await serve(slow), OPTIONS)).resolves.toBeUndefined();
  });
});

describe('filesOfPart', () => {
  const table = { files: ['assets/a.js', 'assets/b.css'], parts: { one: [0, 1] } };

  it('gives the addresses beside the page', () => {
    expect(filesOfPart(table, 'one', 'https://example.org/maps/kursk/?known=2025-01-01')).toEqual([
      'https://example.org/maps/kursk/assets/a.js',
      'https://example.org/maps/kursk/assets/b.css',
    ]);
  });
  it.each(['two', 'constructor', '__proto__'])('has none for %s', (part) => {
    expect(filesOfPart(table, part, 'https://example.org/')).toEqual([]);
  });
});
