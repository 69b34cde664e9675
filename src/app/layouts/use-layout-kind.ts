import { useSyncExternalStore } from 'react';

/** desktop from 1280: all panes · laptop from 1024: filters in a drawer · tablet from 600: panel below the map · phone, also on its side. */
export type LayoutKind = 'desktop' | 'laptop' | 'tablet' | 'phone';

const QUERIES = [
  ['desktop', '(min-width: 1280px)'],
  ['laptop', '(min-width: 1024px)'],
  ['phone', '(max-height: 500px) and (pointer: coarse)'],
  ['tablet', '(min-width: 600px)'],
] as const;

/** What is being printed stays as it is on the screen: a page of paper has a width of its own, and another layout would not be there in time. */
let printed: LayoutKind | null = null;

function currentKind(): LayoutKind {
  return printed ?? screenKind();
}

function screenKind(): LayoutKind {
  return QUERIES.find(([, query]) => window.matchMedia(query).matches)?.[0] ?? 'phone';
}

function subscribe(changed: () => void): () => void {
  const lists = QUERIES.map(([, query]) => window.matchMedia(query));
  for (const list of lists) list.addEventListener('change', changed);
  const begin = (): void => {
    printed = screenKind();
  };
  const end = (): void => {
    printed = null;
    changed();
  };
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    for (const list of lists) list.removeEventListener('change', changed);
  };
}

/** The layout that fits the window's width. */
export function useLayoutKind(): LayoutKind {
  return useSyncExternalStore(subscribe, currentKind);
}
