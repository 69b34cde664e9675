import { DossierError } from './dossier-error.ts';
import type { AssembledColumns, ColumnsReply, ColumnsRequest, ListedBlock } from './columns-messages.ts';

/** The worker that decodes columns, as promises. Both reject with a DossierError when a file cannot be decoded or the worker fails. */
export class ColumnsDecoder {
  readonly #worker = new Worker(new URL('./columns-worker.ts', import.meta.url), { type: 'module' });
  readonly blocks: Promise<readonly ListedBlock[]>;
  readonly assembled: Promise<AssembledColumns>;

  constructor() {
    const failed = new Promise<never>((_, reject) => {
      this.#hear((reply) => {
        if (reply.type === 'undecodable') reject(new DossierError('shape', reply.file, null, reply.message));
      });
      this.#worker.addEventListener('error', ({ message }) =>
        reject(new DossierError('unreachable', 'columns-worker', null, message)),
      );
    });
    this.blocks = Promise.race([
      failed,
      new Promise<readonly ListedBlock[]>((resolve) => {
        this.#hear((reply) => {
          if (reply.type === 'blocks') resolve(reply.blocks);
        });
      }),
    ]);
    this.assembled = Promise.race([
      failed,
      new Promise<AssembledColumns>((resolve) => {
        this.#hear((reply) => {
          if (reply.type === 'assembled') resolve(reply.columns);
        });
      }),
    ]);
    // whoever waits for one of them hears of it; the other may have nobody
    this.blocks.catch(() => undefined);
    this.assembled.catch(() => undefined);
  }

  #hear(take: (reply: ColumnsReply) => void): void {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<ColumnsReply>) => take(data));
  }

  /** Hands a file over: its bytes are gone here. */
  ask(request: ColumnsRequest): void {
    this.#worker.postMessage(request, 'bytes' in request ? [request.bytes] : []);
  }

  stop(): void {
    this.#worker.terminate();
  }
}
