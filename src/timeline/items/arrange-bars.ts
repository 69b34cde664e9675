import type { FeedMark } from './feed-mark.ts';

const GLYPH_HALF_PX = 10;
const MOST_SLOTS = 3;

function touches(from: number, until: number, other: FeedMark, slack: number): boolean {
  return other.from - slack < until && other.until + slack > from;
}

/** Chains of bars that overlap one another, each with the depth (colour) of its bars. */
function chainsOf(bars: readonly FeedMark[]): { bar: FeedMark; depth: number }[][] {
  const chains: { bar: FeedMark; depth: number }[][] = [];
  let chain: { bar: FeedMark; depth: number }[] = [];
  let chainEnd = -Infinity;
  let ends: number[] = [];
  for (const bar of [...bars].sort((a, b) => a.from - b.from || b.until - a.until || a.row - b.row)) {
    if (bar.from >= chainEnd) {
      chain = [];
      chains.push(chain);
      ends = [];
    }
    const free = ends.findIndex((end) => end <= bar.from);
    const depth = free === -1 ? ends.length : free;
    ends[depth] = bar.until;
    chain.push({ bar, depth });
    chainEnd = Math.max(chainEnd, bar.until);
  }
  return chains;
}

/**
 * Gives the bars of one lane their place: the lower row; a second one above it if no mark stands there; where more overlap,
 * they share the height of the row. Other marks stay as they are.
 */
export function arrangeBars(marks: readonly FeedMark[], daysPerPx: number, twoRows: boolean): FeedMark[] {
  const bars = marks.filter((mark) => mark.kind === 'bar');
  const barRows = new Set(bars.map((bar) => bar.row));
  const riders = marks.filter((mark) => mark.kind === 'count' && barRows.has(mark.row));
  const others = marks.filter((mark) => mark.kind !== 'bar' && !riders.includes(mark));
  const arranged: FeedMark[] = [];
  const slack = daysPerPx * GLYPH_HALF_PX;
  for (const chain of chainsOf(bars)) {
    const depths = 1 + Math.max(...chain.map(({ depth }) => depth));
    const upperFree = chain.every(
      ({ bar, depth }) => depth === 0 || !others.some((mark) => touches(bar.from, bar.until, mark, slack)),
    );
    for (const { bar, depth } of chain) {
      if (depths === 1) arranged.push(bar);
      else if (twoRows && depths === 2 && upperFree) arranged.push({ ...bar, line: depth === 0 ? 'lower' : 'upper' });
      else {
        const slots = Math.min(depths, MOST_SLOTS);
        arranged.push({ ...bar, slot: depth % slots, slots });
      }
    }
  }
  // a count of bars that look the same goes where its bar goes
  const placed = new Map(arranged.map((bar) => [bar.row, bar]));
  const ridden = riders.map((mark) => {
    const bar = placed.get(mark.row);
    return bar === undefined ? mark : { ...mark, line: bar.line, slot: bar.slot, slots: bar.slots };
  });
  return [...arranged, ...others, ...ridden];
}
