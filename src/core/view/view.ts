// The View is what one looks at: exactly what a link can hold. Everything that is not in it (hover, pane sizes, notices)
// belongs to the session and to nobody else.
import type { Day } from '#core/time/day.ts';

/** A span of whole UTC days, `from` included, `until` not. null = open on that side; never null on both. */
export interface TimeWindow {
  readonly from: Day | null;
  readonly until: Day | null;
}

/** Centre of the map in degrees and zoom, rounded by `roundCamera` so that it survives its own link. */
export interface Camera {
  readonly lat: number;
  readonly lng: number;
  readonly zoom: number;
}

/** Values wanted and values struck out, each sorted and without repeats. Nothing wanted = everything not struck out. */
export interface Facet {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export const PANEL_IDS = ['event', 'reports', 'about'] as const;
export type PanelId = (typeof PANEL_IDS)[number];

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface View {
  readonly window: TimeWindow | null;
  readonly camera: Camera | null;
  readonly types: Facet;
  readonly reports: Facet;
  /** Id of an event, a claim or a report. */
  readonly selection: string | null;
  readonly panel: PanelId;
  /** null = the reader's own; a theme only when the sharer put it into the link. */
  readonly theme: Theme | null;
  /** Pairs of a link that this version does not know, in their order: they survive a rewrite. */
  readonly unknown: readonly (readonly [string, string])[];
}

export const EMPTY_FACET: Facet = { include: [], exclude: [] };

export const DEFAULT_VIEW: View = {
  window: null,
  camera: null,
  types: EMPTY_FACET,
  reports: EMPTY_FACET,
  selection: null,
  panel: 'event',
  theme: null,
  unknown: [],
};
