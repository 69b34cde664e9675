import { FileText } from 'lucide-react';
import { useStore } from 'zustand';
import { timelineText } from '#messages/timeline-texts.ts';
import type { OpenDossier } from '#model/dossier/open-dossier.ts';
import { Icon } from '#ui/icon.tsx';
import { Mark } from '#ui/mark/mark.tsx';
import { MARK_ICONS } from '#ui/mark/mark-paths.ts';
import type { MarkIconName } from '#ui/mark/mark-paths.ts';
import { LANE_PX } from '../items/lane-layout.ts';
import type { LaneBox } from '../items/lane-layout.ts';
import type { TimeRange } from '../items/time-range.ts';
import { openList } from '#model/view/view-actions.ts';
import { NumberLink } from '#ui/number-link.tsx';
import type { LaneStore } from '../use-chart.ts';
import { daysList } from './period-words.ts';

interface LaneLabelsProps {
  readonly open: OpenDossier;
  readonly boxes: readonly LaneBox[];
  readonly store: LaneStore;
  readonly narrow: boolean;
  readonly drawWhole: ReadonlySet<number>;
  readonly onToggleWhole: (lane: number) => void;
  /** The visible period. */
  readonly rangeOf: () => TimeRange;
}

function isIcon(name: string): name is MarkIconName {
  return name in MARK_ICONS;
}

/** Names of the lanes with how many events each has in the visible range; where some are left out, a button draws them. */
export function LaneLabels({ open, boxes, store, narrow, drawWhole, onToggleWhole, rangeOf }: LaneLabelsProps) {
  const lanes = useStore(store, (state) => state.lanes);
  return (
    <ul className="tl-labels" aria-label={timelineText('timeline.lanes')}>
      {open.dossier.eventTypes.map((type, lane) => {
        const box = boxes[lane];
        const summary = lanes[lane] ?? { inRange: 0, leftOut: 0, histogram: false };
        if (box === undefined) return null;
        const drawn = summary.inRange - summary.leftOut;
        const words = timelineText('timeline.laneDrawn', { drawn, count: summary.inRange });
        return (
          <li key={type.id} className="tl-label" style={{ height: box.height }} title={narrow ? type.label : undefined}>
            <Mark colour={type.colour} icon={isIcon(type.icon) ? type.icon : 'context'} fill="corroborated" size={18} />
            <span className={narrow ? 'visually-hidden' : 'tl-label-name'} title={type.label}>
              {type.label}
            </span>
            {box.height >= LANE_PX.oneRow && (summary.leftOut > 0 || drawWhole.has(lane)) ? (
              <button
                type="button"
                className="tl-label-more"
                aria-pressed={drawWhole.has(lane)}
                aria-label={timelineText('timeline.drawWhole', {
                  lane: type.label,
                  leftOut: summary.leftOut,
                  drawn,
                  count: summary.inRange,
                })}
                title={timelineText('timeline.drawWholeHint')}
                onClick={() => onToggleWhole(lane)}
              >
                {narrow ? timelineText('timeline.laneLeftOut', { leftOut: summary.leftOut }) : words}
              </button>
            ) : (
              <NumberLink
                className={narrow ? 'visually-hidden' : 'tl-label-count'}
                label={timelineText('timeline.laneList', { lane: type.label, count: summary.inRange })}
                onClick={() => openList(daysList(rangeOf(), type.id))}
              >
                {summary.leftOut > 0 ? words : timelineText('timeline.number', { count: summary.inRange })}
              </NumberLink>
            )}
          </li>
        );
      })}
      <li
        className="tl-label tl-label-reports"
        style={{ height: LANE_PX.reports }}
        title={narrow ? timelineText('timeline.reportsLane') : undefined}
      >
        <Icon of={FileText} />
        <span className={narrow ? 'visually-hidden' : 'tl-label-name'}>{timelineText('timeline.reportsLane')}</span>
        <span className={narrow ? 'visually-hidden' : 'tl-label-count'}>
          {timelineText('timeline.number', { count: open.dossier.reports.length })}
        </span>
      </li>
    </ul>
  );
}
