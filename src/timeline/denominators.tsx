import { Eye } from 'lucide-react';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { timelineText } from '#messages/timeline-texts.ts';
import { useShownEvents } from '#model/hooks/use-shown-events.ts';
import { listOf } from '#model/lists/list-query.ts';
import { openList } from '#model/view/view-actions.ts';
import { NumberLink } from '#ui/number-link.tsx';
import './denominators.css';

interface Part {
  readonly list: string;
  readonly count: number;
  readonly words: string;
}

function joined(parts: readonly Part[]): ReactNode {
  return parts.map(({ list, words }, at) => (
    <Fragment key={list}>
      {at > 0 && ', '}
      <NumberLink onClick={() => openList(list)}>{words}</NumberLink>
    </Fragment>
  ));
}

function isThere({ count }: Part): boolean {
  return count > 0;
}

/** How many events are shown, and where the others are: each part opens its events as a list, with the way to see them. */
export function Denominators() {
  const { total, shown, hidden, undrawn } = useShownEvents().counts;
  const hiddenParts = [
    {
      list: listOf('hidden', 'notYetKnown'),
      count: hidden.notYetKnown,
      words: timelineText('timeline.hiddenLater', { count: hidden.notYetKnown }),
    },
    {
      list: listOf('hidden', 'outsideWindow'),
      count: hidden.outsideWindow,
      words: timelineText('timeline.hiddenOutside', { count: hidden.outsideWindow }),
    },
    {
      list: listOf('hidden', 'undated'),
      count: hidden.undated,
      words: timelineText('timeline.hiddenUndated', { count: hidden.undated }),
    },
    {
      list: listOf('hidden', 'filtered'),
      count: hidden.filtered,
      words: timelineText('timeline.hiddenFiltered', { count: hidden.filtered }),
    },
  ].filter(isThere);
  const undrawnParts = [
    {
      list: listOf('undrawn', 'noPlace'),
      count: undrawn.noPlace,
      words: timelineText('timeline.noPlace', { count: undrawn.noPlace }),
    },
    {
      list: listOf('undrawn', 'noDate'),
      count: undrawn.noDate,
      words: timelineText('timeline.noDate', { count: undrawn.noDate }),
    },
  ].filter(isThere);
  return (
    <div className="tl-denominators" role="group" aria-label={timelineText('timeline.denominators')}>
      <Eye size={16} strokeWidth={1.75} aria-hidden="true" />
      <p>
        <NumberLink
          label={timelineText('timeline.shownList', { count: shown })}
          onClick={() => openList(listOf('shown'))}
        >
          <strong>{timelineText('timeline.number', { count: shown })}</strong>
        </NumberLink>{' '}
        {timelineText('timeline.ofTotal', { total })}
        {hiddenParts.length > 0 && (
          <>
            <span className="tl-dot"> · </span>
            {timelineText('timeline.hidden', { count: total - shown })} {joined(hiddenParts)}
          </>
        )}
        {undrawnParts.length > 0 && (
          <>
            <span className="tl-dot"> · </span>
            {timelineText('timeline.ofShown', { count: shown })} {joined(undrawnParts)}
          </>
        )}
      </p>
    </div>
  );
}
