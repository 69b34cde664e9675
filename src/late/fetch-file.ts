// Brings a file into the browser's cache, and says why not if that fails.
import { LateFileError } from './late-failure.ts';
import { watchSilence } from './silence.ts';

/** Longest silence in the middle of a file; then it counts as not coming. */
const SILENCE_MS = 20_000;

const NOT_FOUND = new Set([404, 410]);

interface FetchOptions {
  /** Ask the server, whatever the cache holds. */
  readonly isAnew: boolean;
  readonly silenceMs?: number;
}

function checkAnswer(response: Response, url: string): void {
  if (NOT_FOUND.has(response.status)) throw new LateFileError('gone', url, response.status);
  if (!response.ok) throw new LateFileError('refused', url, response.status);
  // a host that answers every address with its start page has no such file
  if (response.headers.get('content-type')?.startsWith('text/html') === true) throw new LateFileError('gone', url);
}

async function readAll(response: Response, onBytes: () => void): Promise<void> {
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  for (let step = await reader.read(); !step.done; step = await reader.read()) onBytes();
}

async function fetchOnce(url: string, { isAnew, silenceMs = SILENCE_MS }: FetchOptions): Promise<void> {
  const abort = new AbortController();
  const silence = watchSilence(silenceMs, () => abort.abort());
  try {
    const response = await fetch(url, { cache: isAnew ? 'reload' : 'default', signal: abort.signal });
    silence.heard();
    checkAnswer(response, url);
    await readAll(response, silence.heard);
  } catch (cause) {
    if (cause instanceof LateFileError) throw cause;
    throw new LateFileError('unreachable', url, null, { cause });
  } finally {
    silence.end();
  }
}

/** Reads a whole file, so that the next one who wants it has it at once. Throws LateFileError; `gone` only after the server was asked itself. */
export async function fetchFile(url: string, options: FetchOptions): Promise<void> {
  try {
    await fetchOnce(url, options);
  } catch (error) {
    const isOldAnswer = error instanceof LateFileError && error.kind === 'gone' && !options.isAnew;
    if (!isOldAnswer) throw error;
    await fetchOnce(url, { ...options, isAnew: true });
  }
}
