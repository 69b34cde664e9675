// Own dossiers on this device, by the hash of their bytes: nothing of them ever leaves it. Where the browser keeps nothing they last as long as the page.
import { createStore, del, entries, get, set } from 'idb-keyval';
import type { Manifest } from '#core/dossier/types.ts';

export interface KeptDossier {
  readonly manifest: Manifest;
  /** The dossier as its file would hold it. */
  readonly text: string;
  /** What it was opened from: the name of a file or folder. */
  readonly from: string;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
  /** It came with a link, and lasts as long as the page until the reader keeps it. */
  readonly isLent?: boolean;
}

const database = createStore('kursk-dossier-own', 'dossiers');
const inMemory = new Map<string, KeptDossier>();

/** Keeps a dossier. False if the device refused, and it lasts as long as the page. */
export async function keepDossier(dossier: KeptDossier): Promise<boolean> {
  const { hash } = dossier.manifest;
  inMemory.set(hash, dossier);
  try {
    await set(hash, dossier, database);
    return true;
  } catch {
    return false;
  }
}

/** Has a dossier for as long as the page, without keeping it on the device. */
export function lendDossier(dossier: KeptDossier): KeptDossier {
  const lent = { ...dossier, isLent: true };
  inMemory.set(dossier.manifest.hash, lent);
  return lent;
}

/** The dossier with a hash, or null if this device has none. */
export async function keptDossier(hash: string): Promise<KeptDossier | null> {
  try {
    return (await get<KeptDossier>(hash, database)) ?? inMemory.get(hash) ?? null;
  } catch {
    return inMemory.get(hash) ?? null;
  }
}

/** All own dossiers of this device, the one opened last first. */
export async function allKept(): Promise<readonly KeptDossier[]> {
  const all = new Map(inMemory);
  try {
    for (const [hash, dossier] of await entries<string, KeptDossier>(database)) all.set(hash, dossier);
  } catch {
    // what is in memory is all there is
  }
  return [...all.values()].sort((a, b) => b.openedAt - a.openedAt);
}

/** Forgets a dossier of this device. */
export async function forgetDossier(hash: string): Promise<void> {
  inMemory.delete(hash);
  try {
    await del(hash, database);
  } catch {
    // there was nothing to forget
  }
}
