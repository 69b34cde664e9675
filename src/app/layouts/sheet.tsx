import { useEffect, useRef, useState } from 'react';
import type { PointerEvent, ReactNode } from 'react';
import { useView } from '#model/hooks/use-view.ts';
import { t } from '#messages/t.ts';
import { keyOf } from '#ui/key-of.ts';

const HEIGHTS = ['peek', 'half', 'full'] as const;
type SheetHeight = (typeof HEIGHTS)[number];

const DRAG_STEP_PX = 48;
/** Half of less shows hardly more than a title, or than the head of a list. */
const LITTLE_ROOM_PX = { record: 400, list: 620 };

function neighbour(height: SheetHeight, step: 1 | -1): SheetHeight {
  return HEIGHTS[Math.min(HEIGHTS.length - 1, Math.max(0, HEIGHTS.indexOf(height) + step))] ?? height;
}

/** A sheet over the map with three heights: dragged by its handle, or moved by the handle's button and the arrow keys. */
export function Sheet({ children }: { readonly children: ReactNode }) {
  const isBesideList = useView((view) => view.mainView === 'list');
  const [height, setHeight] = useState<SheetHeight>(isBesideList ? 'peek' : 'half');
  const selection = useView((view) => view.selection);
  const list = useView((view) => view.list);
  const isList = useView((view) => view.panel === 'list');
  const sheet = useRef<HTMLDivElement>(null);
  const dragged = useRef(false);

  // what was just selected or opened must be seen: a sheet that only peeks opens, and takes all the room where there is little
  useEffect(() => {
    if (selection === null && list === null) return;
    // of what is behind the sheet, no more than the window shows counts
    const room = Math.min(sheet.current?.parentElement?.clientHeight ?? Infinity, window.innerHeight);
    const isLittle = room < LITTLE_ROOM_PX[isList ? 'list' : 'record'];
    setHeight((now) => (isLittle ? 'full' : now === 'peek' ? 'half' : now));
  }, [selection, list, isList]);

  // the chronology takes the room that the sheet leaves, and says more than its own tabs do
  const [wasBesideList, setWasBesideList] = useState(isBesideList);
  if (wasBesideList !== isBesideList) {
    setWasBesideList(isBesideList);
    setHeight(isBesideList && selection === null ? 'peek' : 'half');
  }

  const handlePointerDown = (event: PointerEvent<HTMLButtonElement>): void => {
    const target = event.currentTarget;
    let from = event.clientY;
    dragged.current = false;
    target.setPointerCapture(event.pointerId);
    const move = (moved: globalThis.PointerEvent): void => {
      const way = from - moved.clientY;
      if (Math.abs(way) < DRAG_STEP_PX) return;
      from = moved.clientY;
      dragged.current = true;
      setHeight((now) => neighbour(now, way > 0 ? 1 : -1));
    };
    const stop = (): void => {
      target.removeEventListener('pointermove', move);
      target.removeEventListener('lostpointercapture', stop);
    };
    target.addEventListener('pointermove', move);
    target.addEventListener('lostpointercapture', stop);
  };

  return (
    <div ref={sheet} className="app-sheet" data-height={height}>
      <button
        type="button"
        className="app-sheet-handle"
        aria-label={t('app.sheetHandle', { height })}
        onPointerDown={handlePointerDown}
        onClick={() => {
          if (!dragged.current) setHeight((now) => (now === 'full' ? 'peek' : neighbour(now, 1)));
          dragged.current = false;
        }}
        onKeyDown={(event) => {
          const key = keyOf(event.nativeEvent);
          if (key !== 'ArrowUp' && key !== 'ArrowDown') return;
          event.preventDefault();
          setHeight((now) => neighbour(now, key === 'ArrowUp' ? 1 : -1));
        }}
      />
      <div className="app-sheet-body">{children}</div>
    </div>
  );
}
