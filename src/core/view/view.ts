// The View is what one looks at: exactly what a link can hold. Everything that is not in it (hover, pane sizes, notices)
// belongs to the session and to nobody else.
import type { Day } from '#core/time/day.ts';
import { isIdOf } from '../dossier/record-id.ts';
import { forEachFacet } from '../facets/facets.ts';
import type { FacetKey } from '../facets/facets.ts';

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

/** A part of the earth in degrees, rounded by `roundExtent`, edges included; it does not cross the 180th meridian. */
export interface Extent {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** Values wanted and values struck out, each sorted and without repeats. Nothing wanted = everything not struck out. */
export interface Facet {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export const PANEL_IDS = [
  'overview',
  'event',
  'chronology',
  'figures',
  'reports',
  'sources',
  'list',
  'changes',
  'code',
  'about',
] as const;
export type PanelId = (typeof PANEL_IDS)[number];

/** How much of the window the panel takes: its own width, or room for charts and diagrams. */
export const PANEL_WIDTHS = ['usual', 'wide'] as const;
export type PanelWidth = (typeof PANEL_WIDTHS)[number];

/** What stands beside the panel: map and timeline, or the chronology, which says the same in words. */
export const MAIN_VIEWS = ['map', 'list'] as const;
export type MainView = (typeof MAIN_VIEWS)[number];

/** What the events of the chronology are grouped by. */
export const GROUPINGS = ['month', 'type', 'actor', 'place', 'none'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What they are sorted by in each group; with a minus from the last to the first. */
export const SORTINGS = [
  'date',
  '-date',
  'title',
  '-title',
  'status',
  '-status',
  'figure',
  '-figure',
  'place',
  '-place',
  'reports',
  '-reports',
] as const;
export type Sorting = (typeof SORTINGS)[number];

/** What a page that stands inside another can show. */
export const EMBED_PANES = ['map', 'timeline', 'panel'] as const;
export type EmbedPane = (typeof EMBED_PANES)[number];

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** From when a claim counts as known: its report, or (reconstructed) the first statement that it goes back to. */
export const KNOWN_MODES = ['report', 'origin'] as const;
export type KnownMode = (typeof KNOWN_MODES)[number];

/** What becomes of events that are not yet known on the date. */
export const LATER_CHOICES = ['grey', 'hide'] as const;
export type LaterChoice = (typeof LATER_CHOICES)[number];

export const SHOWN_AS = ['now', 'then'] as const;
export type ShownAs = (typeof SHOWN_AS)[number];

export interface View extends Readonly<Record<FacetKey, Facet>> {
  readonly window: TimeWindow | null;
  readonly camera: Camera | null;
  /** Only what was known by the end of this UTC day counts; null = everything there is. */
  readonly known: Day | null;
  readonly knownBy: KnownMode;
  /** The day that the known-on date is compared with; null = the latest, or the one before it. */
  readonly compared: Day | null;
  readonly later: LaterChoice;
  /** Least number of independent origins; null = any. */
  readonly minOrigins: number | null;
  /** Parties to the war do not count as speakers: `without` shows what a third side says by itself. */
  readonly parties: 'with' | 'without';
  /** `printed`: a source that the coder inferred does not count. */
  readonly sources: 'all' | 'printed';
  /** Words that an event, or one of its claims, places, actors, reports or origins in sight, must say (`normalQuery`); '' = none. */
  readonly query: string;
  /** Only what lies in a part of the map; null = wherever it lies. */
  readonly extent: Extent | null;
  /** Ids of reports, origins and actors whose word is left out, sorted. */
  readonly drop: readonly string[];
  /** What a number is made of, opened as a list: its kind and its arguments, separated by dots; null = none is open. */
  readonly list: string | null;
  /** Id of an event, a claim or a report. */
  readonly selection: string | null;
  /** null = the panel of what is selected: see `panelOf`. */
  readonly panel: PanelId | null;
  readonly panelWidth: PanelWidth;
  readonly mainView: MainView;
  readonly group: Grouping;
  readonly sort: Sorting;
  /** null = the reader's own; a theme only when the sharer put it into the link. */
  readonly theme: Theme | null;
  /** Id of the story that the reader is in; null = none. */
  readonly story: string | null;
  /** Place in the story: 0 = its opening slide, 1 = its first step, one more than it has steps = its closing slide. Nothing without a story. */
  readonly step: number;
  /** Panes of a page that stands inside another one, in their order, without anything around them; null = the whole page. */
  readonly embed: readonly EmbedPane[] | null;
  /** Hash of the dossier that the sharer looked at; null = the link follows the newest. */
  readonly pin: string | null;
  /** `then`: the dossier of the pin itself is shown; `now`: the newest one, with what has changed since. Nothing without a pin. */
  readonly shownAs: ShownAs;
  /** Hash of the dossier of the reader's own that is open, kept on this device alone; null = the one that is published here. */
  readonly own: string | null;
  /** Pairs of a link that this version does not know, in their order: they survive a rewrite. */
  readonly unknown: readonly (readonly [string, string])[];
}

export const EMPTY_FACET: Facet = { include: [], exclude: [] };

export const DEFAULT_VIEW: View = {
  window: null,
  camera: null,
  known: null,
  knownBy: 'report',
  compared: null,
  later: 'grey',
  ...forEachFacet(() => EMPTY_FACET),
  minOrigins: null,
  parties: 'with',
  sources: 'all',
  query: '',
  extent: null,
  drop: [],
  list: null,
  selection: null,
  panel: null,
  panelWidth: 'usual',
  mainView: 'map',
  group: 'month',
  sort: 'date',
  theme: null,
  story: null,
  step: 0,
  embed: null,
  pin: null,
  shownAs: 'now',
  own: null,
  unknown: [],
};

/** The panel that a view opens: the one it names, else that of what is selected, else the overview. */
export function panelOf({ panel, selection }: Pick<View, 'panel' | 'selection'>): PanelId {
  if (panel !== null) return panel;
  if (selection === null) return 'overview';
  return isIdOf('report', selection) ? 'reports' : 'event';
}
