// The timeline as an SVG of its own, from the same feed as the chart: for slides and print, at any width, with every lane as high as it needs.
import { lanesOf } from '#core/dossier/lanes.ts';
import { rowOfEvent } from '#core/states/states-on.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import type { View } from '#core/view/view.ts';
import { reportLabel } from '#model/text/report-label.ts';
import { selectedEvents } from '#model/view/selected-events.ts';
import { filteredEvents } from '#model/view/shown-events.ts';
import { timelineText } from '#messages/timeline-texts.ts';
import { markIcon } from '#ui/mark/mark-paths.ts';
import { MARK_HALVES, markPicture } from '#ui/picture/mark-picture.ts';
import { fontAttributes } from '#ui/picture/picture-paints.ts';
import type { PictureFont, PicturePaints } from '#ui/picture/picture-paints.ts';
import { escapeXml, svgTag } from '#ui/picture/svg-tag.ts';
import { wrapText } from '#ui/picture/wrap-text.ts';
import { chartData, timeLimits } from '../adapter/chart-data.ts';
import { ChartFeed } from '../adapter/chart-feed.ts';
import { markLook, titleOfRow } from '../adapter/mark-look.ts';
import { AXIS_LABEL_PX } from '../drawing/draw-axis.ts';
import { axisTicks } from '../items/axis-ticks.ts';
import { barRange, densityBars } from '../items/density-bars.ts';
import type { LaneBox } from '../items/lane-layout.ts';
import { layoutReports, reportMarks } from '../items/report-marks.ts';
import { windowToRange } from '../items/time-range.ts';
import type { TimeRange } from '../items/time-range.ts';
import { tickWords } from '../drawing/tick-words.ts';
import { markDrawing, TITLE_FONT } from './mark-drawing.ts';

export interface DrawnPicture {
  readonly width: number;
  readonly height: number;
  /** Elements of an SVG. */
  readonly content: string;
}

const LABELS_PX = 148;
const AXIS_PX = 26;
const REPORTS_PX = 28;
/** More than all lanes with all their rows need. */
const ENOUGH_PX = 4000;
const SMALL: PictureFont = { family: 'ui', sizePx: 11, weight: 400 };
const SMALL_BOLD: PictureFont = { family: 'ui', sizePx: 11, weight: 600 };
const LABEL_LEAD_PX = 15;
const LABEL: PictureFont = { family: 'ui', sizePx: 12, weight: 400 };
const BAR_PX = 3;

interface Chart {
  readonly open: OpenDossier;
  readonly view: View;
  readonly range: TimeRange;
  readonly widthPx: number;
  readonly paints: PicturePaints;
}

function axisDrawing({ range, widthPx, paints }: Chart, heightPx: number): string {
  const pxPerDay = widthPx / (range.end - range.start);
  const ticks = axisTicks(range, widthPx, AXIS_LABEL_PX).map((tick) => ({
    tick,
    x: Math.round((tick.day - range.start) * pxPerDay),
  }));
  const line = paints.colour('--line');
  return ticks
    .map(({ tick, x }, at) => {
      if (x < 0) return '';
      const font = tick.opens ? SMALL_BOLD : SMALL;
      const words = tickWords(tick);
      const room = ticks[at + 1]?.x ?? widthPx;
      const fits = x + 5 + paints.widthOf(words, font) <= Math.min(room + 2, widthPx);
      const left = LABELS_PX + x;
      return [
        svgTag('path', { d: `M${left + 0.5} 12V${heightPx}`, stroke: line }),
        fits
          ? svgTag(
              'text',
              { x: left + 5, y: 18, fill: paints.colour(tick.opens ? '--text' : '--text-2'), ...fontAttributes(font) },
              escapeXml(words),
            )
          : '',
      ].join('');
    })
    .join('');
}

/** A name in as many lines as its lane has room for; what is left of it is told by an ellipsis. */
function nameLines(name: string, room: number, heightPx: number, { widthOf }: PicturePaints): readonly string[] {
  const width = (text: string): number => widthOf(text, LABEL);
  const lines = wrapText(name, room, width);
  const most = Math.max(1, Math.floor((heightPx - 4) / LABEL_LEAD_PX));
  if (lines.length <= most) return lines;
  const words = lines
    .slice(most - 1)
    .join(' ')
    .split(' ');
  while (words.length > 1 && width(`${words.join(' ')}…`) > room) words.pop();
  return [...lines.slice(0, most - 1), `${words.join(' ')}…`];
}

