/** Texts of many rows as their bytes, so that none is an object until it is asked for. */
export interface PackedTexts {
  /** UTF-8, one behind the other. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where each ends in `bytes`. */
  readonly ends: Uint32Array<ArrayBuffer>;
}

/** Packs texts; `room` = bytes that are expected, more may come. */
export class TextPacker {
  private bytes: Uint8Array<ArrayBuffer>;
  private readonly ends: Uint32Array<ArrayBuffer>;
  private filled = 0;
  private rows = 0;

  constructor(rows: number, room: number) {
    this.bytes = new Uint8Array(room);
    this.ends = new Uint32Array(rows);
  }

  push(text: Uint8Array): void {
    if (this.filled + text.length > this.bytes.length) {
      const wider = new Uint8Array(Math.max(this.filled + text.length, this.bytes.length * 2));
      wider.set(this.bytes);
      this.bytes = wider;
    }
    this.bytes.set(text, this.filled);
    this.filled += text.length;
    this.ends[this.rows] = this.filled;
    this.rows += 1;
  }

  packed(): PackedTexts {
    return { bytes: this.bytes.slice(0, this.filled), ends: this.ends };
  }
}

/** The bytes of the text of a row; empty beyond the last. */
export function textBytes({ bytes, ends }: PackedTexts, row: number): Uint8Array {
  const end = ends[row] ?? 0;
  return bytes.subarray(row === 0 ? 0 : (ends[row - 1] ?? end), end);
}
