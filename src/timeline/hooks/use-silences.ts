import { useMemo } from 'react';
import { stateSilences } from '#core/evidence/state-silences.ts';
import { toDay } from '#core/time/day.ts';
import { timelineText } from '#messages/timeline-texts.ts';
import { useSelectedEvents } from '#model/hooks/use-shown-events.ts';
import { dayWords } from '#model/text/date-words.ts';
import type { Silence } from '../drawing/draw-silences.ts';
import type { TimelineState } from './use-timeline.ts';

const NONE: readonly Silence[] = [];

/** When states kept silent about the event that is selected. */
export function useSilences({ open }: TimelineState): readonly Silence[] {
  const [only, ...others] = useSelectedEvents();
  const id = others.length > 0 ? undefined : only;
  return useMemo(() => {
    const event = id === undefined ? undefined : open.evidence.lookup.events.get(id);
    if (event === undefined) return NONE;
    return stateSilences(open.evidence, event, open.sight.knownOn).map((silence): Silence => {
      const { state, from, notedFrom, until, isOpen } = silence;
      const name = open.lookup.actors.get(state)?.name ?? state;
      const words = timelineText('timeline.silence', {
        state: name,
        begin: from < notedFrom ? 'event' : 'noted',
        first: dayWords(toDay(notedFrom), 'short'),
        end: isOpen ? 'open' : 'word',
        last: dayWords(toDay(until - 1), 'short'),
      });
      return { ...silence, name, words };
    });
  }, [open, id]);
}
