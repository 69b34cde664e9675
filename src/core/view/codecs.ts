// One field of the view an URL key. Decoding gives a value or a reason, never throws; encoding gives null for the default, so that what is
// not in a link is the grammar's constant default. Keys and forms are a public API: HOUSE rules "The URL is a public API".
import { dayToIso, parseIsoDay, toDay } from '#core/time/day.ts';
import type { Day } from '#core/time/day.ts';
import { isRecordId } from '../dossier/record-id.ts';
import { forEachFacet } from '../facets/facets.ts';
import { roundCamera } from './camera.ts';
import { roundExtent } from './extent.ts';
import { isFacetActive, makeFacet, sortedSet } from './facet.ts';
import { MOST_QUERY_LETTERS, normalQuery, STRAY_SIGNS } from './query-text.ts';
import {
  EMBED_PANES,
  EMPTY_FACET,
  GROUPINGS,
  KNOWN_MODES,
  LATER_CHOICES,
  MAIN_VIEWS,
  PANEL_IDS,
  PANEL_WIDTHS,
  SHOWN_AS,
  SORTINGS,
  THEMES,
} from './view.ts';
import type { Camera, EmbedPane, Extent, Facet, TimeWindow, View } from './view.ts';

/** Why a value of a link was left out; the screen names it in words. */
export type ProblemReason = 'form' | 'value' | 'date' | 'order' | 'range' | 'repeated' | 'encoding';

export type Decoded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: ProblemReason };

export interface Codec<T> {
  readonly key: string;
  readonly fallback: T;
  /** Reads a percent-decoded value. */
  readonly read: (text: string) => Decoded<T>;
  /** The value as text, before percent-encoding; null = the default, not written. */
  readonly write: (value: T) => string | null;
}

function right<T>(value: T): Decoded<T> {
  return { ok: true, value };
}

function wrong(reason: ProblemReason): { readonly ok: false; readonly reason: ProblemReason } {
  return { ok: false, reason };
}

function readWindow(text: string): Decoded<TimeWindow | null> {
  const parts = text.split('..');
  const [first, last] = parts;
  if (parts.length !== 2 || first === undefined || last === undefined) return wrong('form');
  const from = first === 'earliest' ? null : parseIsoDay(first);
  const lastDay = last === 'latest' ? null : parseIsoDay(last);
  if (first !== 'earliest' && from === null) return wrong('date');
  if (last !== 'latest' && lastDay === null) return wrong('date');
  if (from === null && lastDay === null) return right(null);
  if (from !== null && lastDay !== null && lastDay < from) return wrong('order');
  // the link names the last day, code keeps the day after it
  return right({ from, until: lastDay === null ? null : toDay(lastDay + 1) });
}

function writeWindow(window: TimeWindow | null): string | null {
  if (window === null) return null;
  const first = window.from === null ? 'earliest' : dayToIso(window.from);
  const last = window.until === null ? 'latest' : dayToIso(toDay(window.until - 1));
  return `${first}..${last}`;
}

const NUMBER = /^-?\d{1,3}(?:\.\d{1,8})?$/;

function readCamera(text: string): Decoded<Camera | null> {
  const parts = text.split(',');
  if (parts.length !== 3 || !parts.every((part) => NUMBER.test(part))) return wrong('form');
  const [lat, lng, zoom] = parts.map(Number);
  if (lat === undefined || lng === undefined || zoom === undefined) return wrong('form');
  if (Math.abs(lat) > 90 || Math.abs(lng) > 180 || zoom < 0 || zoom > 24) return wrong('range');
  return right(roundCamera({ lat, lng, zoom }));
}

function writeCamera(camera: Camera | null): string | null {
  return camera === null ? null : `${camera.lat},${camera.lng},${camera.zoom}`;
}

/** `south,west..north,east`, latitude first as everywhere in links. */
function readExtent(text: string): Decoded<Extent | null> {
  const numbers = text.split('..').flatMap((corner) => corner.split(','));
  if (text.split('..').length !== 2 || numbers.length !== 4 || !numbers.every((part) => NUMBER.test(part)))
    return wrong('form');
  const [south = 0, west = 0, north = 0, east = 0] = numbers.map(Number);
  if (Math.abs(south) > 90 || Math.abs(north) > 90 || Math.abs(west) > 180 || Math.abs(east) > 180)
    return wrong('range');
  return south < north && west < east ? right(roundExtent({ south, west, north, east })) : wrong('order');
}

