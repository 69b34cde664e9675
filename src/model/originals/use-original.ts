import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Report } from '#core/dossier/types.ts';
import { useDossier } from '../dossier/dossier-context.ts';
import { loadOriginal, originalKey, originalStore } from './original-store.ts';
import type { Original } from './original-store.ts';

/** A copy with the key under which it is kept. */
export interface AttachedOriginal {
  readonly key: string;
  readonly original: Original;
}

/** The reader's copy of a report; null = none, undefined while the browser's storage is asked. */
export function useOriginal(reportId: Report['id']): AttachedOriginal | null | undefined {
  const { lookup } = useDossier();
  const key = originalKey(lookup, reportId);
  const report = lookup.reports.get(reportId);
  const original = useStore(originalStore, (originals) => originals[key]);
  useEffect(() => {
    if (report !== undefined) void loadOriginal(key, report);
  }, [key, report]);
  if (original == null || report === undefined) return original === undefined ? undefined : null;
  return { key, original };
}
