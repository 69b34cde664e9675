import { withNewRecord } from '#core/coding/empty-records.ts';
import type { CodedList, Coding } from '#core/coding/coding.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { changeCoding } from '#model/coding/coding-store.ts';
import { newId, slugFor } from '#model/coding/new-id.ts';

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
    return use(withNewRecord(coding, list, id, name), id);
  });
}
