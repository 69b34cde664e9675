import { useDossier } from '#model/dossier/dossier-context.ts';
import { figureWords } from '#model/text/figure-words.ts';
import { numberWords } from '#model/text/number-words.ts';
import { reportLabel } from '#model/text/report-label.ts';
import { ClaimLinks } from '#parts/claim-links.tsx';
import { figuresText } from '#messages/figures-texts.ts';
import type { EstimateRow } from './estimate-rows.ts';

const QUALIFIERS: Readonly<Record<EstimateRow['estimate']['qualifier'], string>> = {
  none: 'none',
  about: 'about',
  'up-to': 'upTo',
  'at-least': 'atLeast',
  nearly: 'nearly',
  between: 'between',
  unquantified: 'unquantified',
};

function bound(value: number | null): string {
  return value === null ? '–' : numberWords(value);
}

/** The table twin of a chart: the same rows in the same order. */
export function EstimateTable({ name, rows }: { readonly name: string; readonly rows: readonly EstimateRow[] }) {
  const { lookup, dossier } = useDossier();
  return (
    // what scrolls sideways must be reached by keyboard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="fg-table-box" role="region" aria-label={name} tabIndex={0}>
      <table className="fg-table">
        <thead>
          <tr>
            <th scope="col">{figuresText('figures.asOf')}</th>
            <th scope="col">{figuresText('figures.origin')}</th>
            <th scope="col" className="fg-number">
              {figuresText('figures.low')}
            </th>
            <th scope="col" className="fg-number">
              {figuresText('figures.high')}
            </th>
            <th scope="col">{figuresText('figures.rule')}</th>
            <th scope="col">{figuresText('figures.reports')}</th>
            <th scope="col">{figuresText('figures.code')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { estimate, claim, repeats } = row;
            const reliability = lookup.reports.get(claim.reportId)?.reliability ?? 'F';
            return (
              <tr key={row.key} data-claims={row.key}>
                <td data-head={figuresText('figures.asOf')}>
                  {row.asOf}
                  {row.asOfInferred && ' *'}
                </td>
                <td data-head={figuresText('figures.origin')}>
                  {row.origin}
                  {row.originInferred && ' *'}
                </td>
                <td className="fg-number" data-head={figuresText('figures.low')}>
                  {bound(estimate.low)}
                </td>
                <td className="fg-number" data-head={figuresText('figures.high')}>
                  {bound(estimate.high)}
                </td>
                <td data-head={figuresText('figures.rule')}>
                  {estimate.compared === null
                    ? figuresText('figures.qualifier', { qualifier: QUALIFIERS[estimate.qualifier] })
                    : figureWords(estimate)}
                  {estimate.derived && `; ${figuresText('figures.derived')}`}
                  {estimate.outlook && `; ${figuresText('figures.outlook')}`}
                </td>
                <td data-head={figuresText('figures.reports')}>
                  <ClaimLinks ids={estimate.claimIds} />
                  {repeats.length > 0 && (
                    <span className="pt-faint">
                      {' '}
                      + {[...new Set(repeats.map(({ reportId }) => reportLabel(dossier, reportId)))].join(', ')}
                    </span>
                  )}
                </td>
                <td data-head={figuresText('figures.code')}>
                  {reliability} {claim.credibility ?? '–'}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="pn-note">
        * {figuresText('figures.inferred')}. {figuresText('figures.footnote')}
      </p>
    </div>
  );
}
