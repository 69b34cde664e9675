// How dates are drawn: samples out of the same code as the marks of the lanes.
import type { EventType } from '#core/dossier/types.ts';
import { timelineText } from '#messages/timeline-texts.ts';
import { markIcon } from '#ui/mark/mark-paths.ts';
import { createMarkElement, cutMark, placeMark } from '../drawing/mark-element.ts';
import { SAMPLE, sampleMark } from './date-samples.ts';
import type { DateSample } from './date-samples.ts';
import './date-legend.css';

const WORDS = {
  day: 'timeline.legend.day',
  lasted: 'timeline.legend.lasted',
  fading: 'timeline.legend.fading',
  within: 'timeline.legend.within',
  about: 'timeline.legend.about',
  uncertain: 'timeline.legend.uncertain',
  openFuture: 'timeline.legend.openFuture',
  openPast: 'timeline.legend.openPast',
  by: 'timeline.legend.by',
  whole: 'timeline.legend.whole',
} as const satisfies Readonly<Record<DateSample, Parameters<typeof timelineText>[0]>>;

const SAMPLES = Object.keys(WORDS) as DateSample[]; // the keys are what the type lists

const LANE = { top: 0, height: 24, rows: 1 };

function drawSample(host: HTMLElement, name: DateSample, type: EventType): void {
  const mark = sampleMark(name);
  const element = createMarkElement(mark, {
    colour: type.colour,
    icon: markIcon(type.icon),
    fill: 'corroborated',
    title: '',
    isLater: false,
    count: 1,
  });
  placeMark(element, mark, LANE);
  cutMark(element, mark, SAMPLE.range, 1);
  const isStretch = mark.kind !== 'mark';
  const place = document.createElement('div');
  place.className = 'tl-sample-place';
  place.style.left = `${isStretch ? mark.from : mark.at}px`;
  place.style.width = `${isStretch ? mark.until - mark.from : 0}px`;
  place.append(element);
  host.replaceChildren(place);
}

/** The legend of dates, with the sign of a type of events. */
export function DateLegend({ type }: { readonly type: EventType }) {
  return (
    <>
      <p className="tl-legend-head">{timelineText('timeline.legend.name')}</p>
      <ul className="tl-legend">
        {SAMPLES.map((name) => (
          <li key={name}>
            <div
              className="tl-sample"
              style={{ width: SAMPLE.widthPx }}
              aria-hidden="true"
              ref={(host) => {
                if (host !== null) drawSample(host, name, type);
              }}
            />
            {timelineText(WORDS[name])}
          </li>
        ))}
      </ul>
      <p className="tl-legend-foot">{timelineText('timeline.legend.ink')}</p>
    </>
  );
}
