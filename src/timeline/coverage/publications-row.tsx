import { FileText } from 'lucide-react';
import { useRef } from 'react';
import type { ReportGap } from '#core/query/publication-gaps.ts';
import { coverageText } from '#messages/coverage-texts.ts';
import type { CoveredReport } from '#model/dossier/coverage.ts';
import { openReports } from '#model/view/view-actions.ts';
import { NumberLink } from '#ui/number-link.tsx';
import { textWidth } from '#ui/text-width.ts';
import type { TimeRange } from '../items/time-range.ts';
import { useSize } from '../hooks/use-size.ts';
import { gapDays, gapWords, publishedOf } from './coverage-words.ts';
import { daysPath, stretchStyle } from './stretch-style.ts';
import { Icon } from '#ui/icon.tsx';

/** Size of the number of days inside of a gap, and what is free round it, pixels. */
const GAP_FONT_PX = 11;
const GAP_FREE_PX = 6;

function daysOf(gap: ReportGap): string {
  return coverageText('coverage.gapDays', { days: gapDays(gap) });
}

/** Whether a gap has room for its words: a number is left out, never cut. */
function hasRoom(words: string, widthPx: number): boolean {
  return textWidth(words, GAP_FONT_PX) + GAP_FREE_PX <= widthPx;
}

interface PublicationsRowProps {
  readonly reports: readonly CoveredReport[];
  /** Between reports. */
  readonly gaps: readonly ReportGap[];
  /** Before the first and after the last. */
  readonly outerGaps: readonly ReportGap[];
  readonly limits: TimeRange;
}

/** All days of publication in one row, and the gaps between them with their length. */
export function PublicationsRow({ reports, gaps, outerGaps, limits }: PublicationsRowProps) {
  const draw = useRef<HTMLDivElement>(null);
  const length = limits.end - limits.start;
  const pxPerDay = useSize(draw).width / length;
  const published = publishedOf(reports);
  const all = [...outerGaps, ...gaps];
  return (
    <div className="cv-row cv-row-all">
      <div className="cv-label">
        <Icon of={FileText} size={14} />
        <span className="cv-words">{coverageText('coverage.publications')}</span>
        <NumberLink
          className="cv-count"
          label={coverageText('coverage.publicationsOf', { count: published.length })}
          onClick={openReports}
        >
          {coverageText('coverage.number', { count: published.length })}
        </NumberLink>
      </div>
      <div ref={draw} className="cv-draw">
        {gaps.length > 0 && (
          <ul className="visually-hidden" aria-label={coverageText('coverage.table.gaps')}>
            {gaps.map((gap) => (
              <li key={gap.from}>{gapWords(gap)}</li>
            ))}
          </ul>
        )}
        {outerGaps.map((gap) => (
          <p key={gap.from} className="visually-hidden">
            {gapWords(gap)}
          </p>
        ))}
        <div aria-hidden="true">
          <svg className="cv-ticks" viewBox={`0 0 ${length} 1`} preserveAspectRatio="none">
            <path d={daysPath(limits, published)} />
          </svg>
          {all.map(
            (gap) =>
              hasRoom(daysOf(gap), gapDays(gap) * pxPerDay) && (
                <span
                  key={gap.from}
                  className="cv-gap-words"
                  title={gapWords(gap)}
                  style={stretchStyle(limits, gap.from, gap.until)}
                >
                  {daysOf(gap)}
                </span>
              ),
          )}
        </div>
      </div>
    </div>
  );
}
