import { useStore } from 'zustand';
import { timelineText } from '#messages/timeline-texts.ts';
import type { LaneStore } from '../hooks/use-chart.ts';

interface WholeButtonProps {
  readonly store: LaneStore;
  readonly drawWhole: boolean;
  readonly narrow: boolean;
  readonly onDrawWhole: (drawWhole: boolean) => void;
}

/** Draws the events that fill the whole range, which the lanes leave out, or leaves them out again. */
export function WholeButton({ store, drawWhole, narrow, onDrawWhole }: WholeButtonProps) {
  const lanes = useStore(store, (state) => state.lanes);
  const leftOut = lanes.reduce((sum, lane) => sum + lane.leftOut, 0);
  if (leftOut === 0 && !drawWhole) return null;
  const words = drawWhole ? timelineText('timeline.leaveWholeOut') : timelineText('timeline.wholeLeftOut', { leftOut });
  return (
    <button
      type="button"
      className="tl-whole"
      aria-pressed={drawWhole}
      aria-label={narrow ? words : undefined}
      title={timelineText('timeline.drawWholeHint')}
      onClick={() => onDrawWhole(!drawWhole)}
    >
      {narrow ? timelineText(drawWhole ? 'timeline.leaveWholeOutShort' : 'timeline.laneLeftOut', { leftOut }) : words}
    </button>
  );
}
