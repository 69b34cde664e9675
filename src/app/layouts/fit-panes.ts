// The reader's sizes of the panes are wishes: what is drawn is as much of them as leaves the map its least room in the window there is.

/** Sizes in pixels that the reader can change: widths of the filters and the panel, height of the timeline. */
export interface PaneSizes {
  readonly filters: number;
  readonly panel: number;
  readonly timeline: number;
}

export type PaneEdge = keyof PaneSizes;

export const PANE_LIMITS = {
  filters: { min: 184, max: 320 },
  panel: { min: 320, max: 900 },
  timeline: { min: 160, max: 640 },
} as const satisfies Readonly<Record<PaneEdge, { min: number; max: number }>>;

/** What the map keeps while the window allows it; the same height stands in app.css. */
export const LEAST_MAP = { width: 280, height: 180 } as const;

/** Pixels that are no pane's: the header, and the lines between panes. */
const HEADER_PX = 48;
const LINE_PX = 1;
/** Parts of the window that a pane takes at most. */
const PANEL_SHARE = 0.6;
const TIMELINE_SHARE = 0.7;

/** Part of the window that the timeline takes of itself, which grows with the window: its lanes say more with more rows. */
const OWN_TIMELINE = { share: 0.5, least: 372 } as const;

/** The height of the timeline that nobody has set, in pixels. */
export function ownTimelineHeight(windowHeight: number): number {
  return Math.min(
    PANE_LIMITS.timeline.max,
    Math.max(OWN_TIMELINE.least, Math.round(windowHeight * OWN_TIMELINE.share)),
  );
}

export interface FittedPanes {
  /** What is drawn. */
  readonly sizes: PaneSizes;
  /** How far each pane could be drawn out beside the others. */
  readonly max: PaneSizes;
}

function most(name: PaneEdge, ...limits: readonly number[]): number {
  const { min, max } = PANE_LIMITS[name];
  return Math.max(min, Math.min(max, ...limits.map(Math.floor)));
}

/**
 * The sizes of the panes in a window, in pixels. `wanted` are the reader's, `folded` panes take no room. Where the map would be left too
 * little, the panel gives way first, then the filters, each down to its least size; what a folded pane would have is worked out as well.
 */
export function fitPanes(
  wanted: PaneSizes,
  folded: ReadonlySet<PaneEdge>,
  { width, height }: { readonly width: number; readonly height: number },
): FittedPanes {
  const beside = width - LEAST_MAP.width - 2 * LINE_PX;
  const panelMax = most('panel', width * PANEL_SHARE, beside - (folded.has('filters') ? 0 : wanted.filters));
  const panel = Math.min(wanted.panel, panelMax);
  const filtersMax = most('filters', beside - (folded.has('panel') ? 0 : panel));
  const timelineMax = most('timeline', height * TIMELINE_SHARE, height - HEADER_PX - LINE_PX - LEAST_MAP.height);
  return {
    sizes: {
      filters: Math.min(wanted.filters, filtersMax),
      panel,
      timeline: Math.min(wanted.timeline, timelineMax),
    },
    max: { filters: filtersMax, panel: panelMax, timeline: timelineMax },
  };
}
