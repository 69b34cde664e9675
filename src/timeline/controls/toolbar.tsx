import { ChevronLeft, ChevronRight, Minus, Plus } from 'lucide-react';
import { memo } from 'react';
import { timelineText } from '#messages/timeline-texts.ts';
import { Button } from '#ui/button.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import type { LiveRange } from '../adapter/live-range.ts';
import type { TimelineState } from '../hooks/use-timeline.ts';
import { openList } from '#model/view/view-actions.ts';
import { NumberLink } from '#ui/number-link.tsx';
import { countWords, daysList, periodWords } from '../words/period-words.ts';
import { LegendButton } from '../legend/legend-button.tsx';
import { useRange } from './use-range.ts';
import { useEventStep } from '../hooks/use-step.ts';

interface ToolbarProps {
  readonly state: TimelineState;
  readonly live: LiveRange;
  readonly onZoom: (factor: number) => void;
  readonly onFitAll: () => void;
}

/** Factor of one press of a zoom button or key. */
export const ZOOM_STEP = 1.6;

const ZoomButtons = memo(function ZoomButtons({ onZoom }: Pick<ToolbarProps, 'onZoom'>) {
  return (
    <>
      <IconButton icon={Minus} label={timelineText('timeline.zoomOut')} onClick={() => onZoom(ZOOM_STEP)} />
      <IconButton icon={Plus} label={timelineText('timeline.zoomIn')} onClick={() => onZoom(1 / ZOOM_STEP)} />
    </>
  );
});

/** Previous and next event, period and counts in words, zoom. */
export function Toolbar({ state, live, onZoom, onFitAll }: ToolbarProps) {
  const range = useRange(live);
  const { previous, next } = useEventStep(state);
  const { count, words } = countWords(state.data, range);
  return (
    <div className="tl-toolbar" role="group" aria-label={timelineText('timeline.toolbar')}>
      <IconButton
        icon={ChevronLeft}
        label={timelineText('timeline.previousEvent')}
        disabled={previous === null}
        onClick={() => previous?.()}
      />
      <IconButton
        icon={ChevronRight}
        label={timelineText('timeline.nextEvent')}
        disabled={next === null}
        onClick={() => next?.()}
      />
      <p className="tl-period">
        <strong>{periodWords(range)}</strong>{' '}
        <span>
          <NumberLink label={timelineText('timeline.rangeList', { words })} onClick={() => openList(daysList(range))}>
            <span className="tl-count-words">{words}</span>
            <span className="tl-count-number">{count}</span>
          </NumberLink>
        </span>
      </p>
      <LegendButton open={state.open} />
      <Button onClick={onFitAll}>{timelineText('timeline.fitAll')}</Button>
      <ZoomButtons onZoom={onZoom} />
    </div>
  );
}
