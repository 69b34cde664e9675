import { ringCount, ringFontPx } from '../layers/image-id.ts';

interface RingIconProps {
  readonly count: number;
  readonly parts: readonly { readonly colour: string; readonly count: number }[];
}

const GAP_SHARE = 1.6;

/** The ring of several events as an element of the page; on the canvas `paint-image.ts` paints it. */
export function RingIcon({ count, parts }: RingIconProps) {
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  const shareOf = (events: number) => (events / total) * 100;
  const starts = parts.map((_, at) => shareOf(parts.slice(0, at).reduce((sum, part) => sum + part.count, 0)));
  return (
    <svg aria-hidden="true" width="46" height="46" viewBox="-23 -23 46 46">
      <circle r="21.5" fill="var(--mark-paper)" stroke="var(--accent)" strokeWidth="2" />
      {parts.map((part, at) => (
        <circle
          key={part.colour}
          r="16.5"
          fill="none"
          stroke={part.colour}
          strokeWidth="4.5"
          pathLength="100"
          strokeDasharray={`${Math.max(1, shareOf(part.count) - GAP_SHARE)} 100`}
          strokeDashoffset={-(starts[at] ?? 0)}
          transform="rotate(-90)"
        />
      ))}
      <text textAnchor="middle" y="5" className="mp-inset-count" fontSize={ringFontPx(count)}>
        {ringCount(count)}
      </text>
    </svg>
  );
}
