import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { rowOfEvent } from '#core/states/states-on.ts';
import type { EventStates } from '#core/states/states-on.ts';
import { keyOf } from '#ui/key-of.ts';
import { scrollTopFor } from '#ui/row-window.ts';
import { useScrollBox } from '#ui/scroll-box.tsx';
import { scrolledBy, useRowWindow } from '#ui/use-row-window.ts';
import { leftSelection, takeFocus } from '../follow-focus.ts';
import { nextEntry } from './next-entry.ts';

interface KeyedList {
  /** The list, whose rows bear their place as `data-entry` and hold one link each. */
  readonly list: RefObject<HTMLElement | null>;
  readonly states: EventStates;
  /** Rows of the states and, as numbers below 0, heads, each followed by an event. */
  readonly entries: Int32Array;
  /** Where each entry begins in pixels, and at the end the height of all. */
  readonly offsets: Float64Array;
}

export interface RowHandlers {
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export interface ListKeys {
  /** Places of the entries that are in the page. */
  readonly drawn: readonly number[];
  /** What the link of an event needs. */
  readonly handlersOf: (at: number) => RowHandlers;
  /** Brings the row of an event into view; the focus goes to it if that is wished for. */
  readonly goTo: (id: string, withFocus: boolean) => void;
}

/** Where an event stands in a list, the first time; -1 = it does not. */
function entryOf({ states, entries }: KeyedList, id: string | null): number {
  const row = id === null ? undefined : rowOfEvent(states, id);
  return row === undefined ? -1 : entries.indexOf(row);
}

/** A list of events as one stop for Tab: arrows, Page keys, Home and End move inside. Of a long list only the rows in sight are drawn. */
export function useListKeys(keyed: KeyedList): ListKeys {
  const { list, entries, offsets } = keyed;
  const box = useScrollBox();
  const range = useRowWindow(list, offsets);
  const [chosen, setChosen] = useState(() => Math.max(0, entryOf(keyed, leftSelection())));
  const wantsFocus = useRef(false);
  const isNew = useRef(true);
  const holdsFocus = useRef(false);
  const nearest = Math.min(chosen, Math.max(0, entries.length - 1));
  const active = (entries[nearest] ?? 0) < 0 ? nearest + 1 : nearest;

  const scrollTo = (at: number): number => {
    if (box === null || list.current === null) return 0;
    const top = scrolledBy(box, list.current);
    box.scrollBy({ top: scrollTopFor(offsets, at, top, box.clientHeight) - top, behavior: 'instant' });
    return top;
  };
  const linkAt = (at: number): HTMLElement | null =>
    list.current?.querySelector<HTMLElement>(`[data-entry="${at}"] a`) ?? null;

  useEffect(() => {
    if (box === null || list.current === null || !isNew.current) return;
    isNew.current = false;
    if (!takeFocus()) return;
    // one may have walked on from the row that the list was left at
    const top = scrolledBy(box, list.current);
    box.scrollBy({ top: scrollTopFor(offsets, active, top, box.clientHeight) - top, behavior: 'instant' });
    list.current.querySelector<HTMLElement>(`[data-entry="${active}"] a`)?.focus({ preventScroll: true });
  }, [box, list, active, offsets]);

  useEffect(() => {
    // a shorter list has taken the row that had it
    const isLost = holdsFocus.current && document.activeElement === document.body;
    if (!wantsFocus.current && !isLost) return;
    wantsFocus.current = false;
    const target = list.current?.querySelector<HTMLElement>(`[data-entry="${active}"] a`);
    target?.focus({ preventScroll: true });
    holdsFocus.current = target != null;
  }, [list, active, range, entries]);

  const handleKeyDown = (event: KeyboardEvent): void => {
    const next = nextEntry(entries, active, keyOf(event.nativeEvent));
    if (next === null || box === null || list.current === null) return;
    event.preventDefault();
    const top = scrolledBy(box, list.current);
    // going up to the first event of a group shows the group's head as well
    scrollTo((entries[next - 1] ?? 0) < 0 && (offsets[next - 1] ?? 0) < top ? next - 1 : next);
    wantsFocus.current = true;
    setChosen(next);
  };

  const drawn: number[] = [];
  for (let at = range.first; at < range.end; at += 1) drawn.push(at);
  // the row that Tab reaches stays in the page wherever the list has been scrolled to
  if (entries.length > 0 && !drawn.includes(active)) drawn.push(active);
  return {
    drawn,
    handlersOf: (at) => ({
      tabIndex: at === active ? 0 : -1,
      onFocus: () => {
        holdsFocus.current = true;
        setChosen(at);
      },
      onBlur: () => {
        holdsFocus.current = false;
      },
      onKeyDown: handleKeyDown,
    }),
    goTo: (id, withFocus) => {
      const at = entryOf(keyed, id);
      if (at < 0) return;
      scrollTo(at);
      if (at === active && withFocus) linkAt(at)?.focus({ preventScroll: true });
      wantsFocus.current = withFocus;
      setChosen(at);
    },
  };
}
