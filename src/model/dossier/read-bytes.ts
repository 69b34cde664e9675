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

async function ask(url: URL, file: string, { signal, cache = 'default' }: ReadOptions): Promise<Response> {
  try {
    return await fetch(url, { signal, cache });
  } catch {
    throw new DossierError(signal.aborted ? 'stopped' : 'unreachable', file);
  }
}

async function readBody(response: Response, file: string, options: ReadOptions): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  const expected = expectedLength(response);
  const length = (): number => chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const cutOff = (): DossierError =>
    new DossierError('cut-off', file, expected === null ? null : `${expected} B`, `${length()} B`);
  try {
    await collect(response, chunks, options.onProgress);
  } catch {
    throw options.signal.aborted ? new DossierError('stopped', file) : cutOff();
  }
  if (expected !== null && length() < expected) throw cutOff();
  return joined(chunks, length());
}

/**
 * Reads a whole file. Throws DossierError: `unreachable` without an answer, `missing`, `server` or `refused` by its status, `missing` for a
 * page in its place too, `cut-off` if less comes than was announced or the connection is lost on the way, `stopped`.
 */
export async function readBytes(url: URL, options: ReadOptions): Promise<Uint8Array<ArrayBuffer>> {
  const file = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  const response = await ask(url, file, options);
  const { ok, status } = response;
  if (!ok) throw new DossierError(kindOfStatus(status), file, null, String(status));
  // a host that answers every address with its start page has no such file
  if (response.headers.get('content-type')?.startsWith('text/html') === true) throw new DossierError('missing', file);
  return readBody(response, file, options);
}
