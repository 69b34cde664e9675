import type { Dossier, DossierEvent } from '../dossier/types.ts';
import { packLink } from './link-table.ts';
import type { Links } from './link-table.ts';

/** Codes of the notes of places, by place in this list. */
export const PLACE_ROLES = ['at', 'from', 'via', 'to', 'about'] as const;
export type PlaceRole = (typeof PLACE_ROLES)[number];

/** What a column of links is read from. */
export interface LinkSource {
  /** With the dates and places that count. */
  readonly event: Pick<DossierEvent, 'places' | 'actors'>;
  /** Reports with a claim in sight that affirms or disputes it. */
  readonly reportIds: readonly string[];
}

function placesIn(records: readonly { readonly id: string }[]): (id: string) => number | undefined {
  const places = new Map(records.map(({ id }, at) => [id, at]));
  return (id) => places.get(id);
}

/** Links to records by their ids, each once, in the order of the dossier; ids that it does not have are left out. */
function linksTo(ids: Iterable<string>, placeOf: (id: string) => number | undefined): Links {
  const found = new Set([...ids].flatMap((id) => placeOf(id) ?? []));
  return [...found].sort((a, b) => a - b).map((target) => packLink(target, 0));
}

/** The columns of links of the table of states: what each is called, and how it is read from an event. */
export const LINK_COLUMNS = {
  /** To places in `dossier.places`, as often as the event has them; the note is the code of the role. */
  places: ({ places }) => {
    const placeOf = placesIn(places);
    return ({ event }) =>
      event.places.flatMap(({ placeId, role }) => {
        const target = placeOf(placeId);
        return target === undefined ? [] : [packLink(target, PLACE_ROLES.indexOf(role))];
      });
  },
  /** To reports in `dossier.reports` with a claim that affirms or disputes the event. */
  reports: ({ reports }) => {
    const placeOf = placesIn(reports);
    return ({ reportIds }) => linksTo(reportIds, placeOf);
  },
  /** To actors in `dossier.actors` that take part, in whatever role. */
  actors: ({ actors }) => {
    const placeOf = placesIn(actors);
    return ({ event }) =>
      linksTo(
        event.actors.map(({ actorId }) => actorId),
        placeOf,
      );
  },
} as const satisfies Readonly<Record<string, (dossier: Dossier) => (source: LinkSource) => Links>>;

export type LinkName = keyof typeof LINK_COLUMNS;
// the keys of the table are its own
const LINK_NAMES = Object.keys(LINK_COLUMNS) as readonly LinkName[];

/** A value for each column of links. */
export function forEachLinkColumn<T>(valueOf: (name: LinkName) => T): Readonly<Record<LinkName, T>> {
  // every name is there
  return Object.fromEntries(LINK_NAMES.map((name) => [name, valueOf(name)])) as Record<LinkName, T>;
}