function writeExtent(extent: Extent | null): string | null {
  return extent === null ? null : `${extent.south},${extent.west}..${extent.north},${extent.east}`;
}

/** Of an id of a report, an origin or the codebook; imported ones have a namespace and keep the letters of their source. */
const FACET_VALUE = /^(?:[a-z0-9][a-z0-9-]{0,63}|[a-z][a-z0-9-]{0,31}:[A-Za-z0-9][A-Za-z0-9_-]{0,93})$/;

function readFacet(text: string): Decoded<Facet> {
  const include: string[] = [];
  const exclude: string[] = [];
  for (const part of text.split('~')) {
    const value = part.startsWith('!') ? part.slice(1) : part;
    if (!FACET_VALUE.test(value)) return wrong('form');
    (part.startsWith('!') ? exclude : include).push(value);
  }
  return right(makeFacet(include, exclude));
}

function writeFacet(facet: Facet): string | null {
  if (!isFacetActive(facet)) return null;
  return [...facet.include, ...facet.exclude.map((value) => `!${value}`)].join('~');
}

function readRecordId(text: string): Decoded<string | null> {
  return isRecordId(text, 'event', 'claim', 'report') ? right(text) : wrong('form');
}

function readStory(text: string): Decoded<string | null> {
  return isRecordId(text, 'story') ? right(text) : wrong('form');
}

function readStep(text: string): Decoded<number> {
  return /^\d{1,3}$/.test(text) ? right(Number(text)) : wrong('form');
}

/** `1` is short for map and timeline. */
const USUAL_EMBED: readonly EmbedPane[] = ['map', 'timeline'];

function readEmbed(text: string): Decoded<readonly EmbedPane[] | null> {
  if (text === '1') return right(USUAL_EMBED);
  const asked = text.split('~');
  const panes = EMBED_PANES.filter((pane) => asked.includes(pane));
  return new Set(asked).size === panes.length ? right(panes) : wrong('value');
}

function writeEmbed(panes: readonly EmbedPane[] | null): string | null {
  if (panes === null) return null;
  const text = panes.join('~');
  return text === USUAL_EMBED.join('~') ? '1' : text;
}

const DOSSIER_HASH = /^[0-9a-f]{16}$/;

function readPin(text: string): Decoded<string | null> {
  return DOSSIER_HASH.test(text) ? right(text) : wrong('form');
}

function readDay(text: string): Decoded<Day | null> {
  const day = parseIsoDay(text);
  return day === null ? wrong('date') : right(day);
}

const MOST_ORIGINS = 99;

/** A least number of origins; 1 and less ask for nothing that every event does not have. */
function readMinOrigins(text: string): Decoded<number | null> {
  if (!/^\d{1,4}$/.test(text)) return wrong('form');
  const least = Number(text);
  return least < 1 || least > MOST_ORIGINS ? wrong('range') : right(least);
}

function readDrop(text: string): Decoded<readonly string[]> {
  const values = text.split('~');
  return values.every((value) => FACET_VALUE.test(value)) ? right(sortedSet(values)) : wrong('form');
}

/** `=3D` is how mail writes `=`. */
const MAIL_EQUALS = /^3D\S/;

function readQuery(text: string): Decoded<string> {
  if (STRAY_SIGNS.test(text) || MAIL_EQUALS.test(text)) return wrong('form');
  return Array.from(text).length > MOST_QUERY_LETTERS ? wrong('range') : right(normalQuery(text));
}

/** An argument with a namespace in it is an imported id, or several with `~` between them. */
const LIST = /^[a-z][a-z-]{0,31}(?:\.(?:[a-zA-Z0-9-]{1,64}|[a-zA-Z0-9:_~-]{1,640})){0,3}$/;

function readList(text: string): Decoded<string | null> {
  return LIST.test(text) ? right(text) : wrong('form');
}

/** A word out of a list; the first one is the default and is not written. */
function oneOf<T extends string>(key: string, values: readonly [T, ...T[]]): Codec<T> {
  const [fallback] = values;
  return {
    key,
    fallback,
    read: (text) => {
      const found = values.find((value) => value === text);
      return found === undefined ? wrong('value') : right(found);
    },
    write: (value) => (value === fallback ? null : value),
  };
}

