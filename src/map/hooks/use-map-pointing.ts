import { useCallback, useRef, useState } from 'react';
import { hoverEvent, selectRecord } from '#model/view/view-actions.ts';
import type { MapAdapter } from '../adapter/map-adapter.ts';
import { mergeRows } from '#core/query/map-groups.ts';
import { boundsOfGroups } from '../layers/camera-targets.ts';
import type { MapModel } from '../layers/map-model.ts';
import { plateName, pointerName } from '../layers/mark-words.ts';
import { markAt } from '../layers/map-scene.ts';
import type { MapScene, SceneMark } from '../layers/map-scene.ts';
import type { OffMapPointer } from '../layers/off-map.ts';
import type { ScenePlate } from '../layers/scene-plates.ts';
import type { Bounds, Point } from '../layers/view-box.ts';

const LIST_GAP_PX = 12;
const PLATE_GAP_PX = 118;
/** The list of a pointer begins below the strip, which reaches above the point. */
const POINTER_GAP_PX = 68;
const POINTER_MAX_ZOOM = 6.5;
const POINTER_PADDING = { top: 90, right: 120, bottom: 100, left: 120 };

/** Several events at one place, opened to choose from. */
export interface OpenList {
  readonly title: string;
  readonly rows: readonly number[];
  readonly point: Point;
  /** Space to leave on both sides of the point. */
  readonly gapPx: number;
}

interface MapPointing {
  readonly pointed: SceneMark | null;
  readonly list: OpenList | null;
  readonly handlePoint: (point: Point | null) => void;
  readonly handleClick: (point: Point) => void;
  readonly handleMove: () => void;
  readonly activate: (mark: SceneMark) => void;
  readonly point: (mark: SceneMark | null) => void;
  readonly openPlate: (plate: ScenePlate, point: Point) => void;
  readonly goTo: (pointer: OffMapPointer) => void;
  readonly goToBounds: (bounds: Bounds) => void;
  readonly goToPlace: (place: number) => void;
  readonly closeList: () => void;
}

/** What pointer and keys do with marks: one event is selected, places that come apart are zoomed to, everything else opens its list. */
export function useMapPointing(adapter: MapAdapter | null, model: MapModel, scene: MapScene | null): MapPointing {
  const [pointedId, setPointedId] = useState<string | null>(null);
  // a list of events that are no longer shown would offer what is not there: it goes with the model it was opened on
  const [opened, setOpened] = useState<{ readonly list: OpenList; readonly model: MapModel } | null>(null);
  const list = opened?.model === model ? opened.list : null;
  const lastId = useRef<string | null>(null);
  const opener = useRef<Element | null>(null);
  const { context } = model;

  const point = useCallback(
    (mark: SceneMark | null) => {
      if ((mark?.id ?? null) === lastId.current) return;
      lastId.current = mark?.id ?? null;
      setPointedId(mark?.id ?? null);
      adapter?.setPointing(mark !== null);
      const [row] = mark?.rows ?? [];
      hoverEvent(mark?.rows.length === 1 && row !== undefined ? (context.eventAt(row)?.id ?? null) : null);
    },
    [adapter, context],
  );
  const goToBounds = useCallback(
    (bounds: Bounds) =>
      adapter?.fit(bounds, { maxZoom: POINTER_MAX_ZOOM, padding: POINTER_PADDING, animate: true }, false),
    [adapter],
  );
  const openList = (wanted: OpenList): void => {
    opener.current = document.activeElement;
    point(null);
    setOpened({ list: wanted, model });
  };
  const closeList = useCallback(() => {
    setOpened(null);
    hoverEvent(null);
    if (opener.current instanceof HTMLElement && opener.current.isConnected)
      opener.current.focus({ preventScroll: true });
  }, []);
  const activate = (mark: SceneMark): void => {
    const [row] = mark.rows;
    const event = mark.rows.length === 1 && row !== undefined ? context.eventAt(row) : undefined;
    if (event !== undefined) {
      setOpened(null);
      selectRecord(event.id);
    } else if (mark.splitZoom !== null) adapter?.flyTo(mark.lngLat[0], mark.lngLat[1], mark.splitZoom + 0.25);
    else openList({ title: mark.title, rows: mark.rows, point: mark.point, gapPx: mark.sizePx / 2 + LIST_GAP_PX });
  };
  return {
    // as it is now: counts and names of a mark can change while the pointer rests on it
    pointed: scene?.marks.find((mark) => mark.id === pointedId) ?? null,
    list,
    point,
    goToBounds,
    activate,
    closeList,
    handlePoint: (pixel) =>
      point(pixel === null || scene === null || adapter === null ? null : markAt(scene, adapter.box(), pixel)),
    handleClick: (pixel) => {
      const mark = scene === null || adapter === null ? null : markAt(scene, adapter.box(), pixel);
      if (mark === null) setOpened(null);
      else activate(mark);
    },
    handleMove: () => {
      point(null);
      setOpened(null);
    },
    openPlate: (plate, pixel) => {
      openList({
        title: plateName(context, plate.group, false),
        rows: plate.rows,
        point: pixel,
        gapPx: PLATE_GAP_PX,
      });
    },
    goToPlace: (place) => {
      const bounds = context.shapes.get(place)?.bounds;
      if (bounds !== undefined) goToBounds(bounds);
    },
    goTo: ({ groups, labels, bearing, box }) => {
      // what lies in the view and only has no room there is listed: there is nowhere to go
      if (bearing === null) {
        openList({
          title: pointerName(labels),
          rows: mergeRows(groups),
          point: [(box.left + box.right) / 2, box.bottom + POINTER_GAP_PX],
          gapPx: 0,
        });
        return;
      }
      const bounds = boundsOfGroups(model, groups);
      if (bounds !== null) goToBounds(bounds);
    },
  };
}
