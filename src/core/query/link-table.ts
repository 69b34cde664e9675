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
 * @param listAt the new list of a row of `table`; null = as it was
 * @param order rows of `table` in their new order; null = as they are
 */
export function changedLinks(
  table: LinkTable,
  listAt: (row: number) => Links | null,
  order: Int32Array | null,
): LinkTable {
  const size = table.starts.length - 1;
  const before = table.starts;
  const starts = new Uint32Array(size + 1);
  const lists: (Links | null)[] = [];
  let isChanged = order !== null;
  for (let row = 0; row < size; row += 1) {
    const from = order === null ? row : (order[row] ?? 0);
    const list = listAt(from);
    lists.push(list);
    if (list !== null) isChanged = true;
    const count = list === null ? (before[from + 1] ?? 0) - (before[from] ?? 0) : list.length;
    starts[row + 1] = (starts[row] ?? 0) + count;
  }
  if (!isChanged) return table;
  const total = starts[size] ?? 0;
  const targets = new Uint32Array(total);
  const notes = new Uint8Array(total);
  for (let row = 0; row < size; row += 1) {
    const list = lists[row] ?? null;
    const start = starts[row] ?? 0;
    const end = starts[row + 1] ?? 0;
    const begin = before[order === null ? row : (order[row] ?? 0)] ?? 0;
    for (let at = start; at < end; at += 1) {
      const link = list === null ? null : list[at - start];
      targets[at] = (link === null ? table.targets[begin + at - start] : link?.target) ?? 0;
      notes[at] = (link === null ? table.notes[begin + at - start] : link?.note) ?? 0;
    }
  }
  return { starts, targets, notes };
}

/** Calls `visit` for each link of a row, in order. */
export function forEachLink(table: LinkTable, row: number, visit: (target: number, note: number) => void): void {
  const end = table.starts[row + 1] ?? 0;
  for (let at = table.starts[row] ?? end; at < end; at += 1) visit(table.targets[at] ?? 0, table.notes[at] ?? 0);
}
