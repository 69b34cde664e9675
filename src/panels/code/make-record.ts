import { withRecord } from '#core/coding/coding.ts';
import type { CodedList, Coding } from '#core/coding/coding.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { changeCoding } from '#model/coding/coding-store.ts';
import { newId, slugFor } from '#model/coding/new-id.ts';

function added(list: CodedList, id: string, name: string, coding: Coding): Coding {
  switch (list) {
    case 'events':
      return withRecord(coding, list, { id, type: '', title: name, when: [], places: [], actors: [], parentId: '' });
    case 'origins':
      return withRecord(coding, list, {
        id,
        title: name,
        issuers: [],
        issued: '',
        issuedBasis: '',
        medium: '',
        inferred: false,
        reliability: '',
      });
    case 'actors':
      return withRecord(coding, list, { id, name, kind: 'person', country: '', speaksFor: '' });
    case 'places':
      return withRecord(coding, list, { id, name, country: '', precision: 'none', lngLat: null, radiusKm: null });
  }
}

/** Makes a record on the spot, and has it used, in one step of undo. */
export function makeRecord(
  dossier: Dossier,
  list: CodedList,
  name: string,
  use: (coding: Coding, id: string) => Coding,
): void {
  changeCoding(null, (coding) => {
    const taken = [...dossier.actors, ...dossier.places, ...coding.actors, ...coding.places].map((each) => each.id);
    const id =
      list === 'actors' || list === 'places'
        ? slugFor(name, taken)
        : newId(list === 'events' ? 'ev' : 'or', dossier, coding);
    return use(added(list, id, name, coding), id);
  });
}
