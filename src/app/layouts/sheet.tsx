import { useEffect, useRef, useState } from 'react';
import type { FocusEvent, MouseEvent, ReactNode } from 'react';
import { useView } from '#model/hooks/use-view.ts';
import { t } from '#messages/t.ts';
import { keyOf } from '#ui/key-of.ts';
import { nextHeight } from './sheet-heights.ts';
import type { HeightsPx, SheetHeight } from './sheet-heights.ts';
import { useSheetDrag } from './use-sheet-drag.ts';

/** Half of less shows hardly more than a title, or than the head of a list. */
const LITTLE_ROOM_PX = { record: 400, list: 620 };
/** The sheet is held by its handle and by its row of tabs. */
const GRIPS = '.app-sheet-handle, .ui-tabs-bar';
/** The same share stands in phone.css. */
const HALF = 0.56;

interface SheetProps {
  /** What is open in it, in words, for when it only peeks; null = its tabs say so. */
  readonly title: string | null;
  readonly children: ReactNode;
}

/**
 * A sheet over the map with three heights: dragged by its handle or its tabs, or moved by the handle's button and the arrow keys. What is
 * selected raises it, the desk raises it to the top, and going back, or closing that, leaves it as it was before. On a phone on its side it stands beside the map, in full height.
 */
export function Sheet({ title, children }: SheetProps) {
  const isBesideList = useView((view) => view.mainView === 'list');
  const [height, setHeight] = useState<SheetHeight>(isBesideList ? 'peek' : 'half');
  const selection = useView((view) => view.selection);
  const list = useView((view) => view.list);
  const isList = useView((view) => view.panel === 'list');
  const isDesk = useView((view) => view.panel === 'code');
  const sheet = useRef<HTMLDivElement>(null);

  const measure = (): HeightsPx => {
    const box = sheet.current;
    const full = box?.parentElement?.clientHeight ?? 0;
    return { peek: box === null ? 0 : Number.parseFloat(getComputedStyle(box).minHeight), half: full * HALF, full };
  };
  const { heldPx, handlePointerDown } = useSheetDrag(sheet, GRIPS, measure, setHeight);

  // how high it was before something was opened in it
  const isOpened = selection !== null || list !== null || isDesk;
  const [wasOpened, setWasOpened] = useState(isOpened);
  const [before, setBefore] = useState(height);
  if (wasOpened !== isOpened) {
    setWasOpened(isOpened);
    if (isOpened) setBefore(height);
    else setHeight(before);
  }

  // what was just selected or opened must be seen: a sheet that only peeks opens, and takes all the room where there is little
  useEffect(() => {
    if (selection === null && list === null) return;
    const { clientHeight = 0 } = sheet.current?.parentElement ?? {};
    // of what is behind the sheet, no more than the window shows counts; on a phone on its side nothing is
    const room = clientHeight === 0 ? Infinity : Math.min(clientHeight, window.innerHeight);
    const isLittle = room < LITTLE_ROOM_PX[isList ? 'list' : 'record'];
    setHeight((now) => (isLittle ? 'full' : now === 'peek' ? 'half' : now));
  }, [selection, list, isList]);

  // who codes a report needs its text and a form, not the map
  const [wasDesk, setWasDesk] = useState(false);
  if (wasDesk !== isDesk) {
    setWasDesk(isDesk);
    if (isDesk) setHeight('full');
  }

  // the chronology takes the room that the sheet leaves, and says more than its own tabs do
  const [wasBesideList, setWasBesideList] = useState(isBesideList);
  if (wasBesideList !== isBesideList) {
    setWasBesideList(isBesideList);
    setHeight(isBesideList && selection === null ? 'peek' : 'half');
  }

  /** What is used in a sheet that only peeks must be seen. */
  const rise = (): void => setHeight((now) => (now === 'peek' ? 'half' : now));
  const handleFocus = ({ target }: FocusEvent): void => {
    if (target.matches(':focus-visible')) rise();
  };
  const handleClick = ({ target }: MouseEvent): void => {
    if (target instanceof Element && target.closest('button, a') !== null) rise();
  };

  const isTitled = height === 'peek' && heldPx === null && title !== null;
  return (
    <div
      ref={sheet}
      className="app-sheet"
      data-height={height}
      data-held={heldPx !== null}
      data-titled={isTitled}
      style={heldPx === null ? undefined : { height: heldPx }}
      onPointerDown={handlePointerDown}
    >
      <button
        type="button"
        className="app-sheet-handle"
        onClick={() => setHeight((now) => (now === 'full' ? 'peek' : nextHeight(now, 1)))}
        onKeyDown={(event) => {
          const key = keyOf(event.nativeEvent);
          if (key !== 'ArrowUp' && key !== 'ArrowDown') return;
          event.preventDefault();
          setHeight((now) => nextHeight(now, key === 'ArrowUp' ? 1 : -1));
        }}
      >
        <span className="visually-hidden">{t('app.sheetHandle', { height })}</span>
        {isTitled && (
          <span className="app-sheet-title" dir="auto">
            {title}
          </span>
        )}
      </button>
      <div className="app-sheet-body" onFocus={handleFocus} onClickCapture={handleClick}>
        {children}
      </div>
    </div>
  );
}
