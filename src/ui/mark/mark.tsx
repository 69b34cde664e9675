import type { EventColour } from '#core/dossier/types.ts';
import { memo, useId } from 'react';
import { MARK_GRID, markLayers } from './mark-drawing.ts';
import type { MarkFill, MarkLayer } from './mark-drawing.ts';
import type { MarkIconName } from './mark-paths.ts';

interface MarkProps {
  readonly colour: EventColour;
  readonly icon: MarkIconName;
  readonly fill: MarkFill;
  /** Width and height in CSS pixels. */
  readonly size: number;
}

function paintValue(paint: MarkLayer['fill'], colour: EventColour): string {
  if (paint === null) return 'none';
  return paint === 'paper' ? 'var(--mark-paper)' : `var(--ev-${colour})`;
}

/** A mark as a picture beside words that say the same; hidden from screen readers for that reason. Re-renders only when the mark changes. */
export const Mark = memo(function Mark({ colour, icon, fill, size }: MarkProps) {
  const clip = useId();
  return (
    <svg
      aria-hidden="true"
      className="mark"
      width={size}
      height={size}
      strokeLinecap="round"
      strokeLinejoin="round"
      viewBox={`-1 -1 ${MARK_GRID + 2} ${MARK_GRID + 2}`}
    >
      {fill === 'disputed' && (
        <defs>
          <clipPath id={`${clip}-upper-left`}>
            <path d="M-2 26V-2H26Z" />
          </clipPath>
          <clipPath id={`${clip}-lower-right`}>
            <path d="M-2 26H26V-2Z" />
          </clipPath>
        </defs>
      )}
      {markLayers(colour, icon, fill).map((layer, at) => {
        const path = (
          <path
            key={at}
            d={layer.path}
            fill={paintValue(layer.fill, colour)}
            fillOpacity={layer.fillOpacity}
            stroke={paintValue(layer.stroke, colour)}
            strokeOpacity={layer.strokeOpacity}
            strokeWidth={layer.strokeWidth}
            strokeDasharray={layer.dash.length > 0 ? layer.dash.join(' ') : undefined}
          />
        );
        return layer.half === null ? (
          path
        ) : (
          <g key={at} clipPath={`url(#${clip}-${layer.half})`}>
            {path}
          </g>
        );
      })}
    </svg>
  );
});
