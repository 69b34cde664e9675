/** Row → several targets, packed: the targets of row r are `targets[starts[r] .. starts[r + 1])`, each with a small note. */
export interface LinkTable {
  readonly starts: Uint32Array;
  readonly targets: Uint32Array;
  readonly notes: Uint8Array;
}

type Links = readonly { readonly target: number; readonly note: number }[];

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
    list.forEach(({ target, note }, at) => {
      targets[start + at] = target;
      notes[start + at] = note;
    });
  });
  return { starts, targets, notes };
}

/**
 * The table with other lists at some rows, and its rows in another order.
 * @param changed by row of `table`
 * @param order rows of `table` in their new order; null = as they are
 */
export function changedLinks(
  table: LinkTable,
  changed: ReadonlyMap<number, Links>,
  order: Int32Array | null,
): LinkTable {
  if (changed.size === 0 && order === null) return table;
  const size = table.starts.length - 1;
  const sizes = new Uint32Array(size);
  for (let row = 0; row < size; row += 1) sizes[row] = (table.starts[row + 1] ?? 0) - (table.starts[row] ?? 0);
  for (const [row, list] of changed) sizes[row] = list.length;
  const starts = new Uint32Array(size + 1);
  for (let row = 0; row < size; row += 1) starts[row + 1] = (starts[row] ?? 0) + (sizes[order?.[row] ?? row] ?? 0);
  const total = starts[size] ?? 0;
  const targets = new Uint32Array(total);
  const notes = new Uint8Array(total);
  for (let row = 0; row < size; row += 1) {
    const from = order?.[row] ?? row;
    const list = changed.get(from);
    const start = starts[row] ?? 0;
    const begin = table.starts[from] ?? 0;
    const count = sizes[from] ?? 0;
    for (let at = 0; at < count; at += 1) {
      targets[start + at] = (list === undefined ? table.targets[begin + at] : list[at]?.target) ?? 0;
      notes[start + at] = (list === undefined ? table.notes[begin + at] : list[at]?.note) ?? 0;
    }
  }
  return { starts, targets, notes };
}

/** Calls `visit` for each link of a row, in order. */
export function forEachLink(table: LinkTable, row: number, visit: (target: number, note: number) => void): void {
  const end = table.starts[row + 1] ?? 0;
  for (let at = table.starts[row] ?? end; at < end; at += 1) visit(table.targets[at] ?? 0, table.notes[at] ?? 0);
}
