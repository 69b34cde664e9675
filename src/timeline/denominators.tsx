import { Eye } from 'lucide-react';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { timelineText } from '#messages/timeline-texts.ts';
import { useShownEvents } from '#model/hooks/use-shown-events.ts';
import { listOf } from '#model/lists/list-query.ts';
import { openList } from '#model/view/view-actions.ts';
import { Icon } from '#ui/icon.tsx';
import { NumberLink } from '#ui/number-link.tsx';
import './denominators.css';

type CountedId = Parameters<typeof timelineText>[0];

const HIDDEN = [
  ['notYetKnown', 'timeline.hiddenLater'],
  ['outsideWindow', 'timeline.hiddenOutside'],
  ['undated', 'timeline.hiddenUndated'],
  ['outsideMap', 'timeline.hiddenOutsideMap'],
  ['unplaced', 'timeline.hiddenUnplaced'],
  ['filtered', 'timeline.hiddenFiltered'],
] as const;
const UNDRAWN = [
  ['noPlace', 'timeline.noPlace'],
  ['noDate', 'timeline.noDate'],
] as const;

/** The parts that are not empty, each as a link to its list. */
function linksOf<Name extends string>(
  kind: 'hidden' | 'undrawn',
  parts: readonly (readonly [Name, CountedId])[],
  counts: Readonly<Record<Name, number>>,
): readonly ReactNode[] {
  return parts
    .filter(([name]) => counts[name] > 0)
    .map(([name, words], at) => (
      <Fragment key={name}>
        {at > 0 && ', '}
        <NumberLink onClick={() => openList(listOf(kind, name))}>
          {timelineText(words, { count: counts[name] })}
        </NumberLink>
      </Fragment>
    ));
}

/** How many events are shown, and where the others are: each part opens its events as a list, with the way to see them. */
export function Denominators() {
  const { total, shown, hidden, undrawn } = useShownEvents().counts;
  const hiddenParts = linksOf('hidden', HIDDEN, hidden);
  const undrawnParts = linksOf('undrawn', UNDRAWN, undrawn);
  return (
    <div className="tl-denominators" role="group" aria-label={timelineText('timeline.denominators')}>
      <Icon of={Eye} />
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
            {timelineText('timeline.hidden', { count: total - shown })} {hiddenParts}
          </>
        )}
        {undrawnParts.length > 0 && (
          <>
            <span className="tl-dot"> · </span>
            {timelineText('timeline.ofShown', { count: shown })} {undrawnParts}
          </>
        )}
      </p>
    </div>
  );
}
