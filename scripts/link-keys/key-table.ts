// The table of URL keys in docs/links.md, from the fields of the view: keys and history come from there, words and examples from here.
import { forEachFacet } from '../../src/core/facets/facets.ts';
import type { FacetKey } from '../../src/core/facets/facets.ts';
import { VIEW_FIELDS } from '../../src/core/view/codecs.ts';

type Field = keyof typeof VIEW_FIELDS;

/** Facets that hold something else than their key says. */
const FACET_HOLDS: Partial<Readonly<Record<FacetKey, string>>> = {
  type: 'event types',
  report: 'reports with a claim that affirms or disputes the event',
  role: 'roles of the chosen actors, or of any actor if none is chosen (`agent`, `partner`, `recipient`, `target`, `subject`, `host`)',
  status: 'who stands behind the event',
  dossier: 'the dossier that the event is from, where several were joined',
};

/** What a key holds, and a value of it. */
const WORDS: Readonly<Record<Field, readonly [holds: string, example: string]>> = {
  window: ['time window, last day included; `earliest` and `latest` for an open end', '2025-01-01..2025-03-31'],
  camera: ['centre and zoom of the map, latitude first', '51.3,35.2,7.5'],
  known: ['only what was known by the end of this UTC day counts', '2025-02-28'],
  knownBy: [
    'known by its `report` (default), or by its `origin`: since it was first said in public, reconstructed',
    'origin',
  ],
  compared: ['the day that the known-on date is compared with, in the panel `changes`', '2025-04-28'],
  later: ['events not yet known are drawn faint (`grey`, default) or not at all (`hide`)', 'hide'],
  ...forEachFacet(
    (key) =>
      [
        `${FACET_HOLDS[key] ?? `${key}s of the event`}; \`~\` between values, \`!\` before an excluded one`,
        'one~!other',
      ] as const,
  ),
  minOrigins: ['at least this many independent origins', '2'],
  parties: ['`without`: parties to the war do not count as speakers', 'without'],
  sources: ['`printed`: sources that the coder inferred do not count', 'printed'],
  query: [
    'words that the event says itself or with its places and actors, or that one of its claims, its report or its origin says',
    'kursk',
  ],
  extent: ['only what lies in this part of the map: south, west, north, east', '49.61,33.5..52.61,39.01'],
  drop: ['reports, origins and actors that are left out', 'rp-k3m7~ukraine'],
  list: [
    'the list behind a number, open or left for one of its events: its kind and arguments (below)',
    'claims.ev-k3m7',
  ],
  selection: ['the selected event, claim or report', 'ev-k3m7'],
  panel: [
    '`overview`, `event`, `chronology`, `figures`, `reports`, `sources`, `list`, `changes` or `about`; absent: what is selected, otherwise the overview',
    'reports',
  ],
  panelWidth: ["`wide`: a panel with charts or a diagram takes some of the map's room", 'wide'],
  mainView: ['`list`: the chronology in place of map and timeline', 'list'],
  group: ['what the chronology is grouped by: `month` (default), `type`, `actor`, `place` or `none`', 'type'],
  sort: [
    'what it is sorted by in each group: `date` (default), `title`, `status`, `figure`, `place` or `reports`; `-` before it turns the order',
    '-date',
  ],
  story: ['the story that the reader is in', 'st-k3m7'],
  step: ['its step; absent: the opening slide, one more than there are steps: the closing slide', '3'],
  embed: [
    'the page stands inside another, without anything around it: `map`, `timeline`, `panel`, `~` between them; `1` is short for map and timeline',
    '1',
  ],
  pin: [
    'hash of the dossier that the sharer looked at: where another one is open, the page says what has changed since',
    '0123456789abcdef',
  ],
  own: [
    'hash of a dossier that the reader opened and this device keeps; elsewhere the link says so',
    '0123456789abcdef',
  ],
  shownAs: ['`then`: the dossier of `pin` itself is open, not the newest', 'then'],
  theme: ['`light` or `dark`, only if the theme is to be part of the link', 'dark'],
};

// the keys of the table are its own
const FIELDS = Object.keys(VIEW_FIELDS) as readonly Field[];

/** Each field's key with an example of its value. */
export const EXAMPLES = FIELDS.map((field) => ({ field, key: VIEW_FIELDS[field].key, value: WORDS[field][1] }));

/** The rows of the table as Markdown, head included. */
function keyTable(): string {
  const rows = FIELDS.map((field) => {
    const { key, history } = VIEW_FIELDS[field];
    const [holds, example] = WORDS[field];
    return `| \`${key}\` | ${holds} | \`${key}=${example}\` | ${history === 'push' ? 'a step' : 'in place'} |`;
  });
  return [
    '| key | holds | for example | in the history |',
    '|---|---|---|---|',
    ...rows,
    '| `v` | version of this grammar; absent means 1, the only one so far | `v=1` | in place |',
  ].join('\n');
}

/** The file with the table. */
export const LINKS_FILE = 'docs/links.md';

/** The text of that file with the table as it is now. */
export function withKeyTable(text: string): string {
  return text.replace(/(## Keys\n\n)[^]*?(\n\n## )/, (_, before: string, after: string) => before + keyTable() + after);
}
