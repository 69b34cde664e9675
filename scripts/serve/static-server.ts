// Serves a folder the way a plain static host does: real 404s, byte ranges for the basemap, gzip for text. `npm start`, the
// journeys and the bench all use it, so that they see the site as its readers will.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { parseByteRange } from './byte-range.ts';
import { contentTypeOf, isCompressible } from './content-types.ts';

export interface ServerOptions {
  readonly folder: string;
  readonly port: number;
  /** Path under which the site stands, with both slashes: `/` or `/sub/path/`. */
  readonly base?: string;
}

interface ServedFile {
  readonly modified: number;
  readonly bytes: Buffer;
  readonly zipped: Buffer | null;
  readonly etag: string;
}

const zip = promisify(gzip);
const LOOPBACK = ['127.0.0.1', '::1'] as const;

/** The file that a URL path names, inside `folder`; null if it leads elsewhere or cannot be read as a path. */
export function fileOfPath(folder: string, base: string, path: string): string | null {
  if (!path.startsWith(base)) return null;
  try {
    const relative = decodeURIComponent(path.slice(base.length));
    if (relative.includes('\0')) return null;
    const file = normalize(
      join(folder, relative === '' || relative.endsWith('/') ? `${relative}index.html` : relative),
    );
    return file.startsWith(normalize(folder) + sep) ? file : null;
  } catch {
    return null;
  }
}

function makeReader(): (file: string) => Promise<ServedFile | null> {
  const known = new Map<string, ServedFile>();
  return async (file) => {
    try {
      const { mtimeMs: modified } = await stat(file);
      const old = known.get(file);
      if (old?.modified === modified) return old;
      const bytes = await readFile(file);
      const zipped = isCompressible(extname(file)) ? await zip(bytes) : null;
      const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
      const fresh: ServedFile = { modified, bytes, zipped, etag };
      known.set(file, fresh);
      return fresh;
    } catch {
      return null;
    }
  };
}

function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
  file: ServedFile,
  status: number,
): void {
  const body = (bytes: Buffer): void => {
    response.setHeader('Content-Length', bytes.length);
    response.end(request.method === 'HEAD' ? undefined : bytes);
  };
  response.statusCode = status;
  response.setHeader('Content-Type', contentTypeOf(extname(name)));
  response.setHeader('X-Content-Type-Options', 'nosniff');
  // a frame without an origin of its own asks for every file as another site
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Access-Control-Expose-Headers', 'Content-Range, ETag');
  response.setHeader('ETag', file.etag);
  response.setHeader('Accept-Ranges', 'bytes');
  response.setHeader('Vary', 'Accept-Encoding');
  const hashed = name.includes(`${sep}assets${sep}`);
  response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (status === 200 && request.headers['if-none-match'] === file.etag) {
    response.statusCode = 304;
    response.end();
    return;
  }
  const range = status === 200 ? parseByteRange(request.headers.range, file.bytes.length) : null;
  if (range === 'unsatisfiable') {
    response.statusCode = 416;
    response.setHeader('Content-Range', `bytes */${file.bytes.length}`);
    response.end();
  } else if (range !== null) {
    response.statusCode = 206;
    response.setHeader('Content-Range', `bytes ${range.start}-${range.end}/${file.bytes.length}`);
    body(file.bytes.subarray(range.start, range.end + 1));
  } else if (file.zipped !== null && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) {
    response.setHeader('Content-Encoding', 'gzip');
    body(file.zipped);
  } else {
    body(file.bytes);
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, ipv6Only: host.includes(':') }, () => resolve());
  });
}

function isWithoutIpv6(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:EADDRNOTAVAIL|EAFNOSUPPORT)$/.test(String(error.code));
}

/** Serves on both loopback addresses until `close`; rejects with the system's error, EADDRINUSE if the port is taken. */
export async function startStaticServer({ folder, port, base = '/' }: ServerOptions): Promise<{ close: () => void }> {
  const read = makeReader();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [path = '/'] = (request.url ?? '/').split('?');
    const name = fileOfPath(folder, base, path);
    const file = name === null ? null : await read(name);
    if (name !== null && file !== null) {
      sendFile(request, response, name, file, 200);
      return;
    }
    const missing = join(folder, '404.html');
    const page = await read(missing);
    if (page === null) response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n');
    else sendFile(request, response, missing, page, 404);
  };
  const servers: Server[] = [];
  const close = (): void => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
  try {
    for (const host of LOOPBACK) {
      const server = createServer((request, response) => void answer(request, response));
      try {
        // one after the other: the first shows whether the port is free
        // oxlint-disable-next-line no-await-in-loop
        await listen(server, port, host);
        servers.push(server);
      } catch (error) {
        if (servers.length === 0 || !isWithoutIpv6(error)) throw error;
      }
    }
  } catch (error) {
    close();
    throw error;
  }
  return { close };
}
