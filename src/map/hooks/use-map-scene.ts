import { useCallback, useMemo, useState } from 'react';
import type { PlaceGroup } from '#core/query/map-groups.ts';
import { useView } from '#model/hooks/use-view.ts';
import { fewOf, Kept } from '#core/kept.ts';
import { useTouchSize } from '#ui/touch-size.ts';
import { insetGroup } from '../layers/inset.ts';
import type { MapModel } from '../layers/map-model.ts';
import { mapScene } from '../layers/map-scene.ts';
import type { MapScene } from '../layers/map-scene.ts';
import { sceneRoom } from '../layers/scene-room.ts';
import type { PaneSize } from '../layers/scene-room.ts';
import type { ViewBox } from '../layers/view-box.ts';
import { INSET_PX, insetSize, wayInset } from '../layers/way-inset.ts';
import type { WayInset } from '../layers/way-inset.ts';
import { BoxStore } from './box-store.ts';

const LEGEND_MIN_WINDOW_PX = 1280;
const LEGEND_MIN_HEIGHT_PX = 600;
/** About what it takes, until it has been drawn. */
const LEGEND_PX = { width: 512, height: 304 };
const USUAL_FONT_PX = 16;

interface LiveScene {
  /** The view at the last rest. */
  readonly box: ViewBox | null;
  readonly boxes: BoxStore;
  readonly scene: MapScene | null;
  /** A selected area that the map shows too small. */
  readonly inset: PlaceGroup | null;
  /** The long way from outside, while the map is near home. */
  readonly way: WayInset | null;
  readonly isMoving: boolean;
  readonly isLegendOpen: boolean;
  /** What the open legend takes of the width; 0 while it is closed. */
  readonly legendWidth: number;
  readonly openLegend: (isOpen: boolean) => void;
  readonly measureLegend: (size: PaneSize) => void;
  readonly handleMove: (box: ViewBox) => void;
  readonly handleRest: (box: ViewBox) => void;
}

const scenes = new Kept<MapModel, MapScene>(({ context }) => fewOf(context.states.size));

function textScale(): number {
  return Number.parseFloat(window.getComputedStyle(document.documentElement).fontSize) / USUAL_FONT_PX;
}

/** What stands in the view. It is made at rest, and when a zoom passes a whole step, where places join or part. */
export function useMapScene(model: MapModel, selected: ReadonlySet<number>, hasFault: boolean): LiveScene {
  const [boxes] = useState(() => new BoxStore());
  const [box, setBox] = useState<ViewBox | null>(null);
  const [isMoving, setMoving] = useState(false);
  const [legend, openLegend] = useState<boolean | null>(null);
  const [legendSize, setLegendSize] = useState<PaneSize>(LEGEND_PX);
  const [scale] = useState(textScale);
  const isTouch = useTouchSize();
  const hasKnownCard = useView((view) => view.known !== null);
  const isLegendOpen = legend ?? hasRoomForLegend(box);
  const handleMove = useCallback(
    (moved: ViewBox) => {
      boxes.set(moved);
      setMoving(true);
      setBox((rested) => (rested !== null && Math.floor(rested.zoom) === Math.floor(moved.zoom) ? rested : moved));
    },
    [boxes],
  );
  const handleRest = useCallback(
    (rested: ViewBox) => {
      boxes.set(rested);
      setBox(rested);
      setMoving(false);
    },
    [boxes],
  );
  const inset = useMemo(() => (box === null ? null : insetGroup(model, box, selected)), [model, box, selected]);
  const legendRoom = isLegendOpen ? legendSize : null;
  const way = useMemo(() => {
    const size = box === null || inset !== null || hasFault ? null : insetSize(box, legendRoom, scale);
    return box === null || size === null ? null : wayInset(model, box, size);
  }, [model, box, inset, hasFault, legendRoom, scale]);
  const measureLegend = useCallback((size: PaneSize) => {
    setLegendSize((last) => (last.width === size.width && last.height === size.height ? last : size));
  }, []);
  const room = {
    legend: legendRoom,
    isTouch,
    textScale: scale,
    inset: inset === null ? (way?.size ?? null) : INSET_PX,
    hasKnownCard,
    hasFault,
  };
  const scene =
    box === null
      ? null
      : scenes.get(model, JSON.stringify({ box, ...room }), () => mapScene(model, box, sceneRoom({ ...box, ...room })));
  return {
    box,
    boxes,
    scene,
    inset,
    way,
    isMoving,
    isLegendOpen,
    legendWidth: legendRoom?.width ?? 0,
    openLegend,
    measureLegend,
    handleMove,
    handleRest,
  };
}

/** Whether the legend is open before the reader has said so. */
function hasRoomForLegend(box: ViewBox | null): boolean {
  return box !== null && window.innerWidth >= LEGEND_MIN_WINDOW_PX && box.height >= LEGEND_MIN_HEIGHT_PX;
}
