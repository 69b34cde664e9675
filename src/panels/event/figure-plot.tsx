import type { Figure } from '#model/text/figure-words.ts';
import { positionOn } from './plot-scale.ts';
import type { PlotScale } from './plot-scale.ts';

const WIDTH = 96;
const HEIGHT = 16;
const MIDDLE = HEIGHT / 2;
const RADIUS = 3.5;

interface BeyondPlotProps {
  readonly compared: NonNullable<Figure['compared']>;
  readonly scale: PlotScale;
}

/** An estimate that only says to be more or fewer than another: an open arrow from there. */
function BeyondPlot({ compared: { than, figure }, scale }: BeyondPlotProps) {
  const edge = than === 'more' ? (figure.high ?? figure.low) : (figure.low ?? figure.high);
  if (edge === null) return <span className="pn-plot" />;
  const x = positionOn(scale, edge) * WIDTH;
  const way = than === 'more' ? 1 : -1;
  const end = Math.max(4, Math.min(WIDTH - 1, x + 16 * way));
  return (
    <svg className="pn-plot" aria-hidden="true" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <line className="pn-plot-ground" x1={0} x2={WIDTH} y1={MIDDLE} y2={MIDDLE} />
      <path d={`M${end - 14 * way} ${MIDDLE}H${end} m${-4 * way} -3.5 ${4 * way} 3.5 ${-4 * way} 3.5`} />
    </svg>
  );
}

/** An estimate on the scale of its series; the words beside it say the same. ~o about, o> at least, a bar between, a bar from nothing up to. */
export function FigurePlot({ figure, scale }: { readonly figure: Figure; readonly scale: PlotScale }) {
  const { compared = null } = figure;
  if (compared !== null) return <BeyondPlot compared={compared} scale={scale} />;
  const { low, high, qualifier } = figure;
  const first = low ?? high;
  const last = high ?? low;
  if (first === null || last === null) return <span className="pn-plot" />;
  const x = (value: number): number => positionOn(scale, value) * WIDTH;
  const a = x(first);
  const b = x(last);
  return (
    <svg className="pn-plot" aria-hidden="true" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <line className="pn-plot-ground" x1={0} x2={WIDTH} y1={MIDDLE} y2={MIDDLE} />
      {qualifier === 'up-to' && (
        <line className="pn-plot-limit" x1={Math.max(0, x(0))} x2={b} y1={MIDDLE} y2={MIDDLE} />
      )}
      {qualifier === 'up-to' && <path d={`M${b} ${MIDDLE - 5}V${MIDDLE + 5}`} />}
      {qualifier !== 'up-to' && first !== last && (
        <path d={`M${a} ${MIDDLE}H${b} M${a} ${MIDDLE - 5}V${MIDDLE + 5} M${b} ${MIDDLE - 5}V${MIDDLE + 5}`} />
      )}
      {qualifier !== 'up-to' && first === last && <circle cx={a} cy={MIDDLE} r={RADIUS} />}
      {qualifier === 'at-least' && <path d={`M${a + RADIUS} ${MIDDLE}H${a + 16} m-4 -3.5 4 3.5 -4 3.5`} />}
      {qualifier === 'nearly' && <path d={`M${b - RADIUS} ${MIDDLE}H${b - 14} m4 -3.5 -4 3.5 4 3.5`} />}
      {qualifier === 'about' && <path d={`M${a - 12} ${MIDDLE + 1}q2 -3 4 -1t4 -1`} />}
    </svg>
  );
}
