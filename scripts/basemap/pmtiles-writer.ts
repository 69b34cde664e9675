import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';

/**
 * Writes a PMTiles v3 archive: header, one root directory, metadata, tiles in the order of their ids (clustered), each
 * distinct tile once. The same input gives the same bytes. https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 */

export interface ArchiveTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly data: Uint8Array;
}

export interface ArchiveInput {
  readonly tiles: readonly ArchiveTile[];
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly center: readonly [lng: number, lat: number, zoom: number];
}

interface Entry {
  readonly tileId: number;
  readonly offset: number;
  readonly length: number;
  runLength: number;
}

const HEADER_BYTES = 127;
/** Readers fetch the first 16 KiB at once and expect header and root directory in it. */
const FIRST_READ_BYTES = 16_384;
const GZIP = 2;
const MVT = 1;
const GZIP_SYSTEM_BYTE = 9;
const GZIP_SYSTEM_UNKNOWN = 255;

export function writeArchive({ tiles, metadata, minZoom, maxZoom, center }: ArchiveInput): Uint8Array {
  const sorted = tiles
    .map((tile) => ({ id: zxyToTileId(tile.z, tile.x, tile.y), data: tile.data }))
    .sort((a, b) => a.id - b.id);
  const entries: Entry[] = [];
  const contents: Uint8Array[] = [];
  const offsets = new Map<string, { offset: number; length: number }>();
  let dataLength = 0;
  for (const { id, data } of sorted) {
    const key = Buffer.from(data).toString('latin1');
    let place = offsets.get(key);
    if (!place) {
      const packed = compress(data);
      place = { offset: dataLength, length: packed.length };
      offsets.set(key, place);
      contents.push(packed);
      dataLength += packed.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === place.offset && last.tileId + last.runLength === id) last.runLength++;
    else entries.push({ tileId: id, ...place, runLength: 1 });
  }
  const { root, leaves } = directories(entries);
  const metadataBytes = compress(new TextEncoder().encode(JSON.stringify(metadata)));

  const header = new DataView(new ArrayBuffer(HEADER_BYTES));
  new Uint8Array(header.buffer).set(new TextEncoder().encode('PMTiles'));
  header.setUint8(7, 3);
  const metadataOffset = HEADER_BYTES + root.length;
  const leavesOffset = metadataOffset + metadataBytes.length;
  const dataOffset = leavesOffset + leaves.length;
  const numbers = [
    HEADER_BYTES,
    root.length,
    metadataOffset,
    metadataBytes.length,
    leavesOffset,
    leaves.length,
    dataOffset,
    dataLength,
    sorted.length,
    entries.length,
    contents.length,
  ];
  numbers.forEach((value, index) => header.setBigUint64(8 + index * 8, BigInt(value), true));
  [1, GZIP, GZIP, MVT, minZoom, maxZoom].forEach((value, index) => header.setUint8(96 + index, value));
  [-180, -85.0511287, 180, 85.0511287].forEach((degrees, index) =>
    header.setInt32(102 + index * 4, degrees * 1e7, true),
  );
  header.setUint8(118, center[2]);
  header.setInt32(119, center[0] * 1e7, true);
  header.setInt32(123, center[1] * 1e7, true);
  return concat([new Uint8Array(header.buffer), root, metadataBytes, leaves, ...contents]);
}

/** All entries in the root if they fit the first read, else in leaves that the root points to. */
function directories(entries: readonly Entry[]): { root: Uint8Array; leaves: Uint8Array } {
  const whole = compress(directory(entries));
  if (HEADER_BYTES + whole.length <= FIRST_READ_BYTES) return { root: whole, leaves: new Uint8Array() };
  const leafSize = 1024;
  const rootEntries: Entry[] = [];
  const leaves: Uint8Array[] = [];
  let offset = 0;
  for (let start = 0; start < entries.length; start += leafSize) {
    const leaf = compress(directory(entries.slice(start, start + leafSize)));
    rootEntries.push({ tileId: entries[start]?.tileId ?? 0, offset, length: leaf.length, runLength: 0 });
    leaves.push(leaf);
    offset += leaf.length;
  }
  return { root: compress(directory(rootEntries)), leaves: concat(leaves) };
}

function directory(entries: readonly Entry[]): Uint8Array {
  const out: number[] = [];
  writeVarint(out, entries.length);
  entries.forEach((entry, index) => writeVarint(out, entry.tileId - (entries[index - 1]?.tileId ?? 0)));
  entries.forEach((entry) => writeVarint(out, entry.runLength));
  entries.forEach((entry) => writeVarint(out, entry.length));
  entries.forEach((entry, index) => {
    const before = entries[index - 1];
    const follows = before !== undefined && entry.offset === before.offset + before.length;
    writeVarint(out, follows ? 0 : entry.offset + 1);
  });
  return Uint8Array.from(out);
}

function writeVarint(out: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    out.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  out.push(rest);
}

/** The gzip header names the operating system; without it the bytes are the same everywhere. */
function compress(bytes: Uint8Array): Uint8Array {
  const packed = gzipSync(bytes, { level: 9 });
  packed[GZIP_SYSTEM_BYTE] = GZIP_SYSTEM_UNKNOWN;
  return packed;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    out.set(part, offset);
    offset += part.length;
  }
  return out;
}
