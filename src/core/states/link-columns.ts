import type { Claim, Dossier, DossierEvent, Place } from '../dossier/types.ts';
import { packLink } from './link-table.ts';
import type { Links } from './link-table.ts';

/** Codes of the notes of places, by place in this list. */
export const PLACE_ROLES = ['at', 'from', 'via', 'to', 'about'] as const;
export type PlaceRole = (typeof PLACE_ROLES)[number];

/** Codes of the notes of actors, by place in this list. */
export const ACTOR_ROLES = [
  'agent',
  'partner',
  'recipient',
  'target',
  'subject',
  'host',
] as const satisfies readonly DossierEvent['actors'][number]['role'][];

/** Codes of the columns without records of their own, by place in these lists. */
export const CLAIM_KINDS = [
  'account',
  'speech',
  'judgement',
  'silence',
  'outlook',
] as const satisfies readonly Claim['kind'][];
export const PLACE_PRECISIONS = [
  'site',
  'town',
  'district',
  'region',
  'country',
  'sea',
  'none',
] as const satisfies readonly Place['precision'][];
/** Whether a claim prints a figure of the event. */
export const HAS_FIGURES = ['yes', 'no'] as const;

/** What a column of links reads of a claim. */
export type LinkedWord = Pick<Claim, 'reportId' | 'originIds' | 'kind' | 'measure'>;

/** What a column of links is read from. */
export interface LinkSource {
  readonly event: Pick<DossierEvent, 'id' | 'places' | 'actors'>;
  /** The claims in sight that affirm or dispute it. */
  readonly claims: readonly LinkedWord[];
}

/** The countries of a gazetteer, as codes in small letters, in the order in which it first names them. */
export function countriesOf({ places }: Pick<Dossier, 'places'>): readonly string[] {
  return [...new Set(places.flatMap(({ country }) => (country === null ? [] : [country.toLowerCase()])))];
}

/** Links to codes by their words, each once. */
function linksToCodes<T extends string>(words: Iterable<T>, codes: readonly T[]): Links {
  return [...new Set(words)].map((word) => packLink(codes.indexOf(word), 0)).sort((a, b) => a - b);
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
    return ({ claims }) =>
      linksTo(
        claims.map(({ reportId }) => reportId),
        placeOf,
      );
  },
  /** To origins in `dossier.origins` that a claim which affirms or disputes the event goes back to. */
  origins: ({ origins }) => {
    const placeOf = placesIn(origins);
    return ({ claims }) =>
      linksTo(
        claims.flatMap(({ originIds }) => originIds),
        placeOf,
      );
  },
  /** To codes of CLAIM_KINDS: those of the claims that affirm or dispute the event. */
  kinds: () => (source) =>
    linksToCodes(
      source.claims.map(({ kind }) => kind),
      CLAIM_KINDS,
    ),
  /** To one code of HAS_FIGURES. */
  figures: () => (source) => {
    const has = source.claims.some(({ measure }) => measure?.eventId === source.event.id);
    return [packLink(has ? 0 : 1, 0)];
  },
  /** To codes of PLACE_PRECISIONS: those of its places, `none` without one. */
  precisions: ({ places }) => {
    const precisionOf = new Map<string, Place['precision']>(places.map(({ id, precision }) => [id, precision]));
    return ({ event }) => {
      const found = event.places.flatMap(({ placeId, role }) =>
        role === 'about' ? [] : (precisionOf.get(placeId) ?? []),
      );
      return linksToCodes(found.length === 0 ? ['none'] : found, PLACE_PRECISIONS);
    };
  },
  /** To countries, by place in `countriesOf`. */
  countries: (dossier) => {
    const countries = countriesOf(dossier);
    const countryOf = new Map<string, string | null>(dossier.places.map(({ id, country }) => [id, country]));
    return ({ event }) =>
      linksToCodes(
        event.places.flatMap(({ placeId }) => countryOf.get(placeId)?.toLowerCase() ?? []),
        countries,
      );
  },
  /** To actors in `dossier.actors` that take part, once for each of their roles; the note is the code of the role. */
  actors: ({ actors }) => {
    const placeOf = placesIn(actors);
    return ({ event }) => {
      const links = event.actors.flatMap(({ actorId, role }) => {
        const target = placeOf(actorId);
        return target === undefined ? [] : [packLink(target, ACTOR_ROLES.indexOf(role))];
      });
      return [...new Set(links)].sort((a, b) => a - b);
    };
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
