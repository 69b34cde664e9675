import { queryOptions } from '@tanstack/react-query';
import type { Dossier } from '#core/dossier/types.ts';
import { lateLoad } from '#late/late-load.ts';
import { beginWork } from '#late/pending-work.ts';
import type { Progress } from './read-bytes.ts';
import { dossierFolder, loadDossier } from './load-dossier.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { openDossier } from '#core/states/open-dossier.ts';

export const dossierKeys = {
  all: ['dossier'] as const,
  folder: (folder: string) => ['dossier', folder] as const,
  own: (hash: string | null) => ['own', hash] as const,
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

// most readers open nothing of their own
const KEPT = lateLoad('kept-dossiers', () => import('../own/kept-dossiers.ts').then((part) => part.keptDossier));

/** The dossier of the reader's own with a hash; null = this device has none. Asked for only where there is a hash. */
export function ownDossierQuery(hash: string | null) {
  return queryOptions({
    queryKey: dossierKeys.own(hash),
    enabled: hash !== null,
    // what is not there may be opened later
    staleTime: ({ state }) => (state.data === null ? 0 : Infinity),
    retry: false,
    refetchOnWindowFocus: false,
    networkMode: 'always',
    structuralSharing: false,
    queryFn: async (): Promise<OpenDossier | null> => {
      const end = beginWork('own dossier');
      try {
        KEPT.forget();
        const kept = hash === null ? null : await (await KEPT.ask())(hash);
        // built by this page, and read back from its own storage
        return kept === null ? null : openDossier(kept.manifest, JSON.parse(kept.text) as Dossier);
      } finally {
        end();
      }
    },
  });
}
