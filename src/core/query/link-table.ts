/** Row → several targets, packed: the targets of row r are `targets[starts[r] .. starts[r + 1])`, each with a small note. */
export interface LinkTable {
  readonly starts: Uint32Array;
  readonly targets: Uint32Array;
  readonly notes: Uint8Array;
}

/** Links of one row, each as one number that `packLink` makes: they are read again on each day that a reader looks at. */
export type Links = readonly number[];

const NOTES = 8;

/** A target and its note, from 0 to 7, as one number. */
export function packLink(target: number, note: number): number {
  return target * NOTES + note;
}

function targetOf(link: number): number {
  return Math.floor(link / NOTES);
}

/** Packs one list of links a row. */
export function linkTable(lists: readonly Links[]): LinkTable {
  const starts = new Uint32Array(lists.length + 1);
  let total = 0;
  lists.forEach((list, row) => {
    total += list.length;
    starts[row + 1] = total;
  });
  const targets = new Uint32Array(total);
  const notes = new Uint8Array(total);
  lists.forEach((list, row) => {
    const start = starts[row] ?? 0;
    list.forEach((link, at) => {
      targets[start + at] = targetOf(link);
      notes[start + at] = link % NOTES;
    });
  });
  return { starts, targets, notes };
}

/** Lists that take the place of others. */
export interface ChangedLists {
  /** Rows, each once. */
  readonly rows: readonly number[];
  /** The new list of each of them. */
  readonly lists: readonly Links[];
}

/**
 * The table with other lists at some rows, and its rows in another order.
 * @param changed by row of `table`
 * @param order rows of `table` in their new order; null = as they are
 */
export function changedLinks(table: LinkTable, { rows, lists }: ChangedLists, order: Int32Array | null): LinkTable {
  if (rows.length === 0 && order === null) return table;
  const before = table.starts;
  const size = before.length - 1;
  const listAt = new Int32Array(size);
  rows.forEach((row, at) => {
    listAt[row] = at + 1;
  });
  const starts = new Uint32Array(size + 1);
  let total = 0;
  for (let row = 0; row < size; row += 1) {
    const from = order === null ? row : (order[row] ?? 0);
    const list = listAt[from] ?? 0;
    total += list === 0 ? (before[from + 1] ?? 0) - (before[from] ?? 0) : (lists[list - 1]?.length ?? 0);
    starts[row + 1] = total;
  }
  const targets = new Uint32Array(total);
  const notes = new Uint8Array(total);
  for (let row = 0; row < size; row += 1) {
    const from = order === null ? row : (order[row] ?? 0);
    const list = listAt[from] ?? 0;
    const start = starts[row] ?? 0;
    if (list > 0) {
      lists[list - 1]?.forEach((link, at) => {
        targets[start + at] = targetOf(link);
        notes[start + at] = link % NOTES;
      });
      continue;
    }
    const begin = before[from] ?? 0;
    const end = before[from + 1] ?? 0;
    for (let at = begin; at < end; at += 1) {
      targets[start + at - begin] = table.targets[at] ?? 0;
      notes[start + at - begin] = table.notes[at] ?? 0;
    }
  }
  return { starts, targets, notes };
}

/** Calls `visit` for each link of a row, in order. */
export function forEachLink(table: LinkTable, row: number, visit: (target: number, note: number) => void): void {
  const end = table.starts[row + 1] ?? 0;
  for (let at = table.starts[row] ?? end; at < end; at += 1) visit(table.targets[at] ?? 0, table.notes[at] ?? 0);
}
