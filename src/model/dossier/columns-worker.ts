// Decodes the files of a dossier of columns off the page.
import { parquetMetadata, parquetRead, parquetReadObjects } from 'hyparquet';
import { recordsOfBlock } from '#core/columns/block-records.ts';
import { narrowColumn } from '#core/columns/column-values.ts';
import { TextPacker } from '#core/columns/packed-texts.ts';
import type { PackedTexts } from '#core/columns/packed-texts.ts';
import type { NumberColumns } from '#core/columns/state-files.ts';
import type { Decoded, DecodedAs, DecodeReply, DecodeRequest } from './columns-messages.ts';

/** A column of whole numbers, read by itself: all columns of a million rows at once take more memory than what is left of them. */
async function readNumbers(file: ArrayBuffer): Promise<NumberColumns> {
  const metadata = parquetMetadata(file);
  const columns: Record<string, NumberColumns[string]> = {};
  for (const { name, type } of metadata.schema) {
    if (type !== 'INT32') continue;
    const numbers = new Int32Array(Number(metadata.num_rows));
    // one after the other, as above
    // oxlint-disable-next-line no-await-in-loop
    await parquetRead({
      file,
      metadata,
      columns: [name],
      onChunk: ({ columnData, rowStart }) => numbers.set(Int32Array.from(columnData, Number), rowStart),
    });
    columns[name] = narrowColumn(numbers);
  }
  return columns;
}

/** How many bytes a text is taken to have before it is known. */
const USUAL_BYTES = 48;

async function readTexts(file: ArrayBuffer): Promise<PackedTexts> {
  const metadata = parquetMetadata(file);
  const rows = Number(metadata.num_rows);
  const packer = new TextPacker(rows, rows * USUAL_BYTES);
  const encoder = new TextEncoder();
  await parquetRead({
    file,
    metadata,
    utf8: false,
    onChunk: ({ columnData }) => {
      for (const text of columnData) packer.push(text instanceof Uint8Array ? text : encoder.encode(String(text)));
    },
  });
  return packer.packed();
}

const DECODERS: { readonly [As in DecodedAs]: (file: ArrayBuffer) => Promise<Decoded[As]> } = {
  numbers: readNumbers,
  texts: readTexts,
  rows: async (file) => parquetReadObjects({ file }),
  block: async (file) => recordsOfBlock(await parquetReadObjects({ file })),
};

/** The buffers of arrays of numbers go over to the page; everything else is copied. */
function buffersOf(value: object): ArrayBuffer[] {
  return Object.values(value).flatMap((part: unknown) =>
    ArrayBuffer.isView(part) && part.buffer instanceof ArrayBuffer ? [part.buffer] : [],
  );
}

async function answer({ id, as, bytes }: DecodeRequest): Promise<void> {
  let reply: DecodeReply;
  try {
    reply = { id, type: 'decoded', value: await DECODERS[as](bytes) };
  } catch (error) {
    reply = { id, type: 'undecodable', message: error instanceof Error ? error.message : String(error) };
  }
  globalThis.postMessage(reply, { transfer: reply.type === 'decoded' ? buffersOf(reply.value) : [] });
}

// one after the other: two at once would need the memory of both
let queue = Promise.resolve();
globalThis.addEventListener('message', ({ data }: MessageEvent<DecodeRequest>) => {
  queue = queue.then(async () => answer(data));
});
