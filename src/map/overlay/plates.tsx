import { holdsAny } from '#core/query/map-groups.ts';
import { useSyncExternalStore } from 'react';
import { hoverEvent } from '#model/view/view-actions.ts';
import { mapText } from '#messages/map-texts.ts';
import type { BoxStore } from '../hooks/box-store.ts';
import type { Emphasis } from '../hooks/use-map-drawing.ts';
import type { MapContext } from '../layers/map-model.ts';
import type { MapScene } from '../layers/map-scene.ts';
import { mixWords, plateName } from '../layers/mark-words.ts';
import type { ScenePlate } from '../layers/scene-plates.ts';
import { projectPoint } from '../layers/view-box.ts';
import type { Point } from '../layers/view-box.ts';
import { Shapes } from './shapes.tsx';

interface PlatesProps {
  readonly scene: MapScene;
  readonly context: MapContext;
  readonly boxes: BoxStore;
  readonly emphasis: Emphasis;
  readonly onOpen: (plate: ScenePlate, point: Point) => void;
}

/** Between two colours of a mix, in percent of its width: one to two pixels, by the length of the name. */
const MIX_GAP = 1.2;

/**
 * Stretches of colour by their counts, a gap apart or, where they are thin, half their width: none goes out of sight. One background,
 * where a dozen boxes a plate would have to be laid out; its stops are plain, as the browser works longer on `max()` than on the picture.
 */
function mixGradient(counts: readonly number[], colours: readonly string[]): string {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const percent = (part: number): string => `${part.toFixed(1)}%`;
  let before = 0;
  const stops = counts.map((count, at) => {
    const colour = `var(--ev-${colours[at] ?? 'context'})`;
    const from = (before / total) * 100;
    before += count;
    const until = (before / total) * 100;
    if (before === total) return `${colour} ${percent(from)} 100%`;
    const end = Math.max(until - MIX_GAP, (from + until) / 2);
    return `${colour} ${percent(from)} ${percent(end)}, transparent ${percent(end)} ${percent(until)}`;
  });
  return `linear-gradient(90deg, ${stops.join(', ')})`;
}

function PlateWords({ plate, context }: { readonly plate: ScenePlate; readonly context: MapContext }) {
  const colours = plate.mix.map(({ type }) => context.dossier.eventTypes[type]?.colour ?? 'context');
  return (
    <>
      <span className="mp-plate-line">
        <span
          className="mp-plate-name"
          dir="auto"
          style={plate.nameWidth === null ? undefined : { maxWidth: plate.nameWidth }}
        >
          {plate.name}
        </span>{' '}
        <b>{plate.rows.length}</b>
        <Shapes shapes={plate.shapes} />
      </span>
      <span
        className="mp-plate-mix"
        style={{
          backgroundImage: mixGradient(
            plate.mix.map(({ count }) => count),
            colours,
          ),
        }}
      />
    </>
  );
}

/** Events known only to a country or a sea: plates over it that ride along with the map, never marks on a point. */
export function Plates({ scene, context, boxes, emphasis, onOpen }: PlatesProps) {
  const box = useSyncExternalStore(boxes.subscribe, boxes.current) ?? scene.box;
  const placed = scene.plates.map((plate) => {
    const anchor = projectPoint(box, plate.lngLat);
    const middle: Point = [anchor[0] + plate.offset[0], anchor[1] + plate.offset[1]];
    return { plate, anchor, middle };
  });
  const stateOf = (plate: ScenePlate) => {
    if (holdsAny(plate, emphasis.selected)) return 'selected';
    return holdsAny(plate, emphasis.hovered) ? 'hover' : undefined;
  };
  return (
    <>
      <svg className="mp-leaders" aria-hidden="true">
        {placed
          .filter(({ plate }) => plate.hasLeader)
          .map(({ plate, anchor, middle }) => (
            <line key={plate.id} x1={anchor[0]} y1={anchor[1]} x2={middle[0]} y2={middle[1]} />
          ))}
      </svg>
      <ul className="mp-plates" aria-label={mapText('map.plates')}>
        {placed.map(({ plate, middle }) => (
          <li
            key={plate.id}
            style={{
              transform: `translate(${Math.round(middle[0])}px, ${Math.round(middle[1])}px) translate(-50%, -50%)`,
            }}
          >
            <button
              type="button"
              className={plate.isLater ? 'mp-plate mp-plate-later' : 'mp-plate'}
              data-state={stateOf(plate)}
              title={plate.nameWidth === null ? undefined : plateName(context, plate.group, false)}
              aria-current={stateOf(plate) === 'selected' ? 'true' : undefined}
              aria-label={mapText(plate.isLater ? 'map.plateLaterLabel' : 'map.plateLabel', {
                place: plateName(context, plate.group, false),
                count: plate.rows.length,
                mix: mixWords(context, plate.mix),
              })}
              onClick={() => onOpen(plate, middle)}
              onPointerEnter={() => hoverEvent(onlyEvent(plate, context))}
              onPointerLeave={() => hoverEvent(null)}
            >
              <PlateWords plate={plate} context={context} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function onlyEvent({ rows }: ScenePlate, context: MapContext): string | null {
  const [row] = rows;
  return rows.length === 1 && row !== undefined ? (context.eventAt(row)?.id ?? null) : null;
}
