/** The ids of a dossier that joins another: each record keeps its own under a namespace, so that nothing of the two is mixed up. */
import { namespaceOf } from '../dossier/record-id.ts';
import { slugOf } from '../slug.ts';
import type { Actor, Dossier, Measure, Place } from '../dossier/types.ts';

const LONGEST_NAMESPACE = 32;

type Listed = Pick<
  Dossier,
  | 'reports'
  | 'claims'
  | 'events'
  | 'origins'
  | 'stories'
  | 'differences'
  | 'actors'
  | 'places'
  | 'measures'
  | 'eventTypes'
  | 'sharing'
>;

const LISTS = [
  'reports',
  'claims',
  'events',
  'origins',
  'stories',
  'differences',
  'actors',
  'places',
  'measures',
  'eventTypes',
  'sharing',
] as const satisfies readonly (keyof Listed)[];

export type JoinedList = (typeof LISTS)[number];

/** All namespaces of a dossier's ids, '' among them if some have none. */
export function namespacesOf(dossier: Listed): ReadonlySet<string> {
  return new Set(LISTS.flatMap((list) => dossier[list].map(({ id }) => namespaceOf(id))));
}

/** A namespace out of a name: small letters, digits and hyphens, a letter first, that none of the taken ones is. */
function freeNamespace(name: string, taken: ReadonlySet<string>): string {
  const plain = slugOf(name).replace(/^[^a-z]+/, '') || 'joined';
  for (let at = 1; ; at += 1) {
    const end = at === 1 ? '' : `-${at}`;
    const found = `${plain.slice(0, LONGEST_NAMESPACE - end.length).replace(/-$/, '')}${end}`;
    if (!taken.has(found)) return found;
  }
}

/** One name for one thing in both codebooks: the second's record adds nothing but other words for it. */
const SAME = {
  actors: (a: Actor, b: Actor) => a.kind === b.kind && a.country === b.country && a.party === b.party,
  places: (a: Place, b: Place) =>
    a.precision === b.precision && a.country === b.country && a.lngLat?.join() === b.lngLat?.join(),
  measures: (a: Measure, b: Measure) => a.unit === b.unit && a.accrual === b.accrual,
  eventTypes: () => true,
} as const;

export interface JoinedIds {
  /** The id of the second's record in what is joined. */
  readonly idOf: (list: JoinedList, id: string) => string;
  /** Whether the first has the record already. */
  readonly isThere: (list: JoinedList, id: string) => boolean;
  /** What became of the second's namespaces; '' is that of ids without one. */
  readonly namespaces: ReadonlyMap<string, string>;
}

/** The ids of `second` beside `first`. Of the codebook, what both have under one id and mean the same by stays one. */
export function joinedIds(first: Dossier, second: Dossier): JoinedIds {
  const taken = new Set(namespacesOf(first));
  const namespaces = new Map<string, string>();
  for (const old of namespacesOf(second)) {
    const found = freeNamespace(old === '' ? second.id : old, taken);
    taken.add(found);
    namespaces.set(old, found);
  }
  const same = new Map<JoinedList, ReadonlySet<string>>();
  const note = <T extends { readonly id: string }>(
    list: JoinedList,
    here: readonly T[],
    there: readonly T[],
    isSame: (a: T, b: T) => boolean,
  ): void => {
    const byId = new Map(here.map((record) => [record.id, record]));
    const shared = there.filter((record) => {
      const twin = byId.get(record.id);
      return twin !== undefined && isSame(twin, record);
    });
    same.set(list, new Set(shared.map(({ id }) => id)));
  };
  note('actors', first.actors, second.actors, SAME.actors);
  note('places', first.places, second.places, SAME.places);
  note('measures', first.measures, second.measures, SAME.measures);
  note('eventTypes', first.eventTypes, second.eventTypes, SAME.eventTypes);
  const isThere = (list: JoinedList, id: string): boolean => same.get(list)?.has(id) ?? false;
  return {
    isThere,
    namespaces,
    idOf: (list, id) => {
      if (isThere(list, id)) return id;
      const old = namespaceOf(id);
      return `${namespaces.get(old) ?? old}:${old === '' ? id : id.slice(old.length + 1)}`;
    },
  };
}
