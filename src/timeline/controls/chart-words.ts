import { timelineText } from '#messages/timeline-texts.ts';
import type { OpenDossier } from '#model/dossier/open-dossier.ts';
import { spanWords } from '#model/text/date-words.ts';
import { reportLabel } from '#model/text/report-label.ts';
import type { ChartWords } from '../adapter/chart-types.ts';

const MOST_LINES = 6;

/** The words that the chart draws itself. */
export function chartWords({ dossier, lookup, index }: OpenDossier): ChartWords {
  const title = (row: number): string => lookup.events.get(index.ids[row] ?? '')?.title ?? '';
  return {
    reportLabel: (id) => reportLabel(dossier, id),
    peak: (count, days) => timelineText('timeline.peak', { count, days }),
    tip: (rows) => {
      const [only] = rows;
      if (rows.length === 1 && only !== undefined) {
        const spans = lookup.events.get(index.ids[only] ?? '')?.when ?? [];
        return [title(only), ...spans.map(({ span }) => spanWords(span, 'short'))];
      }
      const more = rows.length - MOST_LINES;
      return [
        ...rows.slice(0, MOST_LINES).map(title),
        ...(more > 0 ? [timelineText('timeline.more', { count: more })] : []),
      ];
    },
  };
}
