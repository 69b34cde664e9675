// Starts the worker that opens own evidence, and hears from it.
import { beginWork } from '#late/pending-work.ts';
import type { BuildOutcome, BuildRequest, BuildProgress, BuildReply } from '#model/own/build-messages.ts';

/** More than that is no dossier, and no browser holds it. */
const MOST_BYTES = 1_000_000_000;

interface BuildOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: BuildProgress) => void;
}

function refused(file: string, rule: string, message: string): BuildOutcome {
  return { kind: 'refused', problems: [{ level: 'error', file, row: null, column: null, rule, message, value: null }] };
}

/** Builds a dossier of what was brought, off the page. Rejects with the signal's reason if it is stopped; else what is wrong is in the outcome. */
export async function buildOwn(request: BuildRequest, { signal, onProgress }: BuildOptions): Promise<BuildOutcome> {
  const { files } = request;
  const size = files.reduce((sum, { file }) => sum + file.size, 0);
  const [first] = files;
  if (size > MOST_BYTES) {
    const message = `that is ${Math.round(size / 1_000_000)} MB, and this page opens at most 1000 MB: open a part of it`;
    return refused(first?.path ?? '', 'too-large', message);
  }
  const end = beginWork('own evidence');
  const worker = new Worker(new URL('./build-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<BuildOutcome>((resolve, reject) => {
      signal.throwIfAborted();
      signal.addEventListener('abort', () => reject(signal.reason as Error));
      worker.addEventListener('message', ({ data }: MessageEvent<BuildReply>) => {
        if (data.type === 'progress') onProgress(data.progress);
        else resolve(data.outcome);
      });
      worker.addEventListener('error', ({ message }) => {
        resolve(
          refused(
            first?.path ?? '',
            'worker',
            `a part of the page did not come or stopped (${message}): load the page again`,
          ),
        );
      });
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
    end();
  }
}
