import { useMemo } from 'react';
import { useDossier } from '../dossier/dossier-context.ts';
import { walkedList } from '../lists/walked-list.ts';
import type { WalkedList } from '../lists/walked-list.ts';
import { useView } from './use-view.ts';

/** The list that previous and next walk. */
export function useWalkedList(): WalkedList {
  const open = useDossier();
  const view = useView((each) => each);
  return useMemo(() => walkedList(open, view), [open, view]);
}
