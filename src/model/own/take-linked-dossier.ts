import { addNotice } from '../view/view-actions.ts';
import { readDossierFragment } from './dossier-link.ts';
import { lendDossier } from './kept-dossiers.ts';
import type { KeptDossier } from './kept-dossiers.ts';

/** The dossier in the fragment of a link, lent to the page until the reader keeps it; null, and a notice, if there is none with this hash. */
export function takeLinkedDossier(fragment: string, hash: string): KeptDossier | null {
  const read = readDossierFragment(fragment, hash);
  if ('fault' in read) {
    addNotice({ type: 'dossier-link', fault: read.fault });
    return null;
  }
  return lendDossier({ ...read, from: '', openedAt: Date.now() });
}
