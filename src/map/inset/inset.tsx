import { useId } from 'react';
import { mixOfRows } from '#core/query/map-groups.ts';
import type { PlaceGroup } from '#core/query/map-groups.ts';
import { precisionWords } from '#model/text/place-words.ts';
import { mapText } from '#messages/map-texts.ts';
import { insetView, outlinePath } from '../layers/inset.ts';
import type { MapContext } from '../layers/map-model.ts';
import { projectPoint } from '../layers/view-box.ts';
import { INSET_PX } from '../layers/way-inset.ts';
import { RowMark } from '../overlay/event-row.tsx';
import { RingIcon } from './ring-icon.tsx';

const { width: WIDTH_PX, height: HEIGHT_PX } = INSET_PX;
const PADDING_PX = 22;

interface InsetProps {
  readonly context: MapContext;
  readonly group: PlaceGroup;
  readonly onGo: () => void;
}

/** A selected area that is too small on the map, drawn once more from its outline; a button that goes there. */
export function Inset({ context, group, onGo }: InsetProps) {
  const hatch = useId();
  const place = context.dossier.places[group.place];
  const shape = context.shapes.get(group.place);
  if (place?.lngLat == null || shape === undefined) return null;
  const view = insetView(shape, WIDTH_PX, HEIGHT_PX, PADDING_PX);
  const [x, y] = projectPoint(view, place.lngLat);
  const mix = mixOfRows(context.states, group.rows);
  const colourOf = (type: number) => `var(--ev-${context.dossier.eventTypes[type]?.colour ?? 'context'})`;
  const [only] = mix;
  const colour = mix.length === 1 && only !== undefined ? colourOf(only.type) : 'var(--text-2)';
  const [row] = group.rows;
  return (
    <button type="button" className="mp-inset" aria-label={mapText('map.inset', { place: place.name })} onClick={onGo}>
      <svg aria-hidden="true" width={WIDTH_PX} height={HEIGHT_PX} viewBox={`0 0 ${WIDTH_PX} ${HEIGHT_PX}`}>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <path d="M0 0H7" stroke={colour} strokeWidth="1" strokeOpacity="0.5" />
        </pattern>
        <path
          d={outlinePath(shape, view)}
          fill={`url(#${hatch})`}
          stroke={colour}
          strokeWidth="1.5"
          strokeDasharray="4 3"
          strokeLinejoin="round"
        />
      </svg>
      <span className="mp-inset-mark" style={{ left: x, top: y }}>
        {group.rows.length === 1 && row !== undefined ? (
          <RowMark row={row} size={24} />
        ) : (
          <RingIcon
            count={group.rows.length}
            parts={mix.map(({ type, count }) => ({ colour: colourOf(type), count }))}
          />
        )}
      </span>
      <span className="mp-inset-words" data-side={x > WIDTH_PX / 2 ? 'left' : 'right'} style={{ left: x, top: y }}>
        <b dir="auto">{place.name}</b>
        <span>{precisionWords(place)}</span>
      </span>
    </button>
  );
}
