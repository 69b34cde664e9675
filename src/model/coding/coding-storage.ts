// Codings on this device, by dossier and report, in a database of their own: nothing of them is ever sent. Each has a number that grows with every
// change, so that one tab notices that another has written since.
import { createStore, del, entries, get, update } from 'idb-keyval';
import { withEveryField } from '#core/coding/empty-records.ts';
import type { Coding } from '#core/coding/coding.ts';

export interface KeptCoding {
  readonly coding: Coding;
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
}

/** `conflict`: another tab has written since, and nothing was. `refused`: the browser keeps nothing (blocked, or full). */
export type KeepResult =
  | { readonly status: 'kept'; readonly revision: number }
  | { readonly status: 'conflict' | 'refused' };

const database = createStore('kursk-dossier-codings', 'codings');

export function codingKey(dossierId: string, reportId: string): string {
  return `${dossierId}/${reportId}`;
}

/** Keeps a coding that was at a revision; `over` = whatever another tab has written. */
export async function keepCoding(key: string, coding: Coding, revision: number, over: boolean): Promise<KeepResult> {
  let result: KeepResult = { status: 'conflict' };
  try {
    await update<KeptCoding | undefined>(
      key,
      (kept) => {
        const there = kept?.revision ?? 0;
        if (there !== revision && !over) return kept;
        result = { status: 'kept', revision: there + 1 };
        return { coding, revision: there + 1, changedAt: Date.now() };
      },
      database,
    );
    return result;
  } catch {
    return { status: 'refused' };
  }
}

function completed(kept: KeptCoding): KeptCoding {
  return { ...kept, coding: withEveryField(kept.coding) };
}

/** The coding under a key; null if there is none, or if the browser refuses its database. */
export async function keptCoding(key: string): Promise<KeptCoding | null> {
  try {
    const kept = await get<KeptCoding>(key, database);
    return kept === undefined ? null : completed(kept);
  } catch {
    return null;
  }
}

/** The codings of a dossier, the one changed last first. */
export async function keptCodings(dossierId: string): Promise<readonly KeptCoding[]> {
  try {
    const all = await entries<string, KeptCoding>(database);
    return all
      .filter(([key]) => key.startsWith(`${dossierId}/`))
      .map(([, kept]) => completed(kept))
      .sort((a, b) => b.changedAt - a.changedAt);
  } catch {
    return [];
  }
}

/** Forgets a coding of this device. */
export async function forgetCoding(key: string): Promise<void> {
  try {
    await del(key, database);
  } catch {
    // there was nothing to forget
  }
}
