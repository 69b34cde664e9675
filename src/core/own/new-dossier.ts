// A dossier from nothing: a heading and a codebook, no report yet.
import type { Dossier } from '../dossier/types.ts';

/** Where nobody has said how to reach whoever keeps the dossier. */
export const CONTACT_UNKNOWN = 'https://contact.invalid/';

/** `harbour-strike`, from a title; `dossier` where the title has no letter for it. */
export function dossierIdOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  return /^[a-z]/.test(words) ? words : `dossier${words === '' ? '' : `-${words}`}`;
}

type Codebook = Pick<Dossier, 'eventTypes' | 'measures' | 'actors' | 'places' | 'sharing' | 'home'>;

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

/** A dossier without reports. `codebook` = the types, measures, actors and places that it begins with; null = one type and nothing else. */
export function newDossier(title: string, codebook: Codebook | null): Dossier {
  const { eventTypes, measures, actors, places, sharing, home } = codebook ?? { ...EMPTY_CODEBOOK, home: undefined };
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
    ...(home !== undefined && { home }),
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
