// Loads a dossier of columns: the files that its manifest names, each checked against its size and hash, decoded in a worker.
import { findColumnManifestFault, WHOLE_FILES } from '#core/columns/column-manifest.ts';
import type { ColumnFile, ColumnManifest } from '#core/columns/column-manifest.ts';
import { statesOfColumns } from '#core/columns/state-columns.ts';
import type { ColumnCodebook } from '#core/columns/dossier-of-columns.ts';
import { manifestOf } from '#core/dossier/manifest-of.ts';
import { findShapeFault } from '#core/dossier/check-shape.ts';
import { shortHash } from './digest.ts';
import { DossierError } from './dossier-error.ts';
import type { LoadedDossier } from './loaded-dossier.ts';
import { parseJson } from './parse-json.ts';
import { readBytes } from './read-bytes.ts';
import type { Progress } from './read-bytes.ts';
import { refuseFault } from './shape-error.ts';
import type { DecodedFile } from './columns-messages.ts';
import { ColumnsDecoder } from './columns-decoder.ts';
import { forgetKeptBytes, readOnce } from './columns-kept.ts';

/** With more events their records do not fit the memory of a page. */
const MOST_EVENTS = 60_000;
const BLOCK_DIGITS = 4;
const HASH_DIGITS = 16;
/** So many files are on the way at once. */
const AT_ONCE = 6;

interface FileToRead {
  /** Relative to the folder of the manifest. */
  readonly file: string;
  readonly bytes: number;
  readonly hash: string;
}

const toRead = ({ file, bytes, sha256 }: ColumnFile): FileToRead => ({
  file,
  bytes,
  hash: sha256.slice(0, HASH_DIGITS),
});

class ColumnsLoad {
  #received = 0;
  #total = 0;

  constructor(
    private readonly folder: string,
    private readonly signal: AbortSignal,
    private readonly onProgress: (progress: Progress) => void,
  ) {}

  /** More bytes are expected than was known. */
  expect(files: readonly FileToRead[]): void {
    this.#total += files.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** Reads a file; one that ends early, or is another than the manifest means, is no file of this dossier. Throws DossierError. */
  async read({ file, bytes: size, hash }: FileToRead): Promise<Uint8Array<ArrayBuffer>> {
    const url = new URL(file, this.folder);
    const bytes = await readOnce(url.href, async () => {
      const read = await readBytes(url, { signal: this.signal });
      if (read.length < size) throw new DossierError('cut-off', file, `${size} B`, `${read.length} B`);
      const found = await shortHash(read);
      if (found !== hash) throw new DossierError('mismatch', file, hash, found);
      return read;
    });
    this.#received += bytes.length;
    this.onProgress({ received: this.#received, total: this.#total });
    return bytes;
  }

  /** Reads files, some at a time, and hands each on. */
  async readAll(files: readonly FileToRead[], take: (bytes: ArrayBuffer, at: number) => void): Promise<void> {
    const queue = files.entries();
    const work = async (): Promise<void> => {
      for (const [at, file] of queue) {
        // one after the other in each of a few strands
        // oxlint-disable-next-line no-await-in-loop
        const bytes = await this.read(file);
        // a copy goes over to the worker: what came is kept for another try
        take(bytes.slice().buffer, at);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }
}

/**
 * Loads the dossier of columns whose manifest has been read. What came whole is kept for another try. Throws DossierError: `too-large` beyond what the
 * memory of a page holds.
 */
export async function loadColumns(
  folder: string,
  value: unknown,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<LoadedDossier> {
  refuseFault(findColumnManifestFault(value), 'manifest.json');
  // what is read of it has been looked at
  const manifest = value as ColumnManifest;
  const { events } = manifest.counts;
  if (events > MOST_EVENTS) throw new DossierError('too-large', 'manifest.json', String(MOST_EVENTS), String(events));
  const load = new ColumnsLoad(folder, signal, onProgress);
  const decoder = new ColumnsDecoder();
  try {
    const { ids } = manifest.files;
    const names: readonly DecodedFile[] = [...WHOLE_FILES, ...(ids === undefined ? [] : (['ids'] as const))];
    const whole = [...WHOLE_FILES.map((name) => manifest.files[name]), ...(ids === undefined ? [] : [ids])].map(toRead);
    const codebookFile = toRead(manifest.codebook);
    load.expect([codebookFile, ...whole]);
    await load.readAll(whole, (bytes, at) => {
      const name = names[at];
      if (name !== undefined) decoder.ask({ type: 'file', name, file: whole[at]?.file ?? '', bytes });
    });
    const blocks = (await decoder.blocks).map(({ bytes, hash }, at): FileToRead => ({
      file: `blocks/${String(at).padStart(BLOCK_DIGITS, '0')}.${hash}.parquet`,
      bytes,
      hash,
    }));
    load.expect(blocks);
    await load.readAll(blocks, (bytes, at) =>
      decoder.ask({ type: 'file', name: 'block', file: blocks[at]?.file ?? '', bytes }),
    );
    // what the shape has to be is looked at below
    const codebook = parseJson(await load.read(codebookFile), codebookFile.file) as ColumnCodebook;
    decoder.ask({ type: 'assemble', codebook, eventIds: manifest.eventIds });
    const { dossier, states } = await decoder.assembled;
    refuseFault(findShapeFault(dossier), manifest.codebook.file);
    forgetKeptBytes();
    return {
      manifest: manifestOf(dossier, manifest.hash, manifest.codebook.file),
      dossier,
      tableOf: (mode) => statesOfColumns(states, dossier, mode),
    };
  } finally {
    decoder.stop();
  }
}