interface LaneLabel {
  readonly top: number;
  readonly box: LaneBox;
  readonly name: string;
  readonly count: number | null;
  readonly icon: string;
}

function laneLabel({ paints }: Chart, { top, box, name, count, icon }: LaneLabel): string {
  const middle = top + box.height / 2;
  if (box.rows === 0) return '';
  const words = count === null ? '' : timelineText('timeline.number', { count });
  const room = LABELS_PX - 44 - paints.widthOf(words, SMALL);
  const lines = nameLines(name, room, box.height, paints);
  return [
    icon,
    ...lines.map((line, at) =>
      svgTag(
        'text',
        {
          x: 32,
          y: middle + 4 + (at - (lines.length - 1) / 2) * LABEL_LEAD_PX,
          fill: paints.colour('--text'),
          ...fontAttributes(LABEL),
        },
        escapeXml(line),
      ),
    ),
    svgTag(
      'text',
      {
        x: LABELS_PX - 8,
        y: middle + 4,
        'text-anchor': 'end',
        fill: paints.colour('--text-2'),
        ...fontAttributes(SMALL),
      },
      words,
    ),
  ].join('');
}

function reportsDrawing({ open, view, range, widthPx, paints }: Chart, top: number): string {
  const pxPerDay = widthPx / (range.end - range.start);
  const middle = top + REPORTS_PX / 2;
  return layoutReports(reportMarks(open.dossier), range, widthPx)
    .map(({ reports, at, shiftPx }) => {
      const x = (at - range.start) * pxPerDay + shiftPx;
      const [first] = reports;
      if (first === undefined || x < 0 || x > widthPx) return '';
      const isLater = view.known !== null && reports.every(({ knownFrom }) => knownFrom > (view.known ?? 0));
      const words = reports.length === 1 ? reportLabel(open.dossier, first.id) : String(reports.length);
      return svgTag(
        'g',
        { opacity: isLater ? 0.5 : null },
        svgTag('rect', {
          x: LABELS_PX + x - 13,
          y: middle - 8.5,
          width: 26,
          height: 17,
          rx: 3,
          fill: paints.colour('--surface'),
          stroke: paints.colour('--line-strong'),
          'stroke-dasharray': isLater ? '3 2' : null,
        }),
        svgTag(
          'text',
          {
            x: LABELS_PX + x,
            y: middle + 4,
            'text-anchor': 'middle',
            fill: paints.colour('--text'),
            ...fontAttributes(SMALL_BOLD),
          },
          escapeXml(words),
        ),
      );
    })
    .join('');
}

function histogramDrawing(
  { range, widthPx }: Chart,
  bars: ReturnType<typeof densityBars>,
  box: LaneBox,
  top: number,
  colour: string,
): string {
  const pxPerDay = widthPx / (range.end - range.start);
  const peak = bars.heights.reduce((a, b) => Math.max(a, b), 0);
  if (peak <= 0) return '';
  const d = [...bars.heights].map((count, at) => {
    const height = (count / peak) * (box.height - 4);
    const x = LABELS_PX + (barRange(bars, at).start - range.start) * pxPerDay;
    return height < 0.05
      ? ''
      : `M${x.toFixed(1)} ${top + box.height - 1}v-${height.toFixed(1)}h${(bars.days * pxPerDay - 0.5).toFixed(1)}v${height.toFixed(1)}z`;
  });
  return svgTag('path', { d: d.join(''), fill: colour, 'fill-opacity': 0.75 });
}

