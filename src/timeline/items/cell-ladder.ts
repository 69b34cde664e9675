// Marks that are too near to each other are drawn as one count. Which ones belong together must not change while the timeline is moved
// sideways: distances come from a fixed ladder of days, and groups never reach over the edges of fixed blocks of time.
const LADDER_DAYS = [0.25, 0.5, 1, 2, 4, 7, 14, 28, 56, 112, 224, 448, 896, 1792, 3584] as const;
const BLOCK_CELLS = 12;

/** Least distance of two marks in days, from the ladder: the first step that is at least `minPx` wide. */
export function cellDays(daysPerPx: number, minPx: number): number {
  const wanted = daysPerPx * minPx;
  return LADDER_DAYS.find((days) => days >= wanted * 0.75) ?? wanted;
}

/** Length in days of the blocks that groups do not cross. */
export function blockDays(cell: number): number {
  return cell * BLOCK_CELLS;
}

export interface Timed {
  readonly row: number;
  readonly at: number;
}

/** Groups marks (ascending by `at`) so that each is at least `cell` days from the last one of the group before. */
export function groupByCell<T extends Timed>(marks: readonly T[], cell: number): T[][] {
  const groups: T[][] = [];
  const block = blockDays(cell);
  let current: T[] = [];
  let last = -Infinity;
  let lastBlock = Number.NaN;
  for (const mark of marks) {
    const markBlock = Math.floor(mark.at / block);
    if (mark.at - last >= cell || markBlock !== lastBlock) {
      current = [];
      groups.push(current);
    }
    current.push(mark);
    last = mark.at;
    lastBlock = markBlock;
  }
  return groups;
}
