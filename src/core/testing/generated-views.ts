// Views for laws over links.
import { forEachFacet } from '../facets/facets.ts';
import { toDay } from '../time/day.ts';
import { roundCamera } from '../view/camera.ts';
import { makeFacet } from '../view/facet.ts';
import { roundExtent } from '../view/extent.ts';
import { normalQuery } from '../view/query-text.ts';
import {
  EMBED_PANES,
  GROUPINGS,
  KNOWN_MODES,
  LATER_CHOICES,
  MAIN_VIEWS,
  PANEL_IDS,
  PANEL_WIDTHS,
  SHOWN_AS,
  SORTINGS,
  THEMES,
} from '../view/view.ts';
import type { Facet, View } from '../view/view.ts';

/** Mulberry32: a small seeded generator, so that a failing view can be made again. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SLUGS = ['troops', 'combat', 'arms', 'rp-k3x9', 'rp-0abc', 'a', 'long-name-with-parts-2'];
const ODD_TEXT = ['', ' ', 'a b', '&=?#', 'Ünïcode 김', '100%', '+', 'a~!b', '\u{1F681}', '"<x>"'];

const QUERIES = ['', 'kursk', 'Kim Jong-un', 'Зеленский 북한', '11.5 thousand'];

/** A view with any values that a link can hold. */
export function generateView(random: () => number): View {
  const pick = <T>(values: readonly T[]): T | undefined => values[Math.floor(random() * values.length)];
  const maybe = <T>(value: T): T | null => (random() < 0.5 ? value : null);
  const facet = (): Facet =>
    makeFacet(
      SLUGS.filter(() => random() < 0.25),
      SLUGS.filter(() => random() < 0.2),
    );
  const from = toDay(Math.floor(random() * 40_000) - 10_000);
  const until = toDay(from + 1 + Math.floor(random() * 2000));
  const open = random();
  const code = (): string =>
    Math.floor(random() * 36 ** 4)
      .toString(36)
      .padStart(4, '0');
  return {
    window: maybe(open < 0.2 ? { from: null, until } : open < 0.4 ? { from, until: null } : { from, until }),
    camera: maybe(roundCamera({ lat: random() * 180 - 90, lng: random() * 720 - 360, zoom: random() * 12 })),
    known: maybe(from),
    compared: maybe(from),
    knownBy: pick(KNOWN_MODES) ?? 'report',
    later: pick(LATER_CHOICES) ?? 'grey',
    ...forEachFacet(facet),
    minOrigins: maybe(1 + Math.floor(random() * 9)),
    parties: random() < 0.5 ? 'with' : 'without',
    sources: random() < 0.5 ? 'all' : 'printed',
    query: normalQuery(pick(QUERIES) ?? ''),
    extent: maybe(
      roundExtent({ south: random() * 40, west: random() * 90, north: 41 + random() * 40, east: 91 + random() * 80 }),
    ),
    drop: facet().include,
    list: maybe(pick(['shown', 'claims.ev-0abc', 'series.killed.ev-0abc']) ?? 'shown'),
    selection: maybe(`${pick(['ev', 'cl', 'rp']) ?? 'ev'}-${code()}`),
    panel: pick([null, ...PANEL_IDS]) ?? null,
    panelWidth: pick(PANEL_WIDTHS) ?? 'usual',
    mainView: pick(MAIN_VIEWS) ?? 'map',
    group: pick(GROUPINGS) ?? 'month',
    sort: pick(SORTINGS) ?? 'date',
    theme: maybe(pick(THEMES) ?? 'dark'),
    story: maybe(`st-${code()}`),
    step: Math.floor(random() * 12),
    embed: random() < 0.3 ? EMBED_PANES.filter((pane) => pane === 'map' || random() < 0.5) : null,
    pin: maybe((pick('0123456789abcdef'.split('')) ?? 'a').repeat(16)),
    own: maybe((pick('0123456789abcdef'.split('')) ?? 'a').repeat(16)),
    shownAs: pick(SHOWN_AS) ?? 'now',
    unknown: Array.from(
      { length: Math.floor(random() * 3) },
      (_, at) => [`x${at}${pick(ODD_TEXT) ?? ''}`, pick(ODD_TEXT) ?? ''] as const,
    ),
  };
}
