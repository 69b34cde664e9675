import { useEffect, useState, useSyncExternalStore } from 'react';
import { preloadQuietly } from '#model/hooks/late-part.ts';
import { loadOfLayout, PHONE_LAYOUT, TABLET_LAYOUT } from './late-layouts.ts';
import { useLayoutKind } from './use-layout-kind.ts';
import type { LayoutKind } from './use-layout-kind.ts';

const noChanges = (): (() => void) => () => undefined;

/**
 * The layout that fits the window's width, as soon as its code is there: a page that is turned or made narrower without a connection goes on
 * with the layout it has. It asks again with every connection that comes back.
 */
export function useLayoutThatCame(): LayoutKind {
  const wanted = useLayoutKind();
  const load = loadOfLayout(wanted);
  const isHere = useSyncExternalStore(load?.subscribe ?? noChanges, () => load?.isHere() ?? true);
  const [shown, setShown] = useState(wanted);
  const kind = isHere ? wanted : shown;
  if (kind !== shown) setShown(kind);
  // the first layout of a page is asked for where it is to be seen, and says there why it has not come
  const isFirst = kind === wanted;
  useEffect(() => {
    if (load === null || isHere) return undefined;
    const ask = (): void => {
      load.forget();
      load.ask().catch(() => undefined);
    };
    if (!isFirst) ask();
    window.addEventListener('online', ask);
    return () => window.removeEventListener('online', ask);
  }, [load, isHere, isFirst]);
  useEffect(() => {
    for (const late of [TABLET_LAYOUT, PHONE_LAYOUT]) preloadQuietly(late);
  }, []);
  return kind;
}
