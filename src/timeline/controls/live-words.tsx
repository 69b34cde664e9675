import { useEffect, useRef, useState } from 'react';
import { timelineText } from '#messages/timeline-texts.ts';
import { beginWork } from '#model/view/pending-work.ts';
import { windowWords } from '#model/text/window-words.ts';
import type { TimelineState } from '../use-timeline.ts';

const ANNOUNCE_MS = 600;

/** Says the period and the counts to screen readers once the view has come to rest. */
export function LiveWords({ state }: { readonly state: TimelineState }) {
  const { window: view, shown } = state;
  const [words, setWords] = useState('');
  const first = useRef(true);
  useEffect(() => {
    // what stands on the page at first is read as the page
    if (first.current) {
      first.current = false;
      return undefined;
    }
    const end = beginWork('timeline announcement');
    const timer = window.setTimeout(() => {
      const { shown: count, total } = shown.counts;
      setWords(timelineText('timeline.announcement', { period: windowWords(view, 'long'), count, total }));
      end();
    }, ANNOUNCE_MS);
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
