import { queryOptions } from '@tanstack/react-query';
import { beginWork } from '#late/pending-work.ts';
import { patchSession } from '../view/view-store.ts';
import { dossierFolder, loadDossier } from './load-dossier.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { openDossier } from '#core/states/open-dossier.ts';

export const dossierKeys = {
  all: ['dossier'] as const,
  folder: (folder: string) => ['dossier', folder] as const,
};

/** The dossier of the build: loaded once, never stale. */
export function dossierQuery() {
  const folder = dossierFolder();
  return queryOptions({
    queryKey: dossierKeys.folder(folder),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    refetchOnWindowFocus: false,
    networkMode: 'always',
    // the dossier is immutable and large: comparing two of them structurally would only cost time
    structuralSharing: false,
    queryFn: async ({ signal }): Promise<OpenDossier> => {
      const end = beginWork('dossier');
      try {
        const loaded = await loadDossier(folder, signal, (loading) => patchSession({ loading }));
        return openDossier(loaded.manifest, loaded.dossier);
      } finally {
        patchSession({ loading: null });
        end();
      }
    },
  });
}
