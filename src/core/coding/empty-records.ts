import type { CodedList, CodedRecords, Coding } from './coding.ts';
import { withRecord } from './coding.ts';

/** Every field of a record that can be made for a report, with nothing in it. */
const EMPTY: { readonly [L in CodedList]: CodedRecords[L][number] } = {
  events: { id: '', type: '', title: '', when: [], places: [], actors: [], originId: '', parentId: '' },
  origins: {
    id: '',
    title: '',
    issuers: [],
    issued: '',
    issuedBasis: '',
    medium: '',
    url: '',
    dependsOn: [],
    inferred: false,
    reliability: '',
    placeId: '',
  },
  actors: { id: '', name: '', kind: 'person', country: '', speaksFor: '' },
  places: { id: '', name: '', country: '', precision: 'none', lngLat: null, radiusKm: null },
};

/** The coding with a record that has its name and nothing else yet. */
export function withNewRecord(coding: Coding, list: CodedList, id: string, name: string): Coding {
  switch (list) {
    case 'events':
    case 'origins':
      return withRecord(coding, list, { ...EMPTY[list], id, title: name });
    case 'actors':
    case 'places':
      return withRecord(coding, list, { ...EMPTY[list], id, name });
  }
}

/** A coding that was kept before the forms had all of their fields: what it lacks is empty. */
export function withEveryField(coding: Coding): Coding {
  return {
    ...coding,
    events: coding.events.map((event) => ({ ...EMPTY.events, ...event })),
    origins: coding.origins.map((origin) => ({ ...EMPTY.origins, ...origin })),
  };
}
