import { memo } from 'react';
import { useStore } from 'zustand';
import type { Lane } from '#core/dossier/lanes.ts';
import { timelineText } from '#messages/timeline-texts.ts';
import { openList } from '#model/view/view-actions.ts';
import { NumberLink } from '#ui/number-link.tsx';
import type { LaneBox } from '../items/lane-layout.ts';
import type { LaneStore } from '../hooks/use-chart.ts';
import { daysList } from '../words/period-words.ts';

interface LanePeaksProps {
  readonly lanes: readonly Lane[];
  readonly boxes: readonly LaneBox[];
  readonly store: LaneStore;
}

function sameTops(a: LanePeaksProps, b: LanePeaksProps): boolean {
  return (
    a.lanes === b.lanes &&
    a.store === b.store &&
    a.boxes.length === b.boxes.length &&
    a.boxes.every((box, at) => box.top === b.boxes[at]?.top)
  );
}

/** How many events the highest bar of each busy lane stands for: the scale of its bars, as a number that opens them. Drawn when the chart has counted, not before. */
export const LanePeaks = memo(function LanePeaks({ lanes, boxes, store }: LanePeaksProps) {
  const peaks = useStore(store, (state) => state.peaks);
  return peaks.map((peak, at) => {
    const lane = lanes[at];
    const box = boxes[at];
    if (peak === null || lane === undefined || box === undefined) return null;
    const { range, count } = peak;
    const words = timelineText('timeline.peak', { count, days: range.end - range.start });
    return (
      <NumberLink
        key={lane.name}
        className="tl-peak"
        style={{ top: box.top }}
        label={timelineText('timeline.peakList', { lane: lane.name, words })}
        title={timelineText('timeline.peakHint')}
        onClick={() => openList(daysList(range, lane.first.id))}
      >
        {words}
      </NumberLink>
    );
  });
}, sameTops);
