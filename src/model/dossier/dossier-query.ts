import { queryOptions } from '@tanstack/react-query';
import { beginWork } from '#late/pending-work.ts';
import type { Progress } from './read-bytes.ts';
import { dossierFolder, loadDossier } from './load-dossier.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { openDossier } from '#core/states/open-dossier.ts';

export const dossierKeys = {
  all: ['dossier'] as const,
  folder: (folder: string) => ['dossier', folder] as const,
};

/** The dossier of the build: loaded once, never stale. `onProgress` hears how far it is, and null when it is there or has failed. */
export function dossierQuery(onProgress: (progress: Progress | null) => void) {
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
        const loaded = await loadDossier(folder, signal, onProgress);
        return openDossier(loaded.manifest, loaded.dossier);
      } finally {
        onProgress(null);
        end();
      }
    },
  });
}
