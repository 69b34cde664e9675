import type { Report } from '#core/dossier/types.ts';
import type { Publication, ReportGap } from '#core/query/publication-gaps.ts';
import type { Period } from '#core/query/report-period.ts';
import { toDay } from '#core/time/day.ts';
import type { Day } from '#core/time/day.ts';
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
    begins: gap.begins,
    ends: gap.ends,
    sure: gap.isSure ? 'yes' : 'no',
  });
}

function longestOf(gaps: readonly ReportGap[]): ReportGap | undefined {
  return [...gaps].sort((a, b) => gapDays(b) - gapDays(a))[0];
}

/** The gaps between reports: the longest of them, or that there are none; null where too few reports count for that. */
function innerWords(coverage: Coverage): string | null {
  const { gaps } = coverage;
  const longest = longestOf(gaps);
  if (longest === undefined) return noGapWords(coverage);
  if (gaps.length === 1) return gapWords(longest);
  return coverageText('coverage.gaps', { count: gaps.length, gap: gapWords(longest) });
}

/** That there is no gap between reports; null where fewer than two count. */
function noGapWords({ reports, outerGaps, thresholdDays }: Coverage): string | null {
  const days = Math.floor(thresholdDays);
  if (publishedOf(reports).length < 2) return null;
  return coverageText(outerGaps.length === 0 ? 'coverage.noGap' : 'coverage.noGapBetween', { days });
}

/** Publications that count on the known-on date. */
export function publishedOf(reports: Coverage['reports']): readonly Publication[] {
  return reports.filter(({ isLater }) => !isLater).map(({ publication }) => publication);
}

/** When no report came out: between reports, before the first and after the last. Never without words. */
export function gapsWords(coverage: Coverage, knownOn: Day | null): string {
  const inner = innerWords(coverage);
  const sentences = [...(inner === null ? [] : [inner]), ...coverage.outerGaps.map(gapWords)];
  if (sentences.length > 0)
    return sentences.reduce((before, next) => coverageText('coverage.sentences', { before, next }));
  const [only] = publishedOf(coverage.reports);
  if (only !== undefined) return coverageText('coverage.oneReport', { day: dayWords(only.last, 'short') });
  if (knownOn === null) return coverageText('coverage.noReport');
  return coverageText('coverage.noReportYet', { day: dayWords(knownOn, 'short') });
}

/** An outer gap, short. */
function outerGist(gap: ReportGap): string {
  const after = gap.ends === 'date' ? 'since' : 'after';
  const where = gap.begins === 'report' ? after : gap.ends === 'report' ? 'before' : 'all';
  return coverageText('coverage.gist.outer', { days: gapDays(gap), sure: gap.isSure ? 'yes' : 'no', where });
}

/** What `gapsWords` says, in a line: the lengths without the dates. */
export function gapsGist(coverage: Coverage, knownOn: Day | null): string {
  const longest = longestOf(coverage.gaps);
  const parts = coverage.outerGaps.map(outerGist);
  if (longest !== undefined) {
    const sure = longest.isSure ? 'yes' : 'no';
    parts.unshift(coverageText('coverage.gist.longest', { days: gapDays(longest), sure }));
  }
  if (parts.length === 0 || publishedOf(coverage.reports).length === 0)
    return gapsWords({ ...coverage, gaps: [], outerGaps: [] }, knownOn);
  return parts.reduce((before, next) => coverageText('coverage.gist.parts', { before, next }));
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
