import { useStore } from 'zustand';
import { timelineText } from '#messages/timeline-texts.ts';
import { openList } from '#model/view/view-actions.ts';
import { NumberLink } from '#ui/number-link.tsx';
import { countInRange } from '../items/density-bars.ts';
import type { LaneBox } from '../items/lane-layout.ts';
import type { LaneStore } from '../use-chart.ts';
import type { TimelineState } from '../use-timeline.ts';
import { daysList } from './period-words.ts';

interface LanePeaksProps {
  readonly state: TimelineState;
  readonly boxes: readonly LaneBox[];
  readonly store: LaneStore;
}

/** How many events the highest bar of each busy lane stands for: the scale of its bars, as a number that opens them. */
export function LanePeaks({ state: { open, data }, boxes, store }: LanePeaksProps) {
  const peaks = useStore(store, (state) => state.peaks);
  return peaks.map((range, lane) => {
    const type = open.dossier.eventTypes[lane];
    const rows = data.lanes[lane]?.rows;
    const box = boxes[lane];
    if (range === null || type === undefined || rows === undefined || box === undefined) return null;
    const words = timelineText('timeline.peak', {
      count: countInRange(data.index, rows, range),
      days: range.end - range.start,
    });
    return (
      <NumberLink
        key={type.id}
        className="tl-peak"
        style={{ top: box.top }}
        label={timelineText('timeline.peakList', { lane: type.label, words })}
        title={timelineText('timeline.peakHint')}
        onClick={() => openList(daysList(range, type.id))}
      >
        {words}
      </NumberLink>
    );
  });
}
