import { DossierError } from './dossier-error.ts';

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

async function collect(response: Response, onProgress: ReadOptions['onProgress']): Promise<Uint8Array<ArrayBuffer>> {
  const total = expectedLength(response);
  const reader = response.body?.getReader();
  if (reader === undefined) return new Uint8Array(await response.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let received = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    received += value.length;
    onProgress?.({ received, total });
  }
  const bytes = new Uint8Array(received);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Reads a whole file. Throws DossierError: `missing` for a refusal or a page in its place, `unreachable` without an answer, `stopped`. */
export async function readBytes(url: URL, options: ReadOptions): Promise<Uint8Array<ArrayBuffer>> {
  const file = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  try {
    const response = await fetch(url, { signal: options.signal, cache: options.cache ?? 'default' });
    if (!response.ok) throw new DossierError('missing', file, null, String(response.status));
    // a host that answers every address with its start page has no such file
    if (response.headers.get('content-type')?.startsWith('text/html') === true) throw new DossierError('missing', file);
    return await collect(response, options.onProgress);
  } catch (error) {
    if (error instanceof DossierError) throw error;
    if (options.signal.aborted) throw new DossierError('stopped', file);
    throw new DossierError('unreachable', file);
  }
}
