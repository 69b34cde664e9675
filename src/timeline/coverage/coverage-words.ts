import type { Report } from '#core/dossier/types.ts';
import type { ReportGap } from '#core/query/publication-gaps.ts';
import type { Period } from '#core/query/report-period.ts';
import { toDay } from '#core/time/day.ts';
import { coverageText } from '#messages/coverage-texts.ts';
import type { Coverage } from '#model/dossier/coverage.ts';
import { dayWords, isoWords, spanWords } from '#model/text/date-words.ts';

/** Days of a gap. */
export function gapDays({ from, until }: ReportGap): number {
  return until - from;
}

/** A gap in words, its first and its last day included. */
export function gapWords(gap: ReportGap): string {
  return coverageText('coverage.gap', {
    first: dayWords(gap.from, 'short'),
    last: dayWords(toDay(gap.until - 1), 'short'),
    days: gapDays(gap),
    open: gap.isOpen ? 'yes' : 'no',
    sure: gap.isSure ? 'yes' : 'no',
  });
}

/** Whether there are gaps, and the longest of them. */
export function gapsWords({ gaps, thresholdDays }: Coverage): string {
  const [longest, ...others] = [...gaps].sort((a, b) => gapDays(b) - gapDays(a));
  if (longest === undefined) return coverageText('coverage.noGap', { days: Math.floor(thresholdDays) });
  if (others.length === 0) return gapWords(longest);
  return coverageText('coverage.gaps', { count: gaps.length, gap: gapWords(longest) });
}

/** When a report came out, with the bounds of that where they are wider. */
export function publicationWords({ published, notBefore, notAfter }: Report): string {
  const date = spanWords(published, 'short');
  if (published.startMin === notBefore && published.endMax === notAfter) return date;
  return coverageText('coverage.bounds', {
    date,
    from: isoWords(notBefore, 'short'),
    until: isoWords(notAfter, 'short'),
  });
}

/** The hull of some dates; null if there are none. */
export function periodWords({ days, isOpenBefore, isOpenAfter }: Period): string | null {
  if (days === null) return isOpenBefore || isOpenAfter ? coverageText('coverage.openPeriod') : null;
  const ends = isOpenBefore ? (isOpenAfter ? 'both' : 'before') : isOpenAfter ? 'after' : 'none';
  if (days.first === days.last && ends === 'none') return dayWords(days.first, 'short');
  return coverageText('coverage.period', {
    first: dayWords(days.first, 'short'),
    last: dayWords(days.last, 'short'),
    ends,
  });
}
