import { ChevronDown, Layers } from 'lucide-react';
import { useEffect, useId, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import { mapText } from '#messages/map-texts.ts';
import type { MapMessageId } from '#messages/map-texts.ts';
import type { MarkStatus } from '#core/states/mark-status.ts';
import { Icon } from '#ui/icon.tsx';
import { Button } from '#ui/button.tsx';
import { listOfEvents } from '#model/lists/list-query.ts';
import { openList } from '#model/view/view-actions.ts';
import { NumberLink } from '#ui/number-link.tsx';
import { Mark } from '#ui/mark/mark.tsx';
import type { MarkShapeName } from '#ui/mark/mark-paths.ts';
import type { MapModel } from '../layers/map-model.ts';
import type { LineWeight } from '../layers/movement-lines.ts';
import type { PaneSize } from '../layers/scene-room.ts';
import { symbolsInUse } from '../layers/symbols-in-use.ts';
import { Shapes } from '../overlay/shapes.tsx';
import { AreaSymbol, LineSymbol, PlateSymbol, PointSymbol, RingSymbol, ViaSymbol } from './symbols.tsx';

const STATUS_WORDS: Readonly<Record<MarkStatus, MapMessageId>> = {
  'own-word': 'map.legendOwnWord',
  corroborated: 'map.legendCorroborated',
  claimed: 'map.legendClaimed',
  reported: 'map.legendReported',
  suspected: 'map.legendSuspected',
  possible: 'map.legendPossible',
  disputed: 'map.legendDisputed',
  denied: 'map.legendDenied',
};
const SHAPE_WORDS: Readonly<Record<MarkShapeName, MapMessageId>> = {
  circle: 'map.shapeCircle',
  diamond: 'map.shapeDiamond',
  square: 'map.shapeSquare',
  hexagon: 'map.shapeHexagon',
};

function Entry({ symbol, words }: { readonly symbol: ReactNode; readonly words: MapMessageId }) {
  return (
    <li>
      <span className="mp-legend-symbol">{symbol}</span>
      {mapText(words)}
    </li>
  );
}

const WEIGHT_WORDS: Readonly<Record<LineWeight, MapMessageId>> = {
  firm: 'map.legendLineFirm',
  said: 'map.legendLineSaid',
  suspected: 'map.legendLineSuspected',
  possible: 'map.legendPossible',
};

interface MovementsProps {
  readonly model: MapModel;
  readonly symbols: ReturnType<typeof symbolsInUse>;
}

/** What lines mean: whether the path is known, and how firmly the movement is said to have happened. */
function Movements({ model, symbols }: MovementsProps) {
  const { waiting } = symbols;
  const list = listOfEvents(waiting.flatMap((row) => model.context.eventAt(row)?.id ?? []));
  return (
    <>
      <h3 className="mp-legend-title">{mapText('map.legendMovement')}</h3>
      <ul>
        {symbols.hasKnownPath && <Entry symbol={<LineSymbol isDotted={false} />} words="map.legendKnownPath" />}
        {symbols.hasUnknownPath && <Entry symbol={<LineSymbol isDotted />} words="map.legendUnknownPath" />}
        {symbols.hasVias && <Entry symbol={<ViaSymbol />} words="map.legendVia" />}
        {symbols.weights.map((weight) => (
          <Entry key={weight} symbol={<LineSymbol isDotted weight={weight} />} words={WEIGHT_WORDS[weight]} />
        ))}
        {waiting.length > 0 && (
          <li>
            <span className="mp-legend-symbol">
              <LineSymbol isDotted weight="possible" />
            </span>
            {list === null ? (
              mapText('map.legendWaiting', { count: waiting.length })
            ) : (
              <NumberLink onClick={() => openList(list)}>
                {mapText('map.legendWaiting', { count: waiting.length })}
              </NumberLink>
            )}
          </li>
        )}
      </ul>
    </>
  );
}

interface LegendProps {
  readonly model: MapModel;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  /** Says how large it is, in whole steps. */
  readonly onMeasure: (size: PaneSize) => void;
}

const STEP_PX = 16;

function inSteps(px: number): number {
  return Math.ceil(px / STEP_PX) * STEP_PX;
}

/** Explains every symbol that the map shows now, and whose borders it draws. */
export function Legend({ model, isOpen, onToggle, onMeasure }: LegendProps) {
  const id = useId();
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = card;
    if (current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const size = entry?.borderBoxSize[0];
      if (size !== undefined) onMeasure({ width: inSteps(size.inlineSize), height: inSteps(size.blockSize) });
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [isOpen, onMeasure]);
  const symbols = useMemo(() => (isOpen ? symbolsInUse(model) : null), [model, isOpen]);
  if (symbols === null) {
    return (
      <Button className="mp-legend-button" icon={Layers} aria-expanded={false} onClick={() => onToggle(true)}>
        {mapText('map.legend')}
      </Button>
    );
  }
  return (
    <section ref={card} aria-label={mapText('map.legend')} className="mp-legend">
      <button
        type="button"
        className="mp-legend-close"
        aria-expanded
        aria-controls={id}
        aria-label={mapText('map.legendClose')}
        onClick={() => onToggle(false)}
      >
        <Icon of={ChevronDown} />
      </button>
      <div id={id} className="mp-legend-columns">
        <div>
          <h3 className="mp-legend-title">{mapText('map.legendWho')}</h3>
          <ul>
            {symbols.statuses.map((status) => (
              <Entry
                key={status}
                symbol={<Mark colour="context" icon="deployment" fill={status} size={18} />}
                words={STATUS_WORDS[status]}
              />
            ))}
          </ul>
          <h3 className="mp-legend-title">{mapText('map.legendShapes')}</h3>
          <ul>
            {symbols.shapes.map((shape) => (
              <Entry key={shape} symbol={<Shapes shapes={[shape]} />} words={SHAPE_WORDS[shape]} />
            ))}
          </ul>
        </div>
        <div>
          <h3 className="mp-legend-title">{mapText('map.legendExact')}</h3>
          <ul>
            {symbols.hasPoints && <Entry symbol={<PointSymbol />} words="map.legendPoint" />}
            {symbols.hasRings && <Entry symbol={<RingSymbol />} words="map.legendRing" />}
            {symbols.hasAreas && <Entry symbol={<AreaSymbol />} words="map.legendArea" />}
            {symbols.hasPlates && <Entry symbol={<PlateSymbol />} words="map.legendCountry" />}
            {model.laterGroups.length > 0 && (
              <Entry
                symbol={
                  <span className="mp-legend-later">
                    <Mark colour="context" icon="deployment" fill="claimed" size={18} />
                  </span>
                }
                words="map.legendLater"
              />
            )}
          </ul>
          {model.lines.length > 0 && <Movements model={model} symbols={symbols} />}
        </div>
      </div>
      <p className="mp-legend-borders">
        {mapText('map.legendBorders')}: <bdi>{model.context.dossier.borders}</bdi>
      </p>
    </section>
  );
}
