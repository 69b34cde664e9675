import type { DossierLookup } from '#core/dossier/index-dossier.ts';
import { t } from '#messages/t.ts';
import { listWords } from './list-words.ts';

type Actors = Pick<DossierLookup, 'actors'>;

/** Name of an actor. */
export function actorName({ actors }: Actors, id: string): string {
  return actors.get(id)?.name ?? t('model.actor.unknown');
}

/** Names of actors, joined; '' for none. */
export function actorNames(lookup: Actors, ids: readonly string[]): string {
  return listWords(ids.map((id) => actorName(lookup, id)));
}
