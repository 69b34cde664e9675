import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { coverageText } from '#messages/coverage-texts.ts';
import { coverageOf } from '#model/dossier/coverage.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { readSetting, writeSetting } from '#model/view/own-settings.ts';
import { Icon } from '#ui/icon.tsx';
import { ScrollBox } from '#ui/scroll-box.tsx';
import { useSize } from '../hooks/use-size.ts';
import { CoverageKey } from './coverage-key.tsx';
import { CoverageTables } from './coverage-tables.tsx';
import { gapsGist, gapsWords } from './coverage-words.ts';
import { LagSummary } from './lag-summary.tsx';
import { ReportRows } from './report-rows.tsx';
import './coverage.css';
import './coverage-tables.css';

const OPEN_KEY = 'coverage-open';
const TABLE_KEY = 'coverage-table';

/** A choice of the reader's that is kept on the device; off at first. */
function useOwnChoice(key: string): readonly [boolean, () => void] {
  const [on, setOn] = useState(() => readSetting(key) === 'yes');
  const toggle = (): void => {
    writeSetting(key, on ? null : 'yes');
    setOn(!on);
  };
  return [on, toggle];
}

/** When the reports came out, the time that each covers, and how long after the events they came: folded, only the lengths of the gaps. */
export function CoverageStrip() {
  const open = useDossier();
  const strip = useRef<HTMLElement>(null);
  const { width } = useSize(strip);
  const id = useId();
  const [unfolded, toggle] = useOwnChoice(OPEN_KEY);
  const [asTable, toggleTable] = useOwnChoice(TABLE_KEY);
  const coverage = coverageOf(open);
  const knownOn = open.sight.knownOn?.day ?? null;
  const words = gapsWords(coverage, knownOn);
  const Sign = unfolded ? ChevronDown : ChevronRight;
  return (
    <section ref={strip} className="tl-coverage" data-unfolded={unfolded} aria-labelledby={`${id}-name`}>
      <div className="tl-coverage-head">
        <button
          type="button"
          id={`${id}-name`}
          className="tl-coverage-toggle"
          aria-expanded={unfolded}
          aria-controls={unfolded ? `${id}-body` : undefined}
          onClick={toggle}
        >
          <Icon of={Sign} size={14} />
          {coverageText('coverage.name')}
        </button>
        <p className="tl-coverage-gap" title={words}>
          {gapsGist(coverage, knownOn)}
        </p>
        {unfolded && (
          <button type="button" className="tl-coverage-choice" aria-pressed={asTable} onClick={toggleTable}>
            {coverageText('coverage.asTable')}
          </button>
        )}
      </div>
      {unfolded && (
        <div id={`${id}-body`} className="tl-coverage-body">
          <ScrollBox className="tl-coverage-scroll">
            {asTable ? (
              <CoverageTables open={open} />
            ) : (
              <>
                <p className="tl-lag">{words}</p>
                <LagSummary open={open} />
                <ReportRows open={open} widthPx={width} />
                <CoverageKey />
              </>
            )}
          </ScrollBox>
        </div>
      )}
    </section>
  );
}
