import { queryOptions } from '@tanstack/react-query';
import type { Dossier } from '#core/dossier/types.ts';
import { lateLoad } from '#late/late-load.ts';
import { beginWork } from '#late/pending-work.ts';
import type { Progress } from './read-bytes.ts';
import { dossierFolder, loadDossier } from './load-dossier.ts';
import { isDossierFragment } from '#core/view/link-fragment.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { openDossier } from '#core/states/open-dossier.ts';

export const dossierKeys = {
  all: ['dossier'] as const,
  folder: (folder: string) => ['dossier', folder] as const,
  own: (hash: string | null) => ['own', hash] as const,
  release: (folder: string, hash: string | null) => ['dossier', folder, hash] as const,
};

// what all dossiers have: they never change, and comparing two of them structurally would only cost time
const IMMUTABLE = {
  staleTime: Infinity,
  gcTime: Infinity,
  retry: false,
  // what failed is tried again when somebody asks, not by every part that shows it
  retryOnMount: false,
  refetchOnWindowFocus: false,
  networkMode: 'always',
  structuralSharing: false,
} as const;

// most links ask for no version
const LOAD_RELEASE = lateLoad('load-release', () => import('./load-release.ts').then((part) => part.loadRelease));

/** Reads what the first picture did not need, and shows it; without it the picture stays as it is. */
async function openRest(
  rest: () => Promise<OpenDossier>,
  show: (open: OpenDossier) => void,
  onLost: () => void,
): Promise<void> {
  const end = beginWork('rest of the dossier');
  try {
    show(await rest());
  } catch {
    onLost();
  } finally {
    end();
  }
}

/**
 * The dossier of the build: loaded once, never stale. `onProgress` hears how far it is, and null when it is there or has failed; `onRestLost` that what
 * the first picture did not need has not come.
 */
export function dossierQuery(onProgress: (progress: Progress | null) => void, onRestLost: () => void) {
  const folder = dossierFolder();
  return queryOptions({
    queryKey: dossierKeys.folder(folder),
    ...IMMUTABLE,
    queryFn: async ({ signal, client, queryKey }): Promise<OpenDossier> => {
      const end = beginWork('dossier');
      try {
        const loaded = await loadDossier(folder, signal, onProgress);
        if (loaded.rest !== null) void openRest(loaded.rest, (open) => client.setQueryData(queryKey, open), onRestLost);
        return loaded.open;
      } finally {
        onProgress(null);
        end();
      }
    },
  });
}

// most readers open nothing of their own
const KEPT = lateLoad('kept-dossiers', () => import('../own/kept-dossiers.ts').then((part) => part.keptDossier));

const LINKED = lateLoad('take-linked-dossier', () =>
  import('../own/take-linked-dossier.ts').then((part) => part.takeLinkedDossier),
);

/** The dossier of the reader's own with a hash; null = this device has none. Asked for only where there is a hash. */
export function ownDossierQuery(hash: string | null) {
  return queryOptions({
    queryKey: dossierKeys.own(hash),
    enabled: hash !== null,
    ...IMMUTABLE,
    // what is not there may be opened later
    staleTime: ({ state }) => (state.data === null ? 0 : Infinity),
    queryFn: async (): Promise<OpenDossier | null> => {
      const end = beginWork('own dossier');
      try {
        KEPT.forget();
        LINKED.forget();
        const { hash: fragment } = window.location;
        let kept = hash === null ? null : await (await KEPT.ask())(hash);
        // a small one comes with its link
        if (hash !== null && isDossierFragment(fragment)) kept ??= (await LINKED.ask())(fragment, hash);
        // built by this page, and read back from its own storage
        return kept === null ? null : openDossier(kept.manifest, JSON.parse(kept.text) as Dossier);
      } finally {
        end();
      }
    },
  });
}

/** The released version with a hash; null = none is kept with it. Asked for only where there is a hash. */
export function releaseQuery(hash: string | null) {
  const folder = dossierFolder();
  return queryOptions({
    queryKey: dossierKeys.release(folder, hash),
    ...IMMUTABLE,
    enabled: hash !== null,
    queryFn: async ({ signal }): Promise<OpenDossier | null> => {
      const end = beginWork('release');
      try {
        LOAD_RELEASE.forget();
        const load = await LOAD_RELEASE.ask();
        const loaded = hash === null ? null : await load(folder, hash, signal);
        return loaded;
      } finally {
        end();
      }
    },
  });
}
