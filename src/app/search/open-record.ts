import { FACETS, hasFacetValue } from '#core/facets/facets.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import type { RecordKind } from '#model/search/search-records.ts';
import { listOf } from '#model/lists/list-query.ts';
import { chooseFacetValue, openList, selectRecord } from '#model/view/view-actions.ts';

/** Whether an actor takes part in any event, and a filter by it would leave something. */
function takesPart({ states, dossier }: OpenDossier, id: string): boolean {
  const at = FACETS.actor.values(dossier).indexOf(id);
  const column = FACETS.actor.column(states);
  for (let row = 0; row < states.size; row += 1) if (hasFacetValue(column, row, at)) return true;
  return false;
}

/**
 * What choosing a record in the search does: an event, a claim or a report is selected; a place or an actor becomes a filter; who takes part in no
 * event, and an origin, opens its claims.
 */
export function openRecord(open: OpenDossier, kind: RecordKind, id: string): void {
  switch (kind) {
    case 'event':
    case 'claim':
    case 'report':
      selectRecord(id);
      break;
    case 'place':
      chooseFacetValue('place', id, 'include');
      break;
    case 'actor':
      if (takesPart(open, id)) chooseFacetValue('actor', id, 'include');
      else openList(listOf('actor', id));
      break;
    case 'origin':
      openList(listOf('origin', id));
      break;
  }
}
