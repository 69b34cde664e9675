// The reader's copies, in this browser's own database. Nothing else of the app writes there, and nothing of it is ever sent.
import { createStore, del, get, set } from 'idb-keyval';

/** A copy of a report as it is kept: its lines that are not empty, and what the reader wants to know about the file. */
export interface KeptCopy {
  readonly name: string;
  /** Day on which it was attached, YYYY-MM-DD. */
  readonly attached: string;
  readonly lines: readonly string[];
}

const database = createStore('kursk-dossier-originals', 'copies');

function isKeptCopy(value: unknown): value is KeptCopy {
  if (typeof value !== 'object' || value === null) return false;
  const { name, attached, lines } = value as Partial<Record<keyof KeptCopy, unknown>>;
  return (
    typeof name === 'string' &&
    typeof attached === 'string' &&
    Array.isArray(lines) &&
    lines.every((line) => typeof line === 'string')
  );
}

/** The copy under a key; null if there is none, or if the browser refuses its database. */
export async function readKeptCopy(key: string): Promise<KeptCopy | null> {
  try {
    const value = await get<unknown>(key, database);
    return isKeptCopy(value) ? value : null;
  } catch {
    return null;
  }
}

/** Keeps a copy, or forgets it with null. False if the browser refuses (blocked, or full). */
export async function writeKeptCopy(key: string, copy: KeptCopy | null): Promise<boolean> {
  try {
    await (copy === null ? del(key, database) : set(key, copy, database));
    return true;
  } catch {
    return false;
  }
}
