// Keeps the whole site on the device, so that it opens without a connection. One version is kept at a time; a newer one waits until somebody
// asks for it, so that no page is ever made of two.
import { Workbox } from 'workbox-window';
import { whenIdle } from '#late/pending-work.ts';
import { readSetting, writeSetting } from '#model/view/own-settings.ts';
import { addNotice } from '#model/view/view-actions.ts';
import { patchSession } from '#model/view/view-store.ts';
import type { Offline } from '#model/view/view-store.ts';
import { forgetKeptFiles, mendKeptFiles, readKeptFiles } from './kept-files.ts';

const WORKER = 'sw.js';
/** `no` = the reader does not want the site on this device. */
export const OFFLINE_SETTING = 'offline';

let worker: Workbox | null = null;

const note = (offline: Offline): void => patchSession({ offline });

/** A frame inside another page, a copy of the site on a stick, and a browser that keeps nothing, do without. */
function canKeep(host: Window): boolean {
  try {
    const wish = host.document.querySelector<HTMLMetaElement>('meta[name="offline"]')?.content;
    return wish === 'keep' && 'serviceWorker' in host.navigator && 'caches' in host && host.self === host.top;
  } catch {
    return false;
  }
}

/**
 * Looks whether the whole site is in the cache, fetches what is missing, and notes what came of it. The state of the worker alone would tell a reader
 * who has emptied the cache that all is well.
 */
export async function checkKept(): Promise<void> {
  if (worker === null) return;
  try {
    const registration = await navigator.serviceWorker.getRegistration();
    // the first visit is still being kept
    if (registration?.active?.state !== 'activated' && (registration?.installing ?? null) !== null) return;
    const before = await readKeptFiles();
    const kept = before !== null && before.missing.length === 0 ? before : await mendKeptFiles();
    note(kept !== null && kept.missing.length === 0 ? { state: 'kept', bytes: kept.bytes } : { state: 'missing' });
  } catch {
    note({ state: 'missing' });
  }
}

function makeWorker(host: Window): Workbox {
  const made = new Workbox(WORKER);
  made.addEventListener('activated', () => void checkKept());
  made.addEventListener('redundant', () => void checkKept());
  made.addEventListener('waiting', () => {
    addNotice({
      type: 'update-ready',
      apply: () => {
        made.addEventListener('controlling', () => host.location.reload());
        made.messageSkipWaiting();
      },
    });
  });
  return made;
}

/** Registers the worker once the page is drawn; what it keeps must not be in the way of what a reader waits for. */
export async function keepSite(host: Window): Promise<void> {
  if (!canKeep(host)) return note({ state: 'impossible' });
  if (readSetting(OFFLINE_SETTING) === 'no') {
    // what the worker of a page that was still open kept meanwhile
    await forgetKeptFiles().catch(() => undefined);
    return note({ state: 'declined' });
  }
  await whenIdle();
  note({ state: 'keeping' });
  worker = makeWorker(host);
  try {
    const registration = await worker.register();
    if (registration?.active?.state === 'activated') await checkKept();
  } catch {
    // plain http, a private window, a full disk: the page goes on with its connection
    worker = null;
    note({ state: 'impossible' });
  }
}

/** The reader wants the site on this device again. */
export async function keepSiteAgain(host: Window): Promise<void> {
  writeSetting(OFFLINE_SETTING, null);
  await keepSite(host);
}

/** Removes the site from this device, and keeps it away until `keepSiteAgain`. What readers have made or opened themselves stays. */
export async function forgetSite(host: Window): Promise<void> {
  writeSetting(OFFLINE_SETTING, 'no');
  worker = null;
  const registration = await host.navigator.serviceWorker.getRegistration();
  await registration?.unregister();
  await forgetKeptFiles();
  note({ state: 'declined' });
}
