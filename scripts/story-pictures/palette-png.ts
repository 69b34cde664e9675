// Screenshots as PNG with a palette: a third of their size, and no difference that anybody sees on flat maps and text.
import { deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of every pixel. */
  readonly rgb: Uint8Array;
}

function paeth(a: number, b: number, c: number): number {
  const p = a + b - c;
  const [pa, pb, pc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)];
  if (pa <= pb && pa <= pc) return a;
  return pb <= pc ? b : c;
}

function predict(filter: number, a: number, b: number, c: number): number {
  switch (filter) {
    case 1:
      return a;
    case 2:
      return b;
    case 3:
      return (a + b) >> 1;
    case 4:
      return paeth(a, b, c);
    default:
      return 0;
  }
}

/** Reads a PNG of 8 bits a channel, with or without alpha, as browsers write it. Throws on any other. */
export function readPng(png: Buffer): Pixels {
  if (!png.subarray(0, 8).equals(SIGNATURE)) throw new Error('Not a PNG.');
  const data: Buffer[] = [];
  let [width, height, channels] = [0, 0, 0];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      [width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)];
      channels = body[9] === 6 ? 4 : body[9] === 2 ? 3 : 0;
      if (body[8] !== 8 || channels === 0 || body[12] !== 0)
        throw new Error('A kind of PNG that browsers do not write.');
    }
    if (type === 'IDAT') data.push(body);
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(data));
  const stride = width * channels;
  const lines = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < channels ? 0 : (lines[at - channels] ?? 0);
      const up = y === 0 ? 0 : (lines[at - stride] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (lines[at - stride - channels] ?? 0);
      lines[at] = (raw[y * (stride + 1) + 1 + x] ?? 0) + predict(filter, left, up, corner);
    }
  }
  const rgb = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    for (let channel = 0; channel < 3; channel += 1) rgb[pixel * 3 + channel] = lines[pixel * channels + channel] ?? 0;
  return { width, height, rgb };
}

type Colour = readonly [colour: number, count: number];
const part = (colour: number, channel: number): number => (colour >> (16 - 8 * channel)) & 255;

/** The channel in which colours differ most, and by how much. */
function widest(box: readonly Colour[]): readonly [channel: number, span: number] {
  const spans = [0, 1, 2].map((channel) => {
    let [least, most] = [255, 0];
    for (const [colour] of box) {
      least = Math.min(least, part(colour, channel));
      most = Math.max(most, part(colour, channel));
    }
    return most - least;
  });
  const channel = spans.indexOf(Math.max(...spans));
  return [channel, spans[channel] ?? 0];
}

/** Median cut; each box is stood for by its most frequent colour, so that grounds keep theirs. */
function paletteOf(counts: ReadonlyMap<number, number>, size: number): readonly number[] {
  const boxes: Colour[][] = [[...counts]];
  while (boxes.length < size) {
    let [chosen, best] = [-1, 0];
    for (const [at, box] of boxes.entries()) {
      const [, span] = widest(box);
      const score = span * Math.log2(1 + box.reduce((sum, [, count]) => sum + count, 0));
      if (box.length > 1 && score > best) [chosen, best] = [at, score];
    }
    const box = boxes[chosen];
    if (box === undefined) break;
    const [channel] = widest(box);
    box.sort(([a], [b]) => part(a, channel) - part(b, channel));
    const half = box.reduce((sum, [, count]) => sum + Math.sqrt(count), 0) / 2;
    let [sum, cut] = [0, 0];
    while (cut < box.length - 1 && sum < half) {
      sum += Math.sqrt(box[cut]?.[1] ?? 0);
      cut += 1;
    }
    boxes.splice(chosen, 1, box.slice(0, Math.max(1, cut)), box.slice(Math.max(1, cut)));
  }
  return boxes.map((box) => box.reduce((most, each) => (each[1] > most[1] ? each : most))[0]);
}

function nearest(palette: readonly number[], colour: number): number {
  let [found, best] = [0, Infinity];
  for (const [at, each] of palette.entries()) {
    const distance = [0, 1, 2].reduce((sum, channel) => sum + (part(each, channel) - part(colour, channel)) ** 2, 0);
    if (distance < best) [found, best] = [at, distance];
  }
  return found;
}

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0xed_b8_83_20 ^ (c >>> 1) : c >>> 1;
  return c;
});

function chunk(type: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  let crc = 0xff_ff_ff_ff;
  for (const byte of named) crc = (CRC[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  const out = Buffer.alloc(named.length + 8);
  out.writeUInt32BE(body.length, 0);
  named.copy(out, 4);
  out.writeUInt32BE((crc ^ 0xff_ff_ff_ff) >>> 0, named.length + 4);
  return out;
}

/** A PNG of at most `colours` colours (256). */
export function palettePng({ width, height, rgb }: Pixels, colours: number): Buffer {
  const colourAt = (pixel: number): number =>
    ((rgb[pixel * 3] ?? 0) << 16) | ((rgb[pixel * 3 + 1] ?? 0) << 8) | (rgb[pixel * 3 + 2] ?? 0);
  const counts = new Map<number, number>();
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const colour = colourAt(pixel);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = paletteOf(counts, colours);
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));
  const lines = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    lines[Math.floor(pixel / width) * (width + 1) + 1 + (pixel % width)] = places.get(colourAt(pixel)) ?? 0;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [0, 1, 2].map((channel) => part(colour, channel))))),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
