import { useState } from 'react';
import { timelineText } from '#messages/timeline-texts.ts';
import type { LiveRange } from '../adapter/live-range.ts';
import type { TimelineState } from '../hooks/use-timeline.ts';
import { Density } from './overview-strip.tsx';

interface OverviewProps {
  readonly state: TimelineState;
  readonly live: LiveRange;
}

/** All time under the lanes, with its brush, and what its two rows show. */
export function Overview({ state, live }: OverviewProps) {
  const [sliceDays, setSliceDays] = useState(14);
  return (
    <div className="tl-overview" role="group" aria-label={timelineText('timeline.overview')}>
      <p className="tl-overview-words">
        {timelineText('timeline.overviewEvents', { days: sliceDays })}
        {state.open.byBlock === null && (
          <>
            <br />
            {timelineText('timeline.overviewReports')}
          </>
        )}
      </p>
      <Density state={state} live={live} years onSlice={setSliceDays} />
    </div>
  );
}
