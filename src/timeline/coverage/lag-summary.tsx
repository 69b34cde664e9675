import { countLags, LAG_CLASSES, medianLag } from '#core/query/event-lags.ts';
import { coverageText } from '#messages/coverage-texts.ts';
import { lagsOf } from '#model/dossier/coverage.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { lagCountWords } from '#model/text/lag-words.ts';
import { LagLink } from './lag-link.tsx';
import { medianWords } from './median-words.ts';

/** How many events were first reported how long after them, in a line. */
export function LagSummary({ open }: { readonly open: OpenDossier }) {
  const lags = lagsOf(open);
  const parts = LAG_CLASSES.map((lagClass) => ({ lagClass, ...countLags(lags, lagClass) })).filter(
    ({ count }) => count > 0,
  );
  if (parts.length === 0) return <p className="tl-lag">{coverageText('coverage.lag.none')}</p>;
  const median = medianLag(lags);
  return (
    <div className="tl-lag" title={coverageText('coverage.lag.rule')}>
      <span id="tl-lag-lead">{coverageText('coverage.lag.lead')}</span>
      <ul aria-labelledby="tl-lag-lead">
        {parts.map(({ lagClass, count, sure }) => (
          <li key={lagClass.from}>
            <LagLink lagClass={lagClass} count={count} which="all">
              {lagCountWords(lagClass, count)}
            </LagLink>
            {sure < count && (
              <span className="tl-lag-sure">
                {' '}
                <LagLink lagClass={lagClass} count={sure} which="sure">
                  {coverageText('coverage.lag.sure', { sure })}
                </LagLink>
              </span>
            )}
          </li>
        ))}
      </ul>
      {median !== null && <span className="tl-lag-median">{medianWords(median)}</span>}
    </div>
  );
}
