import { memo } from 'react';
import { mapText } from '#messages/map-texts.ts';
import { LINE_OPACITY } from '../layers/line-weights.ts';
import type { MapContext } from '../layers/map-model.ts';
import type { WayInset as Way } from '../layers/way-inset.ts';

/** Lines are this much thinner than on the map. */
const LINE_PX = { firm: 2, said: 1.5, suspected: 1.25, possible: 1 } as const;
/** From the end of a line to the edges of its name, and from the frame to any name. */
const NAME_BEYOND_PX = 8;
const NAME_BELOW_PX = 3;
const EDGE_PX = 6;

interface WayInsetProps {
  readonly context: MapContext;
  readonly way: Way;
  readonly onGo: () => void;
}

/** The long way from outside, as a small picture with the map's own part framed; a button that shows all of it. */
export const WayInset = memo(function WayInset({ context, way, onGo }: WayInsetProps) {
  const { size, land, lands, lines, frame, ends, count } = way;
  const { width, height } = size;
  const names = ends.map(({ place }) => context.dossier.places[place]?.name ?? '').join(mapText('map.listSeparator'));
  const label = mapText('map.wayInset', { places: names, count });
  return (
    <button
      type="button"
      className="mp-inset mp-inset-way"
      style={size}
      aria-label={label}
      title={label}
      onClick={onGo}
    >
      <svg aria-hidden="true" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <path className="mp-inset-land" d={land} />
        {lands.map((path) => (
          <path key={path} className="mp-inset-country" d={path} />
        ))}
        {lines.map(({ id, path, paint, weight, isDotted }) => (
          <path
            key={id}
            d={path}
            fill="none"
            stroke={paint === 'neutral' ? 'var(--text-2)' : `var(--ev-${paint})`}
            strokeWidth={LINE_PX[weight]}
            strokeOpacity={LINE_OPACITY[weight]}
            strokeLinecap="round"
            strokeDasharray={isDotted ? '0.01 3.4' : undefined}
          />
        ))}
        <rect className="mp-inset-frame" {...frame} rx="1" />
        {ends.map(
          ({ place, point: [x, y], isPoint }) =>
            isPoint && <circle key={place} className="mp-inset-end" cx={x} cy={y} r="2.5" />,
        )}
      </svg>
      {ends.map(({ place, point: [x, y] }) => {
        // towards the middle, where there is room for it
        const side =
          x > width / 2
            ? { right: Math.max(EDGE_PX, width - x - NAME_BEYOND_PX) }
            : { left: Math.max(EDGE_PX, x - NAME_BEYOND_PX) };
        return (
          <span key={place} className="mp-inset-name" dir="auto" style={{ ...side, top: y + NAME_BELOW_PX }}>
            {context.dossier.places[place]?.name}
          </span>
        );
      })}
    </button>
  );
});
