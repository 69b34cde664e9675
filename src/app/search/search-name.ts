import type { OpenDossier } from '#core/states/open-dossier.ts';
import { t } from '#messages/t.ts';

/** What the search is called: what it covers. */
export function searchName({ byBlock }: Pick<OpenDossier, 'byBlock'>): string {
  return t(byBlock === null ? 'app.search' : 'app.searchByBlock');
}
