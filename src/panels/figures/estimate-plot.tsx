import type { ReactNode } from 'react';
import type { EstimateSign } from './estimate-signs.ts';

interface EstimatePlotProps {
  readonly sign: EstimateSign;
  readonly isFilled: boolean;
  /** Reports that say it again. */
  readonly repeats: number;
}

const HEIGHT = 18;
const MIDDLE = HEIGHT / 2;

/** A drawing in pixels about a place in hundredths of the width. */
function At({ x, children }: { readonly x: number; readonly children: ReactNode }) {
  return (
    <svg x={`${x}%`} y={MIDDLE} overflow="visible">
      {children}
    </svg>
  );
}

function Dot({ isFilled }: { readonly isFilled: boolean }) {
  return <circle r={4.5} className={isFilled ? 'fg-dot fg-dot-filled' : 'fg-dot'} />;
}

/** The sign of one estimate: ○ a number, ~○ about, ○→ at least, ←○ nearly, → more than another, ⊢⊣ between, a bar that fades in up to its end stroke. */
export function EstimatePlot({ sign, isFilled, repeats }: EstimatePlotProps) {
  if (sign.type === 'none') return null;
  const end = sign.type === 'point' ? sign.at : sign.type === 'beyond' ? sign.from : sign.to;
  return (
    <svg className="fg-plot" width="100%" height={HEIGHT} aria-hidden="true">
      {sign.type === 'ceiling' && (
        <>
          <rect className="fg-fade-1" x={0} y={MIDDLE - 3} width={`${sign.to / 3}%`} height={6} />
          <rect className="fg-fade-2" x={`${sign.to / 3}%`} y={MIDDLE - 3} width={`${sign.to / 3}%`} height={6} />
          <rect className="fg-fade-3" x={`${(sign.to / 3) * 2}%`} y={MIDDLE - 3} width={`${sign.to / 3}%`} height={6} />
          <At x={sign.to}>
            <path d="M0 -7V7" />
          </At>
        </>
      )}
      {sign.type === 'range' && (
        <>
          <line x1={`${sign.from}%`} x2={`${sign.to}%`} y1={MIDDLE} y2={MIDDLE} />
          <At x={sign.from}>
            <path d="M0 -6V6" />
            {sign.mark === 'wave' && <path d="M-13 1q2.5 -4 5 -1t5 -1" />}
          </At>
          <At x={sign.to}>
            <path d={sign.mark === 'more' ? 'M0 -6V6M0 0H17m-5 -4 5 4 -5 4' : 'M0 -6V6'} />
          </At>
        </>
      )}
      {sign.type === 'point' && (
        <At x={sign.at}>
          <Dot isFilled={isFilled} />
          {sign.mark === 'wave' && <path d="M-17 1q2.5 -4 5 -1t5 -1" />}
          {sign.mark === 'more' && <path d="M5 0H24m-5 -4 5 4 -5 4" />}
          {sign.mark === 'fewer' && <path d="M-5 0H-20m5 -4 -5 4 5 4" />}
        </At>
      )}
      {sign.type === 'beyond' && (
        <At x={sign.from}>
          <path d={sign.than === 'more' ? 'M3 0H24m-5 -4 5 4 -5 4' : 'M-3 0H-24m5 -4 -5 4 5 4'} />
        </At>
      )}
      {repeats > 0 && (
        <At x={end}>
          <path
            className="fg-repeat"
            d={Array.from(
              { length: Math.min(repeats, 6) },
              (_, at) => `M${(sign.type === 'point' && sign.mark === 'more' ? 29 : 10) + at * 4} -5V5`,
            ).join('')}
          />
        </At>
      )}
    </svg>
  );
}
