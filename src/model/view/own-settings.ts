// What the reader keeps on this device: theme, pane sizes, dismissed lines. Storage may be blocked; then a setting lasts as long as the page.
const PREFIX = 'kursk-dossier.';
const inMemory = new Map<string, string>();
let blocked = false;

/** A setting of this device, or null if it was never written. */
export function readSetting(key: string): string | null {
  try {
    return window.localStorage.getItem(PREFIX + key) ?? inMemory.get(key) ?? null;
  } catch {
    blocked = true;
    return inMemory.get(key) ?? null;
  }
}

/** Keeps a setting; null forgets it. False if the device refused, and it is kept for this page only. */
export function writeSetting(key: string, value: string | null): boolean {
  if (value === null) inMemory.delete(key);
  else inMemory.set(key, value);
  try {
    if (value === null) window.localStorage.removeItem(PREFIX + key);
    else window.localStorage.setItem(PREFIX + key, value);
    return true;
  } catch {
    blocked = true;
    return false;
  }
}

/** Calls whenever another window of this browser has changed a setting. The result ends it. */
export function onSettingElsewhere(setting: string, onChange: () => void): () => void {
  const handle = ({ key }: StorageEvent): void => {
    // null = everything was forgotten
    if (key === PREFIX + setting || key === null) onChange();
  };
  window.addEventListener('storage', handle);
  return () => window.removeEventListener('storage', handle);
}

/** Whether the browser has refused storage since the page was opened. */
export function isStorageBlocked(): boolean {
  return blocked;
}

/** The settings that are kept, on the device or for this page, in the order of their names. */
export function keptSettings(): readonly string[] {
  const kept = new Set(inMemory.keys());
  try {
    for (let at = 0; at < window.localStorage.length; at += 1) {
      const key = window.localStorage.key(at);
      if (key?.startsWith(PREFIX) === true) kept.add(key.slice(PREFIX.length));
    }
  } catch {
    blocked = true;
  }
  return [...kept].sort();
}
