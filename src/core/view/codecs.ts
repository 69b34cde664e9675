// One codec an URL key. Decoding gives a value or a reason, never throws; encoding gives null for the default, so that what is
// not in a link is the grammar's constant default. Keys and forms are a public API: HOUSE rules "The URL is a public API".
import { dayToIso, parseIsoDay, toDay } from '#core/time/day.ts';
import { roundCamera } from './camera.ts';
import { isFacetActive, makeFacet } from './facet.ts';
import { EMPTY_FACET, PANEL_IDS, THEMES } from './view.ts';
import type { Camera, Facet, PanelId, Theme, TimeWindow, View } from './view.ts';

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

const FACET_VALUE = /^[a-z0-9][a-z0-9-]{0,63}$/;

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

const RECORD_ID = /^(?:ev|cl|rp)-[a-z0-9]{4}$/;

function readRecordId(text: string): Decoded<string | null> {
  return RECORD_ID.test(text) ? right(text) : wrong('form');
}

function oneOf<T extends string>(values: readonly T[]): (text: string) => Decoded<T> {
  return (text) => {
    const found = values.find((value) => value === text);
    return found === undefined ? wrong('value') : right(found);
  };
}

/** One entry for every field of View except the unknown pairs; a forgotten field does not compile. The order is the link's order. */
export const VIEW_CODECS: { readonly [K in keyof Omit<View, 'unknown'>]: Codec<View[K]> } = {
  window: { key: 't', fallback: null, read: readWindow, write: writeWindow },
  camera: { key: 'at', fallback: null, read: readCamera, write: writeCamera },
  types: { key: 'type', fallback: EMPTY_FACET, read: readFacet, write: writeFacet },
  reports: { key: 'report', fallback: EMPTY_FACET, read: readFacet, write: writeFacet },
  selection: { key: 'sel', fallback: null, read: readRecordId, write: (value) => value },
  panel: {
    key: 'panel',
    fallback: 'event',
    read: oneOf<PanelId>(PANEL_IDS),
    write: (value) => (value === 'event' ? null : value),
  },
  theme: { key: 'theme', fallback: null, read: oneOf<Theme>(THEMES), write: (value) => value },
};
