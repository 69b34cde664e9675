import { eventIdAt, isLater } from '#core/states/states-on.ts';
import { markStatusOf } from '#core/states/mark-status.ts';
import { toDay } from '#core/time/day.ts';
import { t } from '#messages/t.ts';
import { timelineText } from '#messages/timeline-texts.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { dayWords, spanWords } from '#model/text/date-words.ts';
import { reportLabel } from '#model/text/report-label.ts';
import type { ChartWords } from '../adapter/chart-types.ts';

const MOST_LINES = 6;

/** The words that the chart draws itself. */
export function chartWords({ dossier, lookup, states }: OpenDossier): ChartWords {
  const laterWords = (row: number): readonly string[] => {
    if (!isLater(states, row)) return [];
    return [timelineText('timeline.notKnownUntil', { day: dayWords(toDay(states.firstKnown[row] ?? 0), 'short') })];
  };
  const title = (row: number): string => lookup.events.get(eventIdAt(states, row) ?? '')?.title ?? '';
  const typeOf = (row: number): string => dossier.eventTypes[states.type[row] ?? 0]?.label ?? '';
  return {
    reportLabel: (id) => reportLabel(dossier, id),
    tip: (rows) => {
      const [only] = rows;
      if (rows.length === 1 && only !== undefined) {
        const spans = lookup.events.get(eventIdAt(states, only) ?? '')?.when ?? [];
        const status = t(`model.status.short.${markStatusOf(states.status[only] ?? 0)}`);
        const sign = timelineText('timeline.sign', { type: typeOf(only), status });
        return [title(only), sign, ...spans.map(({ span }) => spanWords(span, 'short')), ...laterWords(only)];
      }
      const more = rows.length - MOST_LINES;
      return [
        ...rows
          .slice(0, MOST_LINES)
          .map((row) => timelineText('timeline.ofType', { title: title(row), type: typeOf(row) })),
        ...(more > 0 ? [timelineText('timeline.more', { count: more })] : []),
      ];
    },
  };
}
