import { FileText, MessageSquareOff } from 'lucide-react';
import { memo } from 'react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { lanesOf } from '#core/dossier/lanes.ts';
import type { Lane } from '#core/dossier/lanes.ts';
import { timelineText } from '#messages/timeline-texts.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { openList, openReports } from '#model/view/view-actions.ts';
import { Icon } from '#ui/icon.tsx';
import { Mark } from '#ui/mark/mark.tsx';
import { markIcon } from '#ui/mark/mark-paths.ts';
import { NumberLink } from '#ui/number-link.tsx';
import { silencesHeight } from '../drawing/draw-silences.ts';
import type { Silence } from '../drawing/draw-silences.ts';
import { LANE_PX } from '../items/lane-layout.ts';
import type { LaneBox } from '../items/lane-layout.ts';
import type { TimeRange } from '../items/time-range.ts';
import type { LaneStore } from '../hooks/use-chart.ts';
import { daysList } from '../words/period-words.ts';

interface LaneLabelsProps {
  readonly open: OpenDossier;
  readonly boxes: readonly LaneBox[];
  readonly store: LaneStore;
  readonly silences: readonly Silence[];
  /** Id for the words about silences. */
  readonly silencesId: string;
  readonly narrow: boolean;
  /** The visible period. */
  readonly rangeOf: () => TimeRange;
}

/** Lower lanes stand too close for targets of their own (WCAG 2.5.8); the filters beside the map open the same lists. */
const LEAST_TARGET_PX = 24;

interface LaneLabelProps {
  readonly className?: string;
  readonly heightPx: number;
  readonly icon: ReactNode;
  readonly name: string;
  /** What the lane holds; without it the name says so. */
  readonly hint?: string;
  /** What the number opens. Where there is room for the icon alone, that opens it. */
  readonly list: string;
  readonly narrow: boolean;
  readonly onList: () => void;
  readonly children: ReactNode;
}

function LaneLabel({ className, heightPx, icon, name, hint, list, narrow, onList, children }: LaneLabelProps) {
  return (
    <li className={className === undefined ? 'tl-label' : `tl-label ${className}`} style={{ height: heightPx }}>
      {icon}
      <span className={narrow ? 'visually-hidden' : 'tl-label-name'} dir="auto" title={hint ?? name}>
        {name}
      </span>
      {heightPx < LEAST_TARGET_PX ? (
        <span className={narrow ? 'visually-hidden' : 'tl-label-count'}>{children}</span>
      ) : (
        <NumberLink className="tl-label-count" label={list} title={narrow ? list : undefined} onClick={onList}>
          {children}
        </NumberLink>
      )}
    </li>
  );
}

interface EventLaneProps {
  readonly lane: Lane;
  readonly at: number;
  readonly heightPx: number;
  /** Nothing of it in the visible period: its name alone, small. */
  readonly isFolded: boolean;
  readonly store: LaneStore;
  readonly narrow: boolean;
  readonly rangeOf: () => TimeRange;
}

/** Drawn when the chart has counted this lane anew, not before. */
const EventLane = memo(function EventLane({ lane, at, heightPx, isFolded, store, narrow, rangeOf }: EventLaneProps) {
  const count = useStore(store, ({ lanes }) => lanes[at]?.inRange ?? 0);
  const leftOut = useStore(store, ({ lanes }) => lanes[at]?.leftOut ?? 0);
  const { name, first, types } = lane;
  const hint = types.map(({ label }) => label).join(', ');
  if (isFolded) {
    return (
      <li className="tl-label is-folded" style={{ height: heightPx }} title={`${name}: ${hint}`}>
        <Mark colour={first.colour} icon={markIcon(first.icon)} fill="corroborated" size={8} />
        <span className={narrow ? 'visually-hidden' : 'tl-label-name'} dir="auto">
          {name}
        </span>
      </li>
    );
  }
  return (
    <LaneLabel
      heightPx={heightPx}
      icon={<Mark colour={first.colour} icon={markIcon(first.icon)} fill="corroborated" size={18} />}
      name={name}
      hint={hint}
      list={timelineText('timeline.laneList', { lane: name, count })}
      narrow={narrow}
      onList={() => openList(daysList(rangeOf(), first.id))}
    >
      {leftOut > 0
        ? timelineText('timeline.laneDrawn', { drawn: count - leftOut, count })
        : timelineText('timeline.number', { count })}
    </LaneLabel>
  );
});

function SilentLabel({
  silences,
  id,
  narrow,
}: {
  readonly silences: readonly Silence[];
  readonly id: string;
  readonly narrow: boolean;
}) {
  const words = silences.map((silence) => silence.words).join(' ');
  return (
    <li className="tl-label tl-label-silent" style={{ height: silencesHeight(silences) }} title={words}>
      <Icon of={MessageSquareOff} />
      <span className={narrow ? 'visually-hidden' : 'tl-label-name'}>{timelineText('timeline.silentLane')}</span>
      <span id={id} className="visually-hidden">
        {words}
      </span>
    </li>
  );
}

/** Names of the lanes with how many events each has in the visible range, as a list. */
export function LaneLabels({ open, boxes, store, silences, silencesId, narrow, rangeOf }: LaneLabelsProps) {
  const { eventTypes } = open.dossier;
  const { reports } = open.manifest.counts;
  return (
    <ul className="tl-labels" aria-label={timelineText('timeline.lanes')}>
      {lanesOf(eventTypes).list.map((lane, at) => {
        const box = boxes[at];
        if (box === undefined) return null;
        return (
          <EventLane
            key={lane.name}
            lane={lane}
            at={at}
            heightPx={box.height}
            isFolded={box.rows === 0}
            store={store}
            narrow={narrow}
            rangeOf={rangeOf}
          />
        );
      })}
      {silences.length > 0 && <SilentLabel silences={silences} id={silencesId} narrow={narrow} />}
      <LaneLabel
        className="tl-label-reports"
        heightPx={LANE_PX.reports}
        icon={<Icon of={FileText} />}
        name={timelineText('timeline.reportsLane')}
        list={timelineText('timeline.reportsList', { count: reports })}
        narrow={narrow}
        onList={openReports}
      >
        {open.byBlock === null
          ? timelineText('timeline.number', { count: reports })
          : timelineText('timeline.reportsNotDrawn')}
      </LaneLabel>
    </ul>
  );
}
