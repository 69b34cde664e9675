// The files of a dossier of columns as they come over the network: each checked against its size and hash, and decoded in a worker.
import type { ColumnFile } from '#core/columns/column-manifest.ts';
import { shortHash } from './digest.ts';
import { DossierError } from './dossier-error.ts';
import type { Decoded, DecodedAs } from './columns-messages.ts';
import { ColumnsDecoder } from './columns-decoder.ts';
import { forgetKeptBytes, readOnce } from './columns-kept.ts';
import { readBytes } from './read-bytes.ts';
import type { Progress } from './read-bytes.ts';

const HASH_DIGITS = 16;
const BLOCK_DIGITS = 4;
/** So many files are on the way at once. */
const AT_ONCE = 6;

export interface FileToRead {
  /** Relative to the folder of the manifest. */
  readonly file: string;
  readonly bytes: number;
  /** First 16 hex digits of its SHA-256. */
  readonly hash: string;
}

/** A file of the manifest. */
export function fileToRead({ file, bytes, sha256 }: ColumnFile): FileToRead {
  return { file, bytes, hash: sha256.slice(0, HASH_DIGITS) };
}

/** A block by its number, its size and hash as the table of blocks has them. */
export function blockToRead(number: number, bytes: number, hash: string): FileToRead {
  return { file: `blocks/${String(number).padStart(BLOCK_DIGITS, '0')}.${hash}.parquet`, bytes, hash };
}

export class ColumnsReader {
  readonly #decoder = new ColumnsDecoder();
  #isOpen = false;
  #received = 0;
  #total = 0;

  /**
   * @param folder address of the folder of the manifest
   * @param onProgress hears of bytes that came of those that are expected
   */
  constructor(
    private readonly folder: string,
    private readonly onProgress: (progress: Progress) => void,
  ) {}

  /** More bytes are expected than was known. */
  expect(files: readonly FileToRead[]): void {
    this.#total += files.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** Reads a file; one that ends early, or is another than the manifest means, is no file of this dossier. Throws DossierError. */
  async bytes({ file, bytes: size, hash }: FileToRead, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    const url = new URL(file, this.folder);
    const read = async (): Promise<Uint8Array<ArrayBuffer>> => {
      const whole = await readBytes(url, { signal });
      if (whole.length < size) throw new DossierError('cut-off', file, `${size} B`, `${whole.length} B`);
      const found = await shortHash(whole);
      if (found !== hash) throw new DossierError('mismatch', file, hash, found);
      return whole;
    };
    if (this.#isOpen) return read();
    const bytes = await readOnce(url.href, read);
    this.#received += bytes.length;
    this.onProgress({ received: this.#received, total: this.#total });
    return bytes;
  }

  /** Reads and decodes a file. Throws DossierError. */
  async read<As extends DecodedAs>(as: As, file: FileToRead, signal: AbortSignal): Promise<Decoded[As]> {
    const bytes = await this.bytes(file, signal);
    // a copy goes over to the worker where what came is kept for another try
    return this.#decoder.decode(as, file.file, this.#isOpen ? bytes.buffer : bytes.slice().buffer);
  }

  /** Does some work for each of many files, some at a time; the results in their order. */
  async each<T, R>(list: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
    const queue = list.entries();
    const results: R[] = [];
    const strand = async (): Promise<void> => {
      for (const [at, item] of queue) {
        // one after the other in each of a few strands
        // oxlint-disable-next-line no-await-in-loop
        results[at] = await work(item);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, strand));
    return results;
  }

  /** The dossier is open: what is read from now on is not kept for another try, and is no part of the progress. */
  open(): void {
    this.#isOpen = true;
    forgetKeptBytes();
  }

  /** Nothing large is to be read for now: the memory of the worker is given back. */
  rest(): void {
    this.#decoder.rest();
  }

  stop(): void {
    this.#decoder.stop();
  }
}
