import { useState } from 'react';
import { countLags, LAG_CLASSES, medianLag } from '#core/query/event-lags.ts';
import { coverageText } from '#messages/coverage-texts.ts';
import { coverageOf, lagsOf } from '#model/dossier/coverage.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { lagWords } from '#model/text/lag-words.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { gapWords } from './coverage-words.ts';
import { LagLink } from './lag-link.tsx';
import { medianWords } from './median-words.ts';
import { ReportTable } from './report-table.tsx';

/** Rows of a table to begin with, and with each step. */
const STEP = 50;

function LagTable({ open }: { readonly open: OpenDossier }) {
  const lags = lagsOf(open);
  const median = medianLag(lags);
  return (
    <div className="cv-table-part">
      <table className="cv-table">
        <caption>{coverageText('coverage.table.lags')}</caption>
        <thead>
          <tr>
            <th scope="col">{coverageText('coverage.table.lag')}</th>
            <th scope="col">{coverageText('coverage.table.events')}</th>
            <th scope="col">{coverageText('coverage.table.sure')}</th>
          </tr>
        </thead>
        <tbody>
          {LAG_CLASSES.map((lagClass) => {
            const { count, sure } = countLags(lags, lagClass);
            return (
              <tr key={lagClass.from}>
                <th scope="row">{lagWords(lagClass)}</th>
                <td>
                  <LagLink lagClass={lagClass} count={count} which="all">
                    {coverageText('coverage.number', { count })}
                  </LagLink>
                </td>
                <td>
                  <LagLink lagClass={lagClass} count={sure} which="sure">
                    {coverageText('coverage.number', { count: sure })}
                  </LagLink>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {median !== null && <p>{medianWords(median)}</p>}
      <p className="cv-rule">{coverageText('coverage.lag.rule')}</p>
    </div>
  );
}

/** Coverage and lag as tables: the same as the drawing, in words and numbers. */
export function CoverageTables({ open }: { readonly open: OpenDossier }) {
  const { reports, gaps, outerGaps, thresholdDays } = coverageOf(open);
  const all = [...outerGaps, ...gaps].sort((a, b) => a.from - b.from);
  const [rows, setRows] = useState(STEP);
  const left = reports.length - rows;
  return (
    <div className="cv-tables">
      <LagTable open={open} />
      <div className="cv-table-part">
        <ReportTable open={open} reports={reports.slice(0, rows)} />
        {left > 0 && (
          <LinkButton onClick={() => setRows(rows + STEP)}>
            {coverageText('coverage.table.more', { count: Math.min(STEP, left), left })}
          </LinkButton>
        )}
      </div>
      <div className="cv-table-part">
        <h3 className="cv-table-title">{coverageText('coverage.table.gaps')}</h3>
        {all.length === 0 ? (
          <p>{coverageText('coverage.table.noGaps')}</p>
        ) : (
          <ul>
            {all.map((gap) => (
              <li key={gap.from}>{gapWords(gap)}</li>
            ))}
          </ul>
        )}
        <p className="cv-rule">{coverageText('coverage.table.gapRule', { days: Math.floor(thresholdDays) })}</p>
      </div>
    </div>
  );
}