function readTheme(text: string): Decoded<View['theme']> {
  const found = THEMES.find((theme) => theme === text);
  return found === undefined ? wrong('value') : right(found);
}

function readPanel(text: string): Decoded<View['panel']> {
  const found = PANEL_IDS.find((id) => id === text);
  return found === undefined ? wrong('value') : right(found);
}

/** How a field gets into the history of the browser: as a step that back undoes, or in the entry that is there. */
export type HistoryWay = 'push' | 'replace';

export interface ViewField<T> extends Codec<T> {
  readonly history: HistoryWay;
  /** The answer to the question which events are shown depends on it. */
  readonly isAsked: boolean;
}

/** A step in the history that decides which events are shown. */
const ASKED = { history: 'push', isAsked: true } as const;
const STEP = { history: 'push', isAsked: false } as const;
const STATE = { history: 'replace', isAsked: false } as const;

/**
 * One entry for every field of View except the unknown pairs; a forgotten field does not compile. URL keys, history, equality of questions and
 * the table in docs/links.md come from here. The order is the link's order.
 */
export const VIEW_FIELDS: { readonly [K in keyof Omit<View, 'unknown'>]: ViewField<View[K]> } = {
  window: { key: 't', fallback: null, read: readWindow, write: writeWindow, history: 'replace', isAsked: true },
  camera: { key: 'at', fallback: null, read: readCamera, write: writeCamera, ...STATE },
  known: {
    key: 'known',
    fallback: null,
    read: readDay,
    write: (day) => (day === null ? null : dayToIso(day)),
    ...STEP,
  },
  knownBy: { ...oneOf('knownby', KNOWN_MODES), ...STEP },
  compared: {
    key: 'with',
    fallback: null,
    read: readDay,
    write: (day) => (day === null ? null : dayToIso(day)),
    ...STEP,
  },
  later: { ...oneOf('later', LATER_CHOICES), ...STATE },
  ...forEachFacet((key) => ({ key, fallback: EMPTY_FACET, read: readFacet, write: writeFacet, ...ASKED })),
  minOrigins: {
    key: 'min',
    fallback: null,
    read: readMinOrigins,
    write: (least) => (least === null ? null : String(least)),
    ...ASKED,
  },
  parties: { ...oneOf('parties', ['with', 'without']), ...ASKED },
  sources: { ...oneOf('sources', ['all', 'printed']), ...ASKED },
  query: { key: 'q', fallback: '', read: readQuery, write: (text) => (text === '' ? null : text), ...ASKED },
  extent: { key: 'extent', fallback: null, read: readExtent, write: writeExtent, history: 'replace', isAsked: true },
  drop: {
    key: 'drop',
    fallback: [],
    read: readDrop,
    write: (ids) => (ids.length === 0 ? null : ids.join('~')),
    ...STEP,
  },
  list: { key: 'list', fallback: null, read: readList, write: (list) => list, ...STEP },
  selection: { key: 'sel', fallback: null, read: readRecordId, write: (value) => value, ...STEP },
  panel: { key: 'panel', fallback: null, read: readPanel, write: (value) => value, ...STATE },
  panelWidth: { ...oneOf('width', PANEL_WIDTHS), ...STATE },
  mainView: { ...oneOf('view', MAIN_VIEWS), ...STEP },
  group: { ...oneOf('group', GROUPINGS), ...STATE },
  sort: { ...oneOf('sort', SORTINGS), ...STATE },
  theme: { key: 'theme', fallback: null, read: readTheme, write: (value) => value, ...STATE },
  story: { key: 'story', fallback: null, read: readStory, write: (id) => id, ...STEP },
  step: { key: 'step', fallback: 0, read: readStep, write: (step) => (step === 0 ? null : String(step)), ...STEP },
  embed: { key: 'embed', fallback: null, read: readEmbed, write: writeEmbed, ...STATE },
  pin: { key: 'pin', fallback: null, read: readPin, write: (hash) => hash, ...STATE },
  shownAs: { ...oneOf('as', SHOWN_AS), ...STEP },
  own: { key: 'own', fallback: null, read: readPin, write: (hash) => hash, ...STEP },
};
