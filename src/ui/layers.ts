// What stands over the page: dialogs, the drawer, the search. Each says so while it is open, so that going back can close the last one
// instead of leaving what is under it.
import { useEffect, useEffectEvent } from 'react';

type Close = () => void;

const open: Close[] = [];
const listeners = new Set<(isOpen: boolean) => void>();

function say(): void {
  for (const listener of listeners) listener(open.length > 0);
}

/** Something stands over the page from now on. The result says that it does not any more. */
export function enterLayer(close: Close): () => void {
  open.push(close);
  say();
  return () => {
    open.splice(open.indexOf(close), 1);
    say();
  };
}

/** To be called where something over the page is shown. */
export function useLayer(onClose: Close): void {
  const close = useEffectEvent(onClose);
  useEffect(() => enterLayer(() => close()), []);
}

/** Closes what was opened last. */
export function closeTopLayer(): void {
  open.at(-1)?.();
}

/** Tells whenever something over the page has been opened or closed whether anything is open. The result ends it. */
export function watchLayers(listener: (isOpen: boolean) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
