import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { MouseEvent } from 'react';
import { eventListText } from '#messages/event-list-texts.ts';
import { timelineText } from '#messages/timeline-texts.ts';
import { dayWords } from '#model/text/date-words.ts';
import { IconButton } from '#ui/icon-button.tsx';
import type { LiveRange } from '../adapter/live-range.ts';
import { periodWords } from '../words/period-words.ts';
import { useListStep } from '../hooks/use-step.ts';
import { useRange } from '../controls/use-range.ts';
import { readPaints } from '../drawing/canvas-paints.ts';
import type { CanvasPaints } from '../drawing/canvas-paints.ts';
import { reportMarks } from '../items/report-marks.ts';
import { rangeDays } from '../items/time-range.ts';
import { useLiveRange, useTimeline } from '../hooks/use-timeline.ts';
import type { TimelineState } from '../hooks/use-timeline.ts';
import { BarCursor, openBar } from './bar-cursor.tsx';
import type { PointedBar } from './bar-cursor.tsx';
import { Brush } from './brush.tsx';
import { drawDensity } from './draw-density.ts';
import { barAtDay, densityBars } from '../items/density-bars.ts';
import { usePaintsRevision } from '../hooks/use-paints.ts';
import { useSize } from '../hooks/use-size.ts';
import './overview.css';

const LEAST_BAR_PX = 5;

interface DensityProps {
  readonly state: TimelineState;
  readonly live: LiveRange;
  readonly years: boolean;
  readonly onSlice?: (days: number) => void;
}

/** The canvas of the overview with the brush over it; its bars open their events. */
export function Density({ state, live, years, onSlice }: DensityProps) {
  const { open, data, limits } = state;
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height } = useSize(box);
  const range = useRange(live);
  const revision = usePaintsRevision();
  const paints = useRef<{ revision: number; paints: CanvasPaints } | null>(null);
  const { dossier } = open.whole;
  const reports = useMemo(() => reportMarks(dossier), [dossier]);
  const knownOn = open.sight.knownOn?.day ?? null;
  const bars = useMemo(() => densityBars(data.density, limits, width, LEAST_BAR_PX), [data, limits, width]);
  const [pointed, setPointed] = useState<PointedBar | null>(null);
  const { days } = bars;
  useEffect(() => {
    if (width > 0) onSlice?.(days);
  }, [days, width, onSlice]);
  useEffect(() => {
    const host = canvas.current;
    if (host === null || width === 0) return undefined;
    const draw = (): void => {
      if (paints.current?.revision !== revision) paints.current = { revision, paints: readPaints(host) };
      drawDensity(
        host,
        { bars, reports, limits, range, widthPx: width, heightPx: height, years, knownOn },
        paints.current.paints,
      );
    };
    // text on a canvas has the whole page laid out: in the frame that is once, with everything that has changed by then
    const frame = requestAnimationFrame(draw);
    return () => cancelAnimationFrame(frame);
  }, [bars, reports, limits, range, width, height, years, knownOn, revision]);

  const barUnder = ({ clientX, currentTarget }: MouseEvent<HTMLElement>): number | null => {
    const x = clientX - currentTarget.getBoundingClientRect().left;
    return barAtDay(bars, limits.start + (x / width) * (limits.end - limits.start));
  };
  const point = (at: number | null, by: PointedBar['by']): void =>
    setPointed((before) => {
      // who moves by keys keeps the bar when the mouse passes by
      if (before?.by === 'keys' && by === 'pointer') return before;
      return at === null ? null : before?.at === at && before.by === by ? before : { at, by };
    });
  return (
    <div
      className="tl-density"
      onPointerMove={(event) => point(event.buttons === 0 ? barUnder(event) : null, 'pointer')}
      onPointerLeave={() => point(null, 'pointer')}
      onDoubleClick={(event) => {
        const at = barUnder(event);
        if (at !== null) openBar(bars, at);
      }}
    >
      {width > 0 && (
        <BarCursor state={state} bars={bars} pointed={pointed} widthPx={width} onPoint={(at) => point(at, 'keys')} />
      )}
      <div ref={box} className="tl-density-box">
        <canvas ref={canvas} aria-hidden="true" />
        {width > 0 && <Brush live={live} limits={limits} widthPx={width} />}
      </div>
    </div>
  );
}

/** All time in one strip: how many events, when reports came out, and the period as a brush. Stands alone on a phone. */
export function OverviewStrip() {
  const state = useTimeline();
  const live = useLiveRange(state);
  const range = useRange(live);
  const { previous, next } = useListStep(state);
  const { first, last } = rangeDays(state.limits);
  return (
    <section className="tl-strip" aria-label={timelineText('timeline.overview')}>
      <IconButton
        icon={ChevronLeft}
        size={20}
        label={eventListText('panel.foot.previous')}
        disabled={previous === null}
        onClick={() => previous?.()}
      />
      <div className="tl-strip-middle">
        <Density state={state} live={live} years={false} />
        <p className="tl-strip-dates">
          <span>{dayWords(first, 'short')}</span>
          <strong>{periodWords(range)}</strong>
          <span>{dayWords(last, 'short')}</span>
        </p>
      </div>
      <IconButton
        icon={ChevronRight}
        size={20}
        label={eventListText('panel.foot.next')}
        disabled={next === null}
        onClick={() => next?.()}
      />
    </section>
  );
}
