/** Row → several targets, packed: the targets of row r are `targets[starts[r] .. starts[r + 1])`, each with a small note. */
export interface LinkTable {
  readonly starts: Uint32Array;
  readonly targets: Uint32Array;
  readonly notes: Uint8Array;
}

/** Packs one list of links a row. */
export function linkTable(
  lists: readonly (readonly { readonly target: number; readonly note: number }[])[],
): LinkTable {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, row) => {
    starts[row + 1] = (starts[row] ?? 0) + list.length;
  });
  const total = starts[lists.length] ?? 0;
  const targets = new Uint32Array(total);
  const notes = new Uint8Array(total);
  let at = 0;
  for (const list of lists) {
    for (const link of list) {
      targets[at] = link.target;
      notes[at] = link.note;
      at += 1;
    }
  }
  return { starts, targets, notes };
}

/** Calls `visit` for each link of a row, in order. */
export function forEachLink(table: LinkTable, row: number, visit: (target: number, note: number) => void): void {
  const end = table.starts[row + 1] ?? 0;
  for (let at = table.starts[row] ?? end; at < end; at += 1) visit(table.targets[at] ?? 0, table.notes[at] ?? 0);
}
