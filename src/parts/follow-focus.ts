// Where the focus goes when what had it is replaced: what is opened takes the place of what it was opened from, and would leave the focus
// nowhere. The title of what is opened takes it, and on the way back the row.
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { viewStore } from '#model/view/view-store.ts';

/** What was open before, if the focus was in the panel then; null = the focus is somewhere else. */
let left: { readonly selection: string | null } | null = null;

/** From now on notices what a change of the view takes from the panel. Returns how to stop. */
export function followFocus(panel: HTMLElement): () => void {
  return viewStore.subscribe(({ view }, { view: before }) => {
    const { selection, list } = before;
    if (view.selection === selection && view.list === list && view.panel === before.panel) return;
    left = panel.contains(document.activeElement) ? { selection } : null;
  });
}

/** What was open before, for the one that takes the focus; null if the focus has not been lost. */
export function takeFocus(): typeof left {
  const taken = document.activeElement === document.body ? left : null;
  left = null;
  return taken;
}

/** The title of what is opened, which takes the focus from what it was opened from. It has `tabIndex={-1}`. */
export function useOpenedTitle(): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus() !== null) title.current?.focus({ preventScroll: true });
  }, []);
  return title;
}
