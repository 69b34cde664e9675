import { DossierError } from './dossier-error.ts';
import type { Decoded, DecodedAs, DecodeReply, DecodeRequest } from './columns-messages.ts';

interface Waiting {
  readonly file: string;
  readonly resolve: (value: Decoded[DecodedAs]) => void;
  readonly reject: (error: DossierError) => void;
}

/** The worker that decodes columns. */
export class ColumnsDecoder {
  #worker: Worker | null = null;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;

  #start(): Worker {
    const worker = new Worker(new URL('./columns-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<DecodeReply>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if (data.type === 'decoded') waiting?.resolve(data.value);
      else waiting?.reject(new DossierError('shape', waiting.file, null, data.message));
    });
    worker.addEventListener('error', ({ message }) => {
      for (const { reject } of this.#waiting.values())
        reject(new DossierError('unreachable', 'columns-worker', null, message));
      this.#waiting.clear();
      this.stop();
    });
    return worker;
  }

  /** Decodes a file, whose bytes go over to the worker. Rejects with a DossierError that names the file. */
  async decode<As extends DecodedAs>(as: As, file: string, bytes: ArrayBuffer): Promise<Decoded[As]> {
    const id = this.#asked;
    this.#asked += 1;
    const answer = new Promise<Decoded[DecodedAs]>((resolve, reject) => {
      this.#waiting.set(id, { file, resolve, reject });
    });
    const request: DecodeRequest = { id, as, bytes };
    this.#worker ??= this.#start();
    this.#worker.postMessage(request, [bytes]);
    // the worker answers with what was asked for
    return (await answer) as Decoded[As];
  }

  /** Gives its memory back; the next file starts another worker. Whoever waits for a file waits for ever. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }

  /** Gives its memory back unless somebody waits for a file. */
  rest(): void {
    if (this.#waiting.size === 0) this.stop();
  }
}
