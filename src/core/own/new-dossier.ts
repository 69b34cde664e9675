// A dossier from nothing: a heading and a codebook, no report yet.
import { slugOf } from '../slug.ts';
import type { Dossier } from '../dossier/types.ts';

/** Where nobody has said how to reach whoever keeps the dossier. */
export const CONTACT_UNKNOWN = 'https://contact.invalid/';

/** `harbour-strike`, from a title; `dossier` where the title has no letter for it. */
export function dossierIdOf(title: string): string {
  const words = slugOf(title, 40);
  return /^[a-z]/.test(words) ? words : `dossier${words === '' ? '' : `-${words}`}`;
}

type Codebook = Pick<Dossier, 'eventTypes' | 'measures' | 'actors' | 'places' | 'sharing'>;

/** One type for everything: others are made as they are needed. */
const EMPTY_CODEBOOK = {
  eventTypes: [
    {
      id: 'event',
      label: 'Event',
      definition: 'Something that happened, of whatever kind.',
      colour: 'statement',
      icon: 'statement',
      lane: 'Events',
      acled: null,
    },
  ],
  measures: [],
  actors: [],
  places: [],
  sharing: [],
};

/** Where the map of a dossier opens, in degrees. */
export type Home = NonNullable<Dossier['home']>;

const CORNERS = ['west', 'south', 'east', 'north'] as const;
export type Corner = (typeof CORNERS)[number];

/** Most degrees from the equator that the map draws, and from Greenwich. */
const MOST = { west: 180, east: 180, south: 85, north: 85 } as const;

/** The corners that somebody typed as numbers, or the first that cannot be one: no number, too far, or on the wrong side of its opposite. */
export function homeOf(typed: Readonly<Record<Corner, string>>): { readonly home: Home } | { readonly wrong: Corner } {
  const home = { west: 0, south: 0, east: 0, north: 0 };
  for (const corner of CORNERS) {
    const text = typed[corner].trim().replace(',', '.').replace('\u2212', '-');
    home[corner] = text === '' ? Number.NaN : Number(text);
    if (!(Math.abs(home[corner]) <= MOST[corner])) return { wrong: corner };
  }
  if (home.west >= home.east) return { wrong: 'east' };
  return home.south >= home.north ? { wrong: 'north' } : { home };
}

/**
 * A dossier without reports. `codebook` = the types, measures, actors and places that it begins with; null = one type and nothing else. `home` = where
 * its map opens; null = on whatever it has.
 */
export function newDossier(title: string, codebook: Codebook | null, home: Home | null): Dossier {
  const { eventTypes, measures, actors, places, sharing } = codebook ?? EMPTY_CODEBOOK;
  return {
    schemaVersion: 1,
    id: dossierIdOf(title),
    title,
    summary: title,
    version: '0.1.0',
    licence: 'Not stated',
    credits: [],
    contact: CONTACT_UNKNOWN,
    borders: 'As the basemap draws them.',
    ...(home !== null && { home }),
    sharing,
    reports: [],
    claims: [],
    events: [],
    origins: [],
    actors,
    places,
    measures,
    eventTypes,
    differences: [],
    stories: [],
    // ids are branded by the schema, which the build checks
  } as unknown as Dossier;
}
