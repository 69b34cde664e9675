// Where the focus goes when what had it is replaced: what is opened takes the place of what it was opened from, and would leave the focus
// nowhere. The title of what is opened takes it, and on the way back the row.
import { useEffect, useEffectEvent, useRef } from 'react';
import type { RefObject } from 'react';
import { viewStore } from '#model/view/view-store.ts';

interface LeftPlace {
  /** What was selected before. */
  readonly selection: string | null;
  /** The focus is to leave even if what had it is still there. */
  readonly isLed: boolean;
}

/** Where the focus was, if that was in the panel or if it was led from elsewhere; null = it stays where it is. */
let left: LeftPlace | null = null;
let isLed = false;
/** The panel, while it is in the page. */
let panelBox: HTMLElement | null = null;

/** The title of what is open, or the row of a list that the keyboard is at. */
const TITLE_OR_ROW = 'h2[tabindex="-1"], [data-entry] a[tabindex="0"]';

/** From now on notices what a change of the view takes from the panel. Returns how to stop. */
export function followFocus(panel: HTMLElement): () => void {
  panelBox = panel;
  return viewStore.subscribe(({ view }, { view: before }) => {
    const { selection, list } = before;
    if (view.selection === selection && view.list === list && view.panel === before.panel) return;
    left = isLed || panel.contains(document.activeElement) ? { selection, isLed } : null;
  });
}

/** Opens something from beside the panel, and has the focus go there. */
export function leadFocus(open: () => void): void {
  const { view } = viewStore.getState();
  isLed = true;
  open();
  isLed = false;
  // what is open already takes no notice
  if (viewStore.getState().view === view) panelBox?.querySelector<HTMLElement>(TITLE_OR_ROW)?.focus();
}

/** What was selected before in the panel; null = nothing, or the focus was somewhere else. */
export function leftSelection(): string | null {
  return left?.selection ?? null;
}

/**
 * Whether the focus has been lost with what was there before. Only the first that asks gets it, once it is in the page; nobody does while something
 * stands over the page.
 */
export function takeFocus(): boolean {
  const isOver = viewStore.getState().session.dialog !== null;
  const isLost = left !== null && !isOver && (left.isLed || document.activeElement === document.body);
  left = null;
  return isLost;
}

/**
 * The title of what is opened, which takes the focus from what it was opened from, unless it leaves that to a row of the list under it. It has
 * `tabIndex={-1}`.
 */
export function useOpenedTitle(
  leavesTo: (selection: string | null) => boolean = () => false,
): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  const leaves = useEffectEvent(() => leavesTo(leftSelection()));
  useEffect(() => {
    if (!leaves() && takeFocus()) title.current?.focus({ preventScroll: true });
  }, []);
  return title;
}
