import { useStore } from 'zustand';
import { timelineText } from '#messages/timeline-texts.ts';
import type { LaneStore } from '../use-chart.ts';

interface WholeButtonProps {
  readonly store: LaneStore;
  readonly drawWhole: ReadonlySet<number>;
  readonly narrow: boolean;
  readonly onDrawWhole: (lanes: ReadonlySet<number>) => void;
}

/** Draws what all lanes leave out, or leaves it out again. Lanes can be too low for a button of their own. */
export function WholeButton({ store, drawWhole, narrow, onDrawWhole }: WholeButtonProps) {
  const lanes = useStore(store, (state) => state.lanes);
  const leftOut = lanes.reduce((sum, lane) => sum + lane.leftOut, 0);
  const pressed = drawWhole.size > 0;
  if (leftOut === 0 && !pressed) return null;
  const words = pressed ? timelineText('timeline.leaveWholeOut') : timelineText('timeline.wholeLeftOut', { leftOut });
  return (
    <button
      type="button"
      className="tl-label-more"
      aria-pressed={pressed}
      aria-label={narrow ? words : undefined}
      title={timelineText('timeline.drawWholeHint')}
      onClick={() => onDrawWhole(pressed ? new Set() : new Set(lanes.keys()))}
    >
      {narrow ? timelineText(pressed ? 'timeline.leaveWholeOutShort' : 'timeline.laneLeftOut', { leftOut }) : words}
    </button>
  );
}
