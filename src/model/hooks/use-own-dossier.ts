import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isDossierFragment } from '#core/view/link-fragment.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { ownDossierQuery } from '../dossier/dossier-query.ts';
import { addNotice } from '../view/view-actions.ts';
import { patchView } from '../view/view-store.ts';
import { useView } from './use-view.ts';

/** The reader's own dossier that the view asks for: undefined while it is read, null if the view asks for none or this device has it not. */
export function useOwnDossier(): OpenDossier | null | undefined {
  const own = useView((view) => view.own);
  const { data, isError } = useQuery(ownDossierQuery(own));
  const isMissing = own !== null && (data === null || isError);
  useEffect(() => {
    if (!isMissing) return;
    // what is wrong with one that came with its link has been said
    if (!isDossierFragment(window.location.hash)) addNotice({ type: 'own-missing' });
    patchView({ own: null });
  }, [isMissing]);
  return own === null || isMissing ? null : data;
}
