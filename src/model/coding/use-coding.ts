import { useStore } from 'zustand';
import { codingStore } from './coding-store.ts';
import type { CodingState } from './coding-store.ts';

/** What one component wants to know of the report that is being coded. */
export function useCoding<T>(pick: (state: CodingState) => T): T {
  return useStore(codingStore, pick);
}
