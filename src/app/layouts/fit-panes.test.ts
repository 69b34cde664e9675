import { describe, expect, it } from 'vitest';
import { fitPanes, LEAST_MAP, ownTimelineHeight, PANE_LIMITS } from './fit-panes.ts';
import type { PaneEdge, PaneSizes } from './fit-panes.ts';

const EDGES = ['filters', 'panel', 'timeline'] as const satisfies readonly PaneEdge[];
const WANTED: readonly PaneSizes[] = [
  { filters: 216, panel: 392, timeline: 372 },
  { filters: 184, panel: 320, timeline: 160 },
  { filters: 320, panel: 900, timeline: 640 },
  { filters: 216, panel: 856, timeline: 372 },
];
const FOLDED: readonly ReadonlySet<PaneEdge>[] = [
  new Set(),
  new Set(['filters']),
  new Set(['panel']),
  new Set(['timeline']),
  new Set(EDGES),
];
const WIDTHS = Array.from({ length: 40 }, (_, at) => 700 + at * 53);
const HEIGHTS = Array.from({ length: 40 }, (_, at) => 256 + at * 31);

function cases() {
  return WANTED.flatMap((wanted) =>
    FOLDED.flatMap((folded) => WIDTHS.map((width, at) => ({ wanted, folded, width, height: HEIGHTS[at] ?? 900 }))),
  );
}

/** What is left for the map beside the panes that stand. */
function mapOf(sizes: PaneSizes, folded: ReadonlySet<PaneEdge>, width: number, height: number) {
  const shown = (name: PaneEdge): number => (folded.has(name) ? 0 : sizes[name]);
  return { width: width - shown('filters') - shown('panel') - 2, height: height - 48 - shown('timeline') - 1 };
}

const LEAST: PaneSizes = { filters: 184, panel: 320, timeline: 160 };

describe('the panes of any window', () => {
  it('leave the map its least room, wherever panes of their least size do', () => {
    for (const { wanted, folded, width, height } of cases()) {
      const map = mapOf(fitPanes(wanted, folded, { width, height }).sizes, folded, width, height);
      const best = mapOf(LEAST, folded, width, height);
      expect(map.width).toBeGreaterThanOrEqual(Math.min(LEAST_MAP.width, best.width));
      expect(map.height).toBeGreaterThanOrEqual(Math.min(LEAST_MAP.height, best.height));
    }
  });

  it('are never larger than wanted, nor smaller than their least size', () => {
    for (const { wanted, folded, width, height } of cases()) {
      const { sizes, max } = fitPanes(wanted, folded, { width, height });
      for (const name of EDGES) {
        expect(sizes[name]).toBeLessThanOrEqual(wanted[name]);
        expect(sizes[name]).toBeGreaterThanOrEqual(PANE_LIMITS[name].min);
        expect(sizes[name]).toBeLessThanOrEqual(max[name]);
      }
    }
  });

  it('are what was wanted where the map has more than its least room', () => {
    for (const { wanted, folded, width, height } of cases()) {
      const { sizes } = fitPanes(wanted, folded, { width, height });
      const map = mapOf(sizes, folded, width, height);
      const isCut = sizes.panel !== wanted.panel || (sizes.filters !== wanted.filters && !folded.has('filters'));
      if (isCut && !folded.has('panel') && sizes.panel < Math.floor(width * 0.6))
        expect(map.width).toBeLessThanOrEqual(LEAST_MAP.width);
    }
  });

  it('only grow with the window, up to what was wanted', () => {
    for (const { wanted, folded, width, height } of cases()) {
      const small = fitPanes(wanted, folded, { width, height }).sizes;
      const large = fitPanes(wanted, folded, { width: width + 97, height: height + 61 }).sizes;
      for (const name of EDGES) expect(large[name]).toBeGreaterThanOrEqual(small[name]);
    }
  });

  it('are as wanted again in a large window', () => {
    for (const wanted of WANTED)
      expect(fitPanes(wanted, new Set(), { width: 2400, height: 1400 }).sizes).toEqual(wanted);
  });

  it('can be drawn out to their limits and still leave the map its least room', () => {
    for (const { wanted, folded, width, height } of cases()) {
      const { sizes, max } = fitPanes(wanted, folded, { width, height });
      for (const name of EDGES) {
        const drawn = fitPanes({ ...sizes, [name]: max[name] }, folded, { width, height });
        expect(drawn.sizes[name]).toBe(max[name]);
      }
    }
  });
});

it('keeps the usual sizes of the usual windows', () => {
  const usual = { filters: 216, panel: 392, timeline: 372 };
  expect(fitPanes(usual, new Set(), { width: 1280, height: 720 }).sizes).toEqual(usual);
  expect(fitPanes(usual, new Set(), { width: 1440, height: 900 }).sizes).toEqual(usual);
  expect(fitPanes({ ...usual, panel: 856 }, new Set(), { width: 1440, height: 900 }).sizes.panel).toBe(856);
});

it('takes from the panel first when a wide window becomes a narrow one', () => {
  const wide = { filters: 320, panel: 900, timeline: 640 };
  expect(fitPanes(wide, new Set(), { width: 1280, height: 600 }).sizes).toEqual({
    filters: 320,
    panel: 678,
    timeline: 371,
  });
});

it('lets the timeline grow with the window, within its limits', () => {
  expect([600, 900, 1080, 2000].map(ownTimelineHeight)).toEqual([372, 450, 540, 640]);
});
