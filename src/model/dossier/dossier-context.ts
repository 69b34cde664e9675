import { createContext, useContext } from 'react';
import type { OpenDossier } from '#core/states/open-dossier.ts';

export const DossierContext = createContext<OpenDossier | null>(null);

/** The open dossier. Only under the provider of `app`, which renders its children when a dossier is open. */
export function useDossier(): OpenDossier {
  const open = useContext(DossierContext);
  if (open === null) throw new Error('useDossier is used outside the dossier provider');
  return open;
}
