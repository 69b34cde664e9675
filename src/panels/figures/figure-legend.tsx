import { figuresText } from '#messages/figures-texts.ts';
import type { FiguresMessageId } from '#messages/figures-texts.ts';
import { EstimatePlot } from './estimate-plot.tsx';
import type { EstimateSign } from './estimate-signs.ts';

const SIGNS: readonly {
  readonly text: FiguresMessageId;
  readonly sign: EstimateSign;
  readonly filled?: boolean;
  readonly repeats?: number;
}[] = [
  { text: 'figures.sign.about', sign: { type: 'point', at: 55, mark: 'wave' } },
  { text: 'figures.sign.between', sign: { type: 'range', from: 15, to: 85, mark: 'plain' } },
  { text: 'figures.sign.atLeast', sign: { type: 'point', at: 25, mark: 'more' } },
  { text: 'figures.sign.beyond', sign: { type: 'beyond', from: 20, than: 'more' } },
  { text: 'figures.sign.upTo', sign: { type: 'ceiling', to: 85 } },
  { text: 'figures.sign.nearly', sign: { type: 'point', at: 75, mark: 'fewer' } },
  { text: 'figures.sign.repeat', sign: { type: 'point', at: 30, mark: 'plain' }, repeats: 1 },
  { text: 'figures.sign.hollow', sign: { type: 'point', at: 50, mark: 'plain' } },
  { text: 'figures.sign.filled', sign: { type: 'point', at: 50, mark: 'plain' }, filled: true },
];

/** Every sign of the charts in words. */
export function FigureLegend() {
  return (
    <ul className="fg-legend" aria-label={figuresText('figures.legend')}>
      {SIGNS.map(({ text, sign, filled = false, repeats = 0 }) => (
        <li key={text}>
          <span className="fg-legend-sign">
            <EstimatePlot sign={sign} isFilled={filled} repeats={repeats} />
          </span>
          {figuresText(text)}
        </li>
      ))}
    </ul>
  );
}
