// Keeps the whole site on the device, so that it opens without a connection. One version is kept at a time; a newer one waits until somebody
// asks for it, so that no page is ever made of two.
import { Workbox } from 'workbox-window';
import { whenIdle } from '#late/pending-work.ts';
import { addNotice } from '#model/view/view-actions.ts';
import { patchSession } from '#model/view/view-store.ts';

const WORKER = 'sw.js';

/** A frame inside another page, and a browser that keeps nothing, do without. */
function canKeep(host: Window): boolean {
  try {
    return 'serviceWorker' in host.navigator && host.self === host.top;
  } catch {
    return false;
  }
}

/** Registers the worker once the page is drawn; what it keeps must not be in the way of what a reader waits for. */
export async function keepOffline(host: Window): Promise<void> {
  if (!canKeep(host)) return;
  await whenIdle();
  const worker = new Workbox(WORKER);
  const noteReady = (): void => patchSession({ isKept: true });
  worker.addEventListener('activated', noteReady);
  worker.addEventListener('waiting', () => {
    addNotice({
      type: 'update-ready',
      apply: () => {
        worker.addEventListener('controlling', () => host.location.reload());
        worker.messageSkipWaiting();
      },
    });
  });
  try {
    const registration = await worker.register();
    if (registration?.active?.state === 'activated') noteReady();
  } catch {
    // plain http, a private window, a full disk: the page goes on with its connection
  }
}
