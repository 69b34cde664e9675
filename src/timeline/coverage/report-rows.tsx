import { useMemo, useRef } from 'react';
import { coverageText } from '#messages/coverage-texts.ts';
import { coverageOf } from '#model/dossier/coverage.ts';
import type { CoveredReport } from '#model/dossier/coverage.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { rowOffsets } from '#ui/row-window.ts';
import { useTouchSize } from '#ui/touch-size.ts';
import { useRowWindow } from '#ui/use-row-window.ts';
import { timeLimits } from '../adapter/chart-data.ts';
import type { TimeRange } from '../items/time-range.ts';
import { PublicationsRow } from './publications-row.tsx';
import { ReportRow } from './report-row.tsx';
import { stretchStyle } from './stretch-style.ts';

const ROW_PX = { mouse: 24, touch: 44 } as const;

interface ReportListProps {
  readonly open: OpenDossier;
  readonly reports: readonly CoveredReport[];
  readonly limits: TimeRange;
  readonly rowPx: number;
}

/** A row for each report. Of a long list only the rows in sight are in the page. */
function ReportList({ open, reports, limits, rowPx }: ReportListProps) {
  const list = useRef<HTMLUListElement>(null);
  const offsets = useMemo(() => rowOffsets(reports.length, () => rowPx), [reports, rowPx]);
  const { first, end } = useRowWindow(list, offsets);
  return (
    <ul
      ref={list}
      className="cv-list"
      aria-label={coverageText('coverage.reports')}
      style={{ height: offsets[reports.length] }}
    >
      {reports.slice(first, end).map((report, at) => (
        <ReportRow
          key={report.publication.id}
          open={open}
          report={report}
          limits={limits}
          place={first + at}
          count={reports.length}
          topPx={offsets[first + at] ?? 0}
          heightPx={rowPx}
        />
      ))}
    </ul>
  );
}

interface ReportRowsProps {
  readonly open: OpenDossier;
  /** Width of the strip; the scroll bar lies over the rows, so that they keep the scale of the overview. */
  readonly widthPx: number;
}

/** When all reports came out, with the gaps between them, and under it a row for each. */
export function ReportRows({ open, widthPx }: ReportRowsProps) {
  const { reports, gaps, outerGaps } = coverageOf(open);
  const limits = timeLimits(open);
  const rowPx = useTouchSize() ? ROW_PX.touch : ROW_PX.mouse;
  const knownOn = open.sight.knownOn?.day ?? null;
  return (
    <div className="cv-rows" style={{ width: widthPx }}>
      <div className="cv-ground" aria-hidden="true">
        {[...outerGaps, ...gaps].map((gap) => (
          <div key={gap.from} className="cv-gap" style={stretchStyle(limits, gap.from, gap.until)} />
        ))}
        {knownOn !== null && <div className="cv-known" style={stretchStyle(limits, knownOn + 1, knownOn + 1)} />}
      </div>
      <PublicationsRow reports={reports} gaps={gaps} outerGaps={outerGaps} limits={limits} />
      <ReportList open={open} reports={reports} limits={limits} rowPx={rowPx} />
    </div>
  );
}
