import type { Dossier } from '../dossier/types.ts';
import { namespaceOf } from '../dossier/record-id.ts';
import { Kept } from '../kept.ts';
import type { StateTable } from './state-table.ts';

const columns = new Kept<Uint32Array, Uint8Array>();

/** By row the place in `dossier.parts` of the dossier that its event is from, by the namespace of its id; the same array for the same table. */
export function partsOfRows({ event, ids }: StateTable, { parts }: Dossier): Uint8Array {
  return columns.get(event, '', () => {
    const places = new Map(
      (parts ?? []).flatMap(({ namespaces }, at) => namespaces.map((name) => [name, at] as const)),
    );
    return Uint8Array.from(event, (at) => places.get(namespaceOf(ids.at(at) ?? '')) ?? 0);
  });
}
