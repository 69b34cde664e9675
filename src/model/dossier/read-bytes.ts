import { watchSilence } from '#late/silence.ts';
import { DossierError } from './dossier-error.ts';
import type { DossierErrorKind } from './dossier-error.ts';

/** Bytes received so far and in all (null = the server does not say, or sends them compressed). */
export interface Progress {
  readonly received: number;
  readonly total: number | null;
}

interface ReadOptions {
  readonly signal: AbortSignal;
  readonly cache?: RequestCache;
  readonly onProgress?: (progress: Progress) => void;
}

/** When nothing has come for about so long, the host is taken to have stopped. */
const LONGEST_SILENCE_MS = 30_000;

interface Connection {
  /** Of the reader, who may stop it. */
  readonly signal: AbortSignal;
  /** Of the connection itself: it ends with the reader's, or when the host is silent for too long. */
  readonly line: AbortSignal;
  /** Something has come. */
  readonly heard: () => void;
}

function expectedLength(response: Response): number | null {
  if (response.headers.get('content-encoding') !== null) return null;
  const length = Number(response.headers.get('content-length'));
  return Number.isFinite(length) && length > 0 ? length : null;
}

/** What a status other than success says about a file. 408 and 429 ask to come back later, as 5xx do. */
function kindOfStatus(status: number): DossierErrorKind {
  if (status === 404 || status === 410) return 'missing';
  return status >= 500 || status === 408 || status === 429 ? 'server' : 'refused';
}

/** Fills `chunks` with what comes, as it comes; throws what the connection throws. */
async function collect(response: Response, chunks: Uint8Array[], onProgress: ReadOptions['onProgress']): Promise<void> {
  const total = expectedLength(response);
  const reader = response.body?.getReader();
  if (reader === undefined) {
    chunks.push(new Uint8Array(await response.arrayBuffer()));
    return;
  }
  let received = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    chunks.push(step.value);
    received += step.value.length;
    onProgress?.({ received, total });
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Why a connection has ended: the reader, a host that is silent, or else `other`. */
function endedBy({ signal, line }: Connection, stalled: DossierError, other: DossierError): DossierError {
  if (signal.aborted) return new DossierError('stopped', other.file);
  return line.aborted ? stalled : other;
}

async function ask(url: URL, file: string, cache: RequestCache, connection: Connection): Promise<Response> {
  try {
    return await fetch(url, { signal: connection.line, cache });
  } catch {
    const stalled = new DossierError('stalled', file, null, '0 B');
    throw endedBy(connection, stalled, new DossierError('unreachable', file));
  }
}

async function readBody(
  response: Response,
  file: string,
  connection: Connection,
  onProgress: ReadOptions['onProgress'],
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  const expected = expectedLength(response);
  const length = (): number => chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const incomplete = (kind: DossierErrorKind): DossierError =>
    new DossierError(kind, file, expected === null ? null : `${expected} B`, `${length()} B`);
  try {
    await collect(response, chunks, (progress) => {
      connection.heard();
      onProgress?.(progress);
    });
  } catch {
    throw endedBy(connection, incomplete('stalled'), incomplete('cut-off'));
  }
  if (expected !== null && length() < expected) throw incomplete('cut-off');
  return joined(chunks, length());
}

/**
 * Reads a whole file. Throws DossierError: `unreachable` without an answer, `missing`, `server` or `refused` by its status, `missing` for a
 * page in its place too, `cut-off` if less comes than was announced or the connection is lost on the way, `stalled` if nothing comes for
 * LONGEST_SILENCE_MS, of the head or of the file, `stopped`.
 */
export async function readBytes(url: URL, options: ReadOptions): Promise<Uint8Array<ArrayBuffer>> {
  const file = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  const { signal, cache = 'default', onProgress } = options;
  if (signal.aborted) throw new DossierError('stopped', file);
  const line = new AbortController();
  const hangUp = (): void => line.abort();
  const silence = watchSilence(LONGEST_SILENCE_MS, hangUp);
  signal.addEventListener('abort', hangUp);
  const connection: Connection = { signal, line: line.signal, heard: silence.heard };
  try {
    const response = await ask(url, file, cache, connection);
    silence.heard();
    const { ok, status } = response;
    if (!ok) throw new DossierError(kindOfStatus(status), file, null, String(status));
    // a host that answers every address with its start page has no such file
    if (response.headers.get('content-type')?.startsWith('text/html') === true) throw new DossierError('missing', file);
    return await readBody(response, file, connection, onProgress);
  } finally {
    silence.end();
    signal.removeEventListener('abort', hangUp);
  }
}
