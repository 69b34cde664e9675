// Between the View's camera and the map's. A camera in the View is where the reader went; null means "fit to what is shown", which the
// map does by itself and never writes back. A selection made elsewhere brings its place into view: without a camera in the View that stays
// unwritten (the link's selection does the same again), with one it is written, so that a copied link shows what is on the screen.
import { useCallback, useEffect, useRef } from 'react';
import { roundCamera } from '#core/view/camera.ts';
import type { Camera } from '#core/view/view.ts';
import { useSelectedEvents } from '#model/hooks/use-shown-events.ts';
import { useSession, useView } from '#model/hooks/use-view.ts';
import { setCamera } from '#model/view/view-actions.ts';
import type { MapAdapter } from '../adapter/map-adapter.ts';
import { boundsOfEvents, boundsOfShown, isAnyInView } from '../layers/camera-targets.ts';
import type { MapModel } from '../layers/map-model.ts';
import type { ViewBox } from '../layers/view-box.ts';

const PADDING = { top: 52, right: 84, bottom: 64, left: 64 };
const SHOWN_MAX_ZOOM = 7;
const EVENT_MAX_ZOOM = 7.5;

interface MapCamera {
  readonly onSettle: (box: ViewBox, byReader: boolean) => void;
  readonly fitToShown: () => void;
}

function same(a: Camera | null, b: Camera | null): boolean {
  return a === b || (a !== null && b !== null && a.lat === b.lat && a.lng === b.lng && a.zoom === b.zoom);
}

export function useCamera(
  adapter: MapAdapter | null,
  model: MapModel,
  isReady: boolean,
  box: ViewBox | null,
): MapCamera {
  const camera = useView((view) => view.camera);
  const request = useSession((session) => session.mapRequest);
  const selected = useSelectedEvents();
  const latest = useRef(model);
  /** The camera of the View that the map already has; undefined before the first. */
  const held = useRef<Camera | null | undefined>(undefined);
  const answered = useRef(request?.serial ?? 0);
  useEffect(() => {
    latest.current = model;
  });

  const fitShown = useCallback(
    (animate: boolean) => {
      const bounds = boundsOfShown(latest.current);
      if (bounds !== null) adapter?.fit(bounds, { maxZoom: SHOWN_MAX_ZOOM, padding: PADDING, animate });
    },
    [adapter],
  );

  useEffect(() => {
    if (adapter === null || !isReady || (held.current !== undefined && same(held.current, camera))) return;
    const isFirst = held.current === undefined;
    held.current = camera;
    if (camera === null) fitShown(!isFirst);
    else adapter.setCamera(camera, !isFirst);
  }, [adapter, isReady, camera, fitShown]);

  const [width, height] = [box?.width ?? 0, box?.height ?? 0];
  const isFitted = camera === null && selected.length === 0;
  useEffect(() => {
    if (isReady && isFitted && width > 0 && height > 0) fitShown(false);
    // only another size of the pane fits again: a cleared selection leaves the reader where they are
    // oxlint-disable-next-line react/exhaustive-deps
  }, [width, height, isReady, fitShown]);

  useEffect(() => {
    if (adapter === null || !isReady || selected.length === 0) return;
    const { current } = latest;
    if (isAnyInView(current, adapter.box(), selected)) return;
    const bounds = boundsOfEvents(current, selected);
    const isUnwritten = held.current === null || held.current === undefined;
    if (bounds !== null) adapter.fit(bounds, { maxZoom: EVENT_MAX_ZOOM, padding: PADDING, animate: true }, isUnwritten);
  }, [adapter, isReady, selected]);

  useEffect(() => {
    if (adapter === null || request === null || request.serial === answered.current) return;
    answered.current = request.serial;
    const { target } = request;
    if (target.type === 'fit-shown') {
      held.current = null;
      setCamera(null);
      fitShown(true);
      return;
    }
    const bounds = boundsOfEvents(latest.current, target.eventIds);
    if (bounds !== null) adapter.fit(bounds, { maxZoom: EVENT_MAX_ZOOM, padding: PADDING, animate: true }, false);
  }, [adapter, request, fitShown]);

  const onSettle = useCallback((settled: ViewBox, byReader: boolean) => {
    if (!byReader) return;
    held.current = roundCamera(settled);
    setCamera(held.current);
  }, []);
  const fitToShown = useCallback(() => {
    held.current = null;
    setCamera(null);
    fitShown(true);
  }, [fitShown]);
  return { onSettle, fitToShown };
}
