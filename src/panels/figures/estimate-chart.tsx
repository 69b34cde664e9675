import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useView } from '#model/hooks/use-view.ts';
import { figureWords } from '#model/text/figure-words.ts';
import { listWords } from '#model/text/list-words.ts';
import { numberWords, shortNumberWords } from '#model/text/number-words.ts';
import { reportLabel } from '#model/text/report-label.ts';
import { selectRecord } from '#model/view/view-actions.ts';
import { textWidth } from '#ui/text-width.ts';
import { figuresText } from '#messages/figures-texts.ts';
import { keyOf } from '#ui/key-of.ts';
import { EstimatePlot } from './estimate-plot.tsx';
import type { EstimateRow } from './estimate-rows.ts';
import { estimateSign } from './estimate-signs.ts';
import { percentOn } from './figure-scale.ts';
import type { FigureScale } from './figure-scale.ts';
import { tickLabels } from './tick-labels.ts';
import type { TickWriting } from './tick-labels.ts';

/** Size of the text of the axis, as the styles give it. */
const AXIS_REM = 0.6875;

const WRITING: TickWriting = {
  full: numberWords,
  short: shortNumberWords,
  widthOf: (text) => textWidth(text, AXIS_REM),
};

interface EstimateChartProps {
  readonly name: string;
  readonly rows: readonly EstimateRow[];
  readonly scale: FigureScale | null;
}

function useRowWords(): (row: EstimateRow) => string {
  const { dossier } = useDossier();
  return ({ asOf, asOfInferred, origin, originInferred, estimate, claim, repeats, isFilled }) => {
    const inferred = (words: string, is: boolean): string =>
      is ? `${words} (${figuresText('figures.inferred')})` : words;
    const again = [...new Set(repeats.map(({ reportId }) => reportLabel(dossier, reportId)))];
    return figuresText('figures.row', {
      asOf: inferred(asOf, asOfInferred),
      origin: inferred(origin, originInferred),
      figure: figureWords(estimate),
      reports: reportLabel(dossier, claim.reportId),
      repeats: again.length === 0 ? '' : ` ${figuresText('figures.repeatedIn', { reports: listWords(again) })}.`,
      derived: estimate.derived ? ` ${figuresText('figures.derived')}.` : '',
      outlook: estimate.outlook ? ` ${figuresText('figures.outlook')}.` : '',
      fill: isFilled ? figuresText('figures.rowFilled') : '',
    });
  };
}

/** The ticks of the scale, behind all rows. */
function Ground({ scale }: { readonly scale: FigureScale }) {
  return (
    <span className="fg-ground" aria-hidden="true">
      {scale.ticks.map((tick) => (
        <span key={tick} style={{ left: `${percentOn(scale, tick)}%` }} />
      ))}
    </span>
  );
}

/** One row an estimate: as of, origin, its sign on the common scale, words, report. One stop for Tab; arrow keys move, Enter opens the claim. */
export function EstimateChart({ name, rows, scale }: EstimateChartProps) {
  const { dossier } = useDossier();
  const selection = useView((view) => view.selection);
  const wordsOf = useRowWords();
  const list = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState(0);
  const handleKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      Home: 0,
      End: rows.length - 1,
    };
    const next = steps[keyOf(event.nativeEvent)];
    if (next === undefined) return;
    event.preventDefault();
    const at = Math.min(rows.length - 1, Math.max(0, next));
    setActive(at);
    list.current?.querySelectorAll('button')[at]?.focus();
  };
  return (
    <div className="fg-chart">
      {scale !== null && (
        <div className="fg-axis" aria-hidden="true">
          <span />
          <span />
          <span className="fg-axis-scale">
            {tickLabels(scale, WRITING).map(({ tick, text, widths }) => (
              <span key={tick} data-widths={widths.join(' ')} style={{ left: `${percentOn(scale, tick)}%` }}>
                {text}
              </span>
            ))}
          </span>
        </div>
      )}
      <ul ref={list} aria-label={name}>
        {rows.map((row, at) => {
          const { estimate, claim, repeats } = row;
          const sign = estimateSign(estimate, scale);
          const isChosen = estimate.claimIds.some((id) => id === selection);
          return (
            <li key={row.key}>
              <button
                type="button"
                className="fg-row"
                data-claims={row.key}
                aria-label={wordsOf(row)}
                aria-current={isChosen ? 'true' : undefined}
                tabIndex={at === Math.min(active, rows.length - 1) ? 0 : -1}
                title={claim.text}
                onClick={() => selectRecord(claim.id)}
                onKeyDown={handleKeyDown}
                onFocus={() => setActive(at)}
              >
                <span className="fg-asof">
                  {row.asOf}
                  {row.asOfInferred && <span className="pt-faint"> {figuresText('figures.inferred')}</span>}
                </span>
                <span className="fg-origin">
                  {row.origin}
                  {row.originInferred && <span className="pt-faint"> {figuresText('figures.inferred')}</span>}
                </span>
                <span className="fg-cell">
                  {scale !== null && <Ground scale={scale} />}
                  {sign.type === 'none' ? (
                    <span className="fg-pill">{figuresText('figures.noNumber')}</span>
                  ) : (
                    <EstimatePlot sign={sign} isFilled={row.isFilled} repeats={repeats.length} />
                  )}
                </span>
                <span className="fg-words">
                  {figureWords(estimate)}
                  {estimate.derived && <span className="fg-derived">{figuresText('figures.derived')}</span>}
                </span>
                <span className="fg-ref">
                  {reportLabel(dossier, claim.reportId)}
                  {repeats.length > 0 && (
                    <span className="pt-faint">
                      {' '}
                      + {[...new Set(repeats.map(({ reportId }) => reportLabel(dossier, reportId)))].join(', ')}
                    </span>
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
