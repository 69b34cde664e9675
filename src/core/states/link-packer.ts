import type { LinkTable } from './link-table.ts';

/** Packs links that come row by row, without an object a row. */
export class LinkPacker {
  /** Where each row begins, and behind the last the end of all: a row ends where the next begins. */
  private readonly offsets: Uint32Array;
  private targets: Uint32Array;
  private notes: Uint8Array;
  private total = 0;
  /** Where the row that is being filled begins. */
  private begun = 0;

  /**
   * @param rows of the table
   * @param room so many links are expected; more may come
   */
  constructor(rows: number, room: number) {
    this.offsets = new Uint32Array(rows + 1);
    this.targets = new Uint32Array(room);
    this.notes = new Uint8Array(room);
  }

  /** A link of the row that is being filled. */
  push(target: number, note: number): void {
    if (this.total === this.targets.length) this.grow();
    this.targets[this.total] = target;
    this.notes[this.total] = note;
    this.total += 1;
  }

  /** The links since the last row are those of this one; `inOrder`: sorted by target and note, each once. Rows come in ascending order. */
  endRow(row: number, inOrder: boolean): void {
    if (inOrder && this.total - this.begun > 1) this.order();
    this.offsets[row] = this.begun;
    this.offsets[row + 1] = this.total;
    this.begun = this.total;
  }

  packed(): LinkTable {
    const { offsets, total } = this;
    const isFull = total === this.targets.length;
    return {
      starts: offsets.subarray(0, -1),
      ends: offsets.subarray(1),
      targets: isFull ? this.targets : this.targets.slice(0, total),
      notes: isFull ? this.notes : this.notes.slice(0, total),
    };
  }

  /** A row has few links: each is put in its place among those before it. */
  private order(): void {
    const { targets, notes, begun } = this;
    const key = (at: number): number => (targets[at] ?? 0) * 256 + (notes[at] ?? 0);
    let kept = begun;
    for (let at = begun; at < this.total; at += 1) {
      const [target, note, own] = [targets[at] ?? 0, notes[at] ?? 0, key(at)];
      let place = kept;
      while (place > begun && key(place - 1) > own) place -= 1;
      if (place > begun && key(place - 1) === own) continue;
      targets.copyWithin(place + 1, place, kept);
      notes.copyWithin(place + 1, place, kept);
      targets[place] = target;
      notes[place] = note;
      kept += 1;
    }
    this.total = kept;
  }

  private grow(): void {
    const room = Math.max(16, this.targets.length * 2);
    const [targets, notes] = [new Uint32Array(room), new Uint8Array(room)];
    targets.set(this.targets);
    notes.set(this.notes);
    this.targets = targets;
    this.notes = notes;
  }
}
