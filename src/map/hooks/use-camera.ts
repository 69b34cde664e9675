// Between the View's camera and the map's. A camera in the View is where the reader went; null means that the map chooses: the home of the
// dossier while nothing is asked for, else a fit to what is shown. That it does by itself and never writes back, but it tells what is seen,
// for the link that is copied. A selection made elsewhere brings its place into view, unless a camera comes with it, as in a link or a step of a
// story: without a camera in the View that stays unwritten (the link's selection does the same again), with one it is written, so that a copied link shows what is on the screen.
import { useCallback, useEffect, useRef } from 'react';
import { MAX_ZOOM, roundCamera } from '#core/view/camera.ts';
import { opensAtHome } from '#core/view/conditions.ts';
import type { Camera } from '#core/view/view.ts';
import { useSelectedEvents } from '#model/hooks/use-shown-events.ts';
import { useSession, useView } from '#model/hooks/use-view.ts';
import { moveExtent, setCamera, setSeenCamera } from '#model/view/view-actions.ts';
import type { MapAdapter } from '../adapter/map-adapter.ts';
import { boundsOfDossier, boundsOfEvents, boundsOfShown, isAnyInView } from '../layers/camera-targets.ts';
import type { MapModel } from '../layers/map-model.ts';
import { extentOf } from '../layers/view-box.ts';
import type { Bounds, ViewBox } from '../layers/view-box.ts';

const PADDING = { top: 52, right: 84, bottom: 64, left: 64 };
/** The home has been chosen with room round it: only what stands over the map is kept off. */
const HOME_PADDING = { top: 44, right: 16, bottom: 20, left: 16 };
const SHOWN_MAX_ZOOM = 7;
const EVENT_MAX_ZOOM = 7.5;

interface MapCamera {
  readonly onSettle: (box: ViewBox, byReader: boolean) => void;
  readonly fitToShown: () => void;
  readonly fitToDossier: () => void;
}

function same(a: Camera | null, b: Camera | null): boolean {
  return a === b || (a !== null && b !== null && a.lat === b.lat && a.lng === b.lng && a.zoom === b.zoom);
}

export function useCamera(
  adapter: MapAdapter | null,
  model: MapModel,
  box: ViewBox | null,
  legendWidth: number,
): MapCamera {
  const camera = useView((view) => view.camera);
  const selection = useView((view) => view.selection);
  const isAtHome =
    useView((view) => opensAtHome({ ...view, camera: null })) && model.context.dossier.home !== undefined;
  const request = useSession((session) => session.mapRequest);
  const selected = useSelectedEvents();
  const latest = useRef({ model, isAtHome, legendWidth });
  /** The camera of the View that the map already has; undefined before the first. */
  const held = useRef<Camera | null | undefined>(undefined);
  /** What the map last chose by itself. */
  const chosen = useRef<'home' | 'shown'>('shown');
  /** What was selected when the View got its camera from outside: that is where to look for it, however late its place is known. */
  const looksFor = useRef<string | null>(null);
  const answered = useRef(request?.serial ?? 0);
  useEffect(() => {
    latest.current = { model, isAtHome, legendWidth };
  });
  useEffect(() => () => setSeenCamera(null), []);

  const fitChosen = useCallback(
    (animate: boolean, isOwn = true) => {
      const { home } = latest.current.model.context.dossier;
      if (chosen.current === 'home' && home !== undefined) {
        const bounds: Bounds = [home.west, home.south, home.east, home.north];
        const right = HOME_PADDING.right + latest.current.legendWidth;
        adapter?.fit(bounds, { maxZoom: MAX_ZOOM, padding: { ...HOME_PADDING, right }, animate }, isOwn);
        return;
      }
      const bounds = boundsOfShown(latest.current.model);
      if (bounds !== null) adapter?.fit(bounds, { maxZoom: SHOWN_MAX_ZOOM, padding: PADDING, animate }, isOwn);
    },
    [adapter],
  );
  const openAnew = useCallback(
    (animate: boolean) => {
      chosen.current = latest.current.isAtHome ? 'home' : 'shown';
      fitChosen(animate);
    },
    [fitChosen],
  );

  useEffect(() => {
    if (adapter === null || (held.current !== undefined && same(held.current, camera))) return;
    const isFirst = held.current === undefined;
    held.current = camera;
    looksFor.current = camera === null ? null : selection;
    if (camera === null) openAnew(!isFirst);
    else adapter.setCamera(camera, !isFirst);
    // the selection is the one that came with the camera
    // oxlint-disable-next-line react/exhaustive-deps
  }, [adapter, camera, openAnew]);

  const [width, height] = [box?.width ?? 0, box?.height ?? 0];
  const isFitted = camera === null && selected.length === 0;
  useEffect(() => {
    if (width === 0 || height === 0) return;
    if (isFitted) fitChosen(false);
    // a pane that is wider than the world could not look where it was asked to
    else if (held.current !== null && held.current !== undefined) adapter?.setCamera(held.current, false);
    // only another size of the pane does this: a cleared selection leaves the reader where they are
    // oxlint-disable-next-line react/exhaustive-deps
  }, [width, height, fitChosen]);

  useEffect(() => {
    if (looksFor.current !== selection) looksFor.current = null;
    if (adapter === null || selected.length === 0 || looksFor.current !== null) return;
    const current = latest.current.model;
    if (isAnyInView(current, adapter.box(), selected)) return;
    const bounds = boundsOfEvents(current, selected);
    const isUnwritten = held.current === null || held.current === undefined;
    if (bounds !== null) adapter.fit(bounds, { maxZoom: EVENT_MAX_ZOOM, padding: PADDING, animate: true }, isUnwritten);
  }, [adapter, selected, selection]);

  useEffect(() => {
    if (adapter === null || request === null || request.serial === answered.current) return;
    answered.current = request.serial;
    const { target } = request;
    if (target.type === 'open-anew') {
      held.current = null;
      setCamera(null);
      openAnew(true);
      return;
    }
    const bounds = boundsOfEvents(latest.current.model, target.eventIds);
    if (bounds !== null) adapter.fit(bounds, { maxZoom: EVENT_MAX_ZOOM, padding: PADDING, animate: true }, false);
  }, [adapter, request, openAnew]);

  const onSettle = useCallback((settled: ViewBox, byReader: boolean) => {
    setSeenCamera(settled);
    if (!byReader) return;
    moveExtent(extentOf(settled));
    held.current = roundCamera(settled);
    setCamera(held.current);
  }, []);
  const fitToShown = useCallback(() => {
    chosen.current = 'shown';
    // where a link without a camera opens at home, this is the reader's own move
    const isOwn = !latest.current.isAtHome;
    if (isOwn) {
      held.current = null;
      setCamera(null);
    }
    fitChosen(true, isOwn);
  }, [fitChosen]);
  const fitToDossier = useCallback(() => {
    const bounds = boundsOfDossier(latest.current.model);
    if (bounds !== null) adapter?.fit(bounds, { maxZoom: SHOWN_MAX_ZOOM, padding: PADDING, animate: true }, false);
  }, [adapter]);
  return { onSettle, fitToShown, fitToDossier };
}
