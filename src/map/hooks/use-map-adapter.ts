import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useTheme } from '#model/hooks/use-theme.ts';
import { useSession } from '#model/hooks/use-view.ts';
import { beginWork } from '#late/pending-work.ts';
import { mapText } from '#messages/map-texts.ts';
import { MapAdapter } from '../adapter/map-adapter.ts';
import type { MapCallbacks } from '../adapter/map-callbacks.ts';
import { readMapColours } from '../adapter/map-colours.ts';

type MapHandlers = Omit<MapCallbacks, 'onBusy'>;

/** The widget of a pane, made when the pane is in the page and ended with it; the handlers may change with every render. */
export function useMapAdapter(container: RefObject<HTMLDivElement | null>, handlers: MapHandlers): MapAdapter | null {
  const theme = useTheme();
  const roomTheme = useSession((session) => session.roomTheme);
  const [adapter, setAdapter] = useState<MapAdapter | null>(null);
  const latest = useRef(handlers);
  const firstTheme = useRef(theme);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    if (container.current === null) return undefined;
    let end: (() => void) | null = null;
    const created = new MapAdapter(container.current, {
      theme: firstTheme.current,
      colours: readMapColours(container.current),
      label: mapText('map.canvasLabel'),
      callbacks: {
        onMove: (box) => latest.current.onMove(box),
        onSettle: (box, byReader) => latest.current.onSettle(box, byReader),
        onPoint: (point) => latest.current.onPoint(point),
        onClick: (point) => latest.current.onClick(point),
        onBasemapFault: (fault) => latest.current.onBasemapFault(fault),
        onIdle: () => latest.current.onIdle(),
        onContextLost: () => latest.current.onContextLost(),
        onBusy: (busy) => {
          end?.();
          end = busy ? beginWork('map drawing') : null;
        },
      },
    });
    setAdapter(created);
    return () => {
      setAdapter(null);
      created.destroy();
    };
  }, [container]);
  useEffect(() => {
    // the pane carries the theme itself, so its tokens are right before the page's are
    if (container.current !== null) adapter?.setTheme(theme, readMapColours(container.current));
    // a room can ask for more contrast in the same theme
  }, [adapter, container, theme, roomTheme]);
  const units = useSession((session) => session.ownUnits);
  useEffect(() => adapter?.setUnits(units), [adapter, units]);
  return adapter;
}
