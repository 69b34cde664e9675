/** Row → several targets, packed: the targets of row r are `targets[starts[r] .. starts[r + 1])`, each with a small note. */
export interface LinkTable {
  readonly starts: Uint32Array;
  readonly targets: Uint32Array;
  readonly notes: Uint8Array;
}

type Links = readonly { readonly target: number; readonly note: number }[];

/**
 * Packs one list of links a row. Rows whose list is the same object as in `like` are copied from there.
 */
export function linkTable(
  lists: readonly Links[],
  like?: { readonly table: LinkTable; readonly lists: readonly Links[] },
): LinkTable {
  const size = lists.length;
  const starts = new Uint32Array(size + 1);
  let total = 0;
  for (let row = 0; row < size; row += 1) {
    total += lists[row]?.length ?? 0;
    starts[row + 1] = total;
  }
  const targets = new Uint32Array(total);
  const notes = new Uint8Array(total);
  for (let row = 0; row < size;) {
    const at = starts[row] ?? 0;
    let end = row;
    if (like !== undefined) while (end < size && lists[end] === like.lists[end]) end += 1;
    if (like !== undefined && end > row) {
      const [from, until] = [like.table.starts[row] ?? 0, like.table.starts[end] ?? 0];
      targets.set(like.table.targets.subarray(from, until), at);
      notes.set(like.table.notes.subarray(from, until), at);
      row = end;
      continue;
    }
    const list = lists[row] ?? [];
    for (let link = 0; link < list.length; link += 1) {
      targets[at + link] = list[link]?.target ?? 0;
      notes[at + link] = list[link]?.note ?? 0;
    }
    row += 1;
  }
  return { starts, targets, notes };
}

/** Calls `visit` for each link of a row, in order. */
export function forEachLink(table: LinkTable, row: number, visit: (target: number, note: number) => void): void {
  const end = table.starts[row + 1] ?? 0;
  for (let at = table.starts[row] ?? end; at < end; at += 1) visit(table.targets[at] ?? 0, table.notes[at] ?? 0);
}
