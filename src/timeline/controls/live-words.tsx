import { useEffect, useRef, useState } from 'react';
import { timelineText } from '#messages/timeline-texts.ts';
import { beginWork } from '#late/pending-work.ts';
import { windowWords } from '#model/text/window-words.ts';
import type { TimelineState } from '../hooks/use-timeline.ts';

/** A change that comes sooner than this after another belongs to a series, whose first and last are said. */
const REST_MS = 600;

/** Says the period and the counts to screen readers: at once after a single change, else once the view has come to rest. */
export function LiveWords({ state }: { readonly state: TimelineState }) {
  const { window: view, shown } = state;
  const [words, setWords] = useState('');
  const changedAt = useRef<number | null>(null);
  useEffect(() => {
    const before = changedAt.current;
    changedAt.current = performance.now();
    // what stands on the page at first is read as the page
    if (before === null) return undefined;
    const say = (): void => {
      const { shown: count, total } = shown.counts;
      setWords(timelineText('timeline.announcement', { period: windowWords(view, 'long'), count, total }));
    };
    if (changedAt.current - before > REST_MS) {
      say();
      return undefined;
    }
    const end = beginWork('timeline announcement');
    const timer = window.setTimeout(() => {
      say();
      end();
    }, REST_MS);
    return () => {
      window.clearTimeout(timer);
      end();
    };
  }, [view, shown]);
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {words}
    </p>
  );
}
