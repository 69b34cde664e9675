import { dossierQuery } from '../dossier/dossier-query.ts';
import { addNotice, setLoading } from '../view/view-actions.ts';

/** The dossier of the build; how far it is, and what of it has not come, is said where the view has its messages. */
export function publishedQuery() {
  return dossierQuery(setLoading, () => addNotice({ type: 'rest-lost' }));
}
