/** Row → several targets, packed: the targets of row r are `targets[starts[r] .. ends[r])`, each with a small note. Some may be of no row. */
export interface LinkTable {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
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

/** The target of a packed link. */
function linkTarget(link: number): number {
  return Math.floor(link / NOTES);
}

/** The note of a packed link. */
function linkNote(link: number): number {
  return link % NOTES;
}

/** Packs one list of links a row. */
export function linkTable(lists: readonly Links[]): LinkTable {
  const starts = new Uint32Array(lists.length);
  const ends = new Uint32Array(lists.length);
  let total = 0;
  lists.forEach((list, row) => {
    starts[row] = total;
    total += list.length;
    ends[row] = total;
  });
  const targets = new Uint32Array(total);
  const notes = new Uint8Array(total);
  lists.forEach((list, row) => {
    const start = starts[row] ?? 0;
    list.forEach((link, at) => {
      targets[start + at] = linkTarget(link);
      notes[start + at] = linkNote(link);
    });
  });
  return { starts, ends, targets, notes };
}

/** Calls `visit` for each link of a row, in order. */
export function forEachLink(table: LinkTable, row: number, visit: (target: number, note: number) => void): void {
  const end = table.ends[row] ?? 0;
  for (let at = table.starts[row] ?? end; at < end; at += 1) visit(table.targets[at] ?? 0, table.notes[at] ?? 0);
}
