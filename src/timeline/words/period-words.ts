import { countBegunBefore, countBetween } from '#core/query/collect-marks.ts';
import { dayToIso } from '#core/time/day.ts';
import { listOf } from '#model/lists/list-query.ts';
import { timelineText } from '#messages/timeline-texts.ts';
import { t } from '#messages/t.ts';
import { dayWords } from '#model/text/date-words.ts';
import type { ChartData } from '../adapter/chart-data.ts';
import { rangeDays } from '../items/time-range.ts';
import type { TimeRange } from '../items/time-range.ts';

/** The period of a range: `1 Jun 2024 – 31 May 2025`. */
export function periodWords(range: TimeRange): string {
  const { first, last } = rangeDays(range);
  return t('model.date.window', { first: dayWords(first, 'short'), last: dayWords(last, 'short') });
}

/** How many filtered events can lie in a range, as a number, and in words with how many of them began before it. */
export function countWords(data: ChartData, range: TimeRange): { readonly count: number; readonly words: string } {
  const from = Math.round(range.start);
  const until = Math.round(range.end);
  let count = 0;
  let earlier = 0;
  for (const lane of data.lanes) {
    count += countBetween(lane, from, until);
    earlier += countBegunBefore(lane, from, until);
  }
  return { count, words: timelineText('timeline.counts', { count, earlier }) };
}

/** The list of the filtered events that can lie in a range, of all types or one. */
export function daysList(range: TimeRange, type?: string): string {
  const { first, last } = rangeDays(range);
  return listOf('days', dayToIso(first), dayToIso(last), ...(type === undefined ? [] : [type]));
}
