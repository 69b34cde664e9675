import { useCallback, useEffect, useRef, useState } from 'react';
import { useShownEvents } from '#model/hooks/use-shown-events.ts';
import { useTheme } from '#model/hooks/use-theme.ts';
import { setPaneState } from '#model/view/view-actions.ts';
import { mapText } from '#messages/map-texts.ts';
import { useBasemapFault } from './hooks/use-basemap-fault.ts';
import { useCamera } from './hooks/use-camera.ts';
import { useMapAdapter } from './hooks/use-map-adapter.ts';
import { useEmphasis, useMapDrawing } from './hooks/use-map-drawing.ts';
import { useMapModel } from './hooks/use-map-model.ts';
import { useMapPointing } from './hooks/use-map-pointing.ts';
import { useMapScene } from './hooks/use-map-scene.ts';
import { Inset } from './inset/inset.tsx';
import { WayInset } from './inset/way-inset.tsx';
import { Legend } from './legend/legend.tsx';
import { Controls } from './overlay/controls.tsx';
import { MapPicture } from './overlay/map-picture.tsx';
import { MarkEvents } from './overlay/mark-events.tsx';
import { MarkButtons } from './overlay/mark-buttons.tsx';
import { MarkTooltip } from './overlay/mark-tooltip.tsx';
import { Plates } from './overlay/plates.tsx';
import { Pointers } from './overlay/pointers.tsx';
import { BasemapCard } from './states/basemap-card.tsx';

interface LiveMapProps {
  /** The graphics driver has ended the drawing. */
  readonly onLost: () => void;
  /** The widget itself does not work: only another one can. */
  readonly onRestart: () => void;
}

/** The map at work: the widget below, everything that is text and button above it. */
export function LiveMap({ onLost, onRestart }: LiveMapProps) {
  const container = useRef<HTMLDivElement>(null);
  const [attempt, setAttempt] = useState(0);
  const [isDrawn, setDrawn] = useState(false);
  const { counts } = useShownEvents();
  const { model, areas } = useMapModel(attempt);
  const basemap = useBasemapFault(areas.fault);
  const emphasis = useEmphasis(model);
  const live = useMapScene(model, emphasis.selected, basemap.details !== null);
  const { scene, box, inset } = live;
  const adapter = useMapAdapter(container, {
    onMove: (moved) => {
      live.handleMove(moved);
      pointing.handleMove();
    },
    onSettle: (settled, byReader) => {
      live.handleRest(settled);
      camera.onSettle(settled, byReader);
    },
    onPoint: (point) => pointing.handlePoint(point),
    onClick: (point) => pointing.handleClick(point),
    onBasemapFault: basemap.report,
    onContextLost: onLost,
    onIdle: () => {
      // setting what is set already would have this function run once more
      if (isDrawn !== (scene !== null)) setDrawn(scene !== null);
    },
  });
  const { handleRest } = live;
  useEffect(() => {
    // with nothing to fit to the map never moves, and would never say what it shows
    if (adapter !== null) handleRest(adapter.box());
  }, [adapter, handleRest]);
  const camera = useCamera(adapter, model, box, live.legendWidth);
  const pointing = useMapPointing(adapter, model, scene);
  useMapDrawing(adapter, model, scene, emphasis);
  useEffect(() => {
    if (isDrawn && areas.state !== 'loading') setPaneState('map', 'ready');
  }, [isDrawn, areas.state]);
  const zoomBy = useCallback((step: number) => adapter?.zoomBy(step), [adapter]);
  const boxOf = useCallback(() => adapter?.box() ?? null, [adapter]);
  const { way } = live;
  const { goToBounds } = pointing;
  const goAlong = useCallback(() => way !== null && goToBounds(way.bounds), [way, goToBounds]);
  const loadAgain = (): void => {
    basemap.report(null);
    if (areas.fault !== null) setAttempt(attempt + 1);
    if (basemap.fault?.isStuck === true) onRestart();
    else if (basemap.fault !== null) adapter?.reloadBasemap();
  };
  const { context } = model;
  const summary = mapText('map.summary', {
    shown: counts.shown,
    places: model.groups.length,
    unplaced: counts.undrawn.noPlace,
  });
  return (
    <section
      aria-label={mapText('map.label')}
      aria-describedby="mp-summary"
      className="mp-pane"
      data-theme={useTheme()}
      data-moving={live.isMoving}
      data-stuck={basemap.fault?.isStuck === true}
    >
      <p id="mp-summary" className="visually-hidden">
        {summary}
      </p>
      <div ref={container} className="mp-canvas" />
      <MapPicture adapter={adapter} />
      {scene !== null && box !== null && (
        <>
          <MarkButtons
            scene={scene}
            context={context}
            selected={emphasis.selected}
            onActivate={pointing.activate}
            onPoint={pointing.point}
          />
          <Plates scene={scene} context={context} boxes={live.boxes} emphasis={emphasis} onOpen={pointing.openPlate} />
          <Pointers pointers={scene.pointers} emphasis={emphasis} onGo={pointing.goTo} />
          {pointing.pointed !== null && pointing.list === null && (
            <MarkTooltip mark={pointing.pointed} box={box} obstacles={scene.obstacles} context={context} />
          )}
        </>
      )}
      {counts.shown === 0 && (
        <p className="mp-empty">{mapText(counts.total === 0 ? 'map.noEvents' : 'map.nothingShown')}</p>
      )}
      {inset !== null && <Inset context={context} group={inset} onGo={() => pointing.goToPlace(inset.place)} />}
      {live.way !== null && <WayInset context={context} way={live.way} onGo={goAlong} />}
      <Controls onZoom={zoomBy} onFit={camera.fitToShown} onFitDossier={camera.fitToDossier} boxOf={boxOf} />
      <Legend model={model} isOpen={live.isLegendOpen} onToggle={live.openLegend} onMeasure={live.measureLegend} />
      <p className="mp-attribution">{mapText('map.attribution')}</p>
      {pointing.list !== null && box !== null && (
        <MarkEvents
          list={pointing.list}
          box={box}
          context={context}
          selected={emphasis.selected}
          onClose={pointing.closeList}
        />
      )}
      {basemap.details !== null && (
        <BasemapCard details={basemap.details} onClose={basemap.close} onRetry={loadAgain} />
      )}
    </section>
  );
}
