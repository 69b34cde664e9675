import { useEffect } from 'react';
import { useStore } from 'zustand';
import { matchCopy } from '#core/dossier/match-copy.ts';
import type { CopyMatch } from '#core/dossier/match-copy.ts';
import type { Report } from '#core/dossier/types.ts';
import { useDossier } from '../dossier/open-dossier.ts';
import { loadOriginal, originalKey, originalStore } from './original-store.ts';
import type { Original } from './original-store.ts';

/** A copy with the lines of its report found in it. */
export interface MatchedOriginal {
  readonly key: string;
  readonly original: Original;
  readonly match: CopyMatch;
}

const matches = new WeakMap<Original, MatchedOriginal>();

function matchOriginal(key: string, original: Original, report: Report): MatchedOriginal {
  let matched = matches.get(original);
  if (matched === undefined) {
    matched = { key, original, match: matchCopy(report.lineHashes, original.lines) };
    matches.set(original, matched);
  }
  return matched;
}

/** The reader's copy of a report; null = none, undefined while the browser's storage is asked. */
export function useOriginal(reportId: Report['id']): MatchedOriginal | null | undefined {
  const { lookup } = useDossier();
  const key = originalKey(lookup, reportId);
  const original = useStore(originalStore, (originals) => originals[key]);
  useEffect(() => void loadOriginal(key), [key]);
  const report = lookup.reports.get(reportId);
  if (original == null || report === undefined) return original === undefined ? undefined : null;
  return matchOriginal(key, original, report);
}