/** The timeline of a view, as wide as wanted. */
export function timelinePicture(open: OpenDossier, view: View, paints: PicturePaints, width: number): DrawnPicture {
  const filtered = filteredEvents(open, view);
  const data = chartData(open, filtered, view.later);
  const range = windowToRange(view.window, data.fit);
  const allTime = timeLimits(open);
  const limits = { start: Math.min(allTime.start, range.start), end: Math.max(allTime.end, range.end) };
  const widthPx = width - LABELS_PX;
  const selected = new Set(selectedEvents(open, view.selection).flatMap((id) => rowOfEvent(open.states, id) ?? []));
  const chart: Chart = { open, view, range, widthPx, paints };
  const measureTitle = (row: number): number => Math.ceil(paints.widthOf(titleOfRow(open, row), TITLE_FONT)) + 2;
  const feed = new ChartFeed();
  const { marks, lanes: summaries } = feed.make(
    {
      data,
      limits,
      drawWhole: false,
      roomPx: ENOUGH_PX,
      silences: [],
      chosenReport: null,
      linkedReports: new Set(),
      knownOn: view.known,
      highlights: { selected, hovered: null, cursor: null },
    },
    { range, widthPx, measureTitle },
  );
  const lanes = lanesOf(open.dossier.eventTypes).list;
  const lanesEnd = feed.boxes.reduce((end, box) => Math.max(end, box.top + box.height), 0) + AXIS_PX;
  const height = lanesEnd + REPORTS_PX;
  const line = paints.colour('--line');
  const parts = [
    MARK_HALVES,
    svgTag('rect', { width, height, fill: paints.colour('--surface') }),
    svgTag('rect', { width: LABELS_PX, height, fill: paints.colour('--surface-sunk') }),
    axisDrawing(chart, height),
  ];
  const drawn: string[] = [];
  const room = { range, widthPx, forced: selected, measureTitle };
  for (const [at, box] of feed.boxes.entries()) {
    const lane = lanes[at];
    if (lane === undefined) continue;
    const top = AXIS_PX + box.top;
    const { colour, icon } = lane.first;
    const look = { colour, icon: markIcon(icon), fill: 'corroborated' } as const;
    parts.push(
      svgTag('path', { d: `M0 ${top + box.height - 0.5}H${width}`, stroke: line }),
      laneLabel(chart, {
        top,
        box,
        name: lane.name,
        count: summaries[at]?.inRange ?? 0,
        icon: markPicture(look, paints, { x: 18, y: top + box.height / 2, size: 16 }),
      }),
    );
    const density = summaries[at]?.histogram === true ? data.densities[at] : undefined;
    if (density !== undefined)
      parts.push(
        histogramDrawing(
          chart,
          densityBars(density, range, widthPx, BAR_PX),
          box,
          top,
          paints.colour(`--ev-${colour}`),
        ),
      );
    const own = marks.filter((mark) => mark.lane === at);
    // stretches lie under the heads of others
    for (const mark of [...own.filter(({ isWhole }) => isWhole), ...own.filter(({ isWhole }) => !isWhole)])
      drawn.push(
        markDrawing(mark, markLook(open, mark), { x: LABELS_PX, y: top, box, room, paints, id: `m${drawn.length}` }),
      );
  }
  const reports = { top: lanesEnd, height: REPORTS_PX, rows: 1 };
  parts.push(
    laneLabel(chart, {
      top: lanesEnd,
      box: reports,
      name: timelineText('timeline.reportsLane'),
      count: open.dossier.reports.length,
      icon: '',
    }),
    svgTag('clipPath', { id: 'chart' }, svgTag('rect', { x: LABELS_PX, width: widthPx, height })),
    svgTag('g', { 'clip-path': 'url(#chart)' }, ...drawn, reportsDrawing(chart, lanesEnd)),
  );
  if (view.known !== null) {
    const x = LABELS_PX + ((view.known + 1 - range.start) * widthPx) / (range.end - range.start);
    if (x > LABELS_PX && x < width)
      parts.push(svgTag('path', { d: `M${x} 0V${height}`, stroke: paints.colour('--accent'), 'stroke-width': 1.75 }));
  }
  parts.push(
    svgTag('path', {
      d: `M0 0.5H${width}M0 ${AXIS_PX - 0.5}H${width}M${LABELS_PX - 0.5} 0V${height}M0 ${height - 0.5}H${width}`,
      stroke: line,
      fill: 'none',
    }),
  );
  return { width, height, content: parts.join('\n') };
}
