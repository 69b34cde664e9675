// One series as an SVG of its own: the chart of the panel for slides and print, with the words that stand beside it.
import type { FigureSeries } from '#core/evidence/figure-series.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { figureWords } from '#model/text/figure-words.ts';
import { numberWords, shortNumberWords } from '#model/text/number-words.ts';
import { originCountWords } from '#model/text/origin-count-words.ts';
import { reportLabel } from '#model/text/report-label.ts';
import { statusWords } from '#model/text/status-words.ts';
import { figuresText } from '#messages/figures-texts.ts';
import { fontAttributes } from '#ui/picture/picture-paints.ts';
import type { PictureFont, PicturePaints } from '#ui/picture/picture-paints.ts';
import { escapeXml, svgTag } from '#ui/picture/svg-tag.ts';
import { wrapText } from '#ui/picture/wrap-text.ts';
import { estimateRows } from './estimate-rows.ts';
import type { EstimateRow } from './estimate-rows.ts';
import { estimateSign } from './estimate-signs.ts';
import type { EstimateSign } from './estimate-signs.ts';
import { figureScale, percentOn } from './figure-scale.ts';
import type { FigureScale } from './figure-scale.ts';
import { tickLabels } from './tick-labels.ts';

interface DrawnFigure {
  readonly width: number;
  readonly height: number;
  readonly content: string;
}

const SMALL: PictureFont = { family: 'ui', sizePx: 11, weight: 400 };
const WORDS: PictureFont = { family: 'ui', sizePx: 13, weight: 400 };
const NUMBER: PictureFont = { family: 'ui', sizePx: 13, weight: 600 };
const LINE_PX = 17;
const ROW_PX = 12;
const AXIS_PX = 24;
const NOTE_PX = 24;
const REM_PX = 16;
const EDGE_PX = 16;

interface Columns {
  readonly asOf: number;
  readonly origin: number;
  readonly plot: number;
  readonly plotWidth: number;
  readonly words: number;
  readonly reference: number;
}

function columnsOf(width: number): Columns {
  const [asOf, origin, reference] = [0, 150, width];
  const words = width - 84;
  const plot = origin + 200;
  return { asOf, origin, plot, plotWidth: words - 150 - plot, words, reference };
}

interface RowPlace {
  readonly columns: Columns;
  readonly paints: PicturePaints;
  readonly middle: number;
}

function signDrawing(
  sign: EstimateSign,
  { isFilled, repeats }: EstimateRow,
  { columns, paints, middle }: RowPlace,
): string {
  const x = (percent: number): number => columns.plot + (percent / 100) * columns.plotWidth;
  const ink = paints.colour('--text');
  const stroke = (at: number, d: string): string =>
    svgTag('path', { d, transform: `translate(${at} ${middle})`, fill: 'none', stroke: ink, 'stroke-width': 1.75 });
  const again = (at: number): string =>
    Array.from({ length: Math.min(repeats.length, 6) }, (_, place) =>
      svgTag('path', {
        d: `M${at + 10 + place * 4} ${middle - 5}v10`,
        stroke: paints.colour('--text-2'),
        'stroke-width': 1.75,
      }),
    ).join('');
  switch (sign.type) {
    case 'none': {
      const words = figuresText('figures.noNumber');
      const width = paints.widthOf(words, SMALL) + 16;
      return [
        svgTag('rect', {
          x: columns.plot,
          y: middle - 9,
          width,
          height: 18,
          rx: 9,
          fill: paints.colour('--surface'),
          stroke: paints.colour('--line-strong'),
          'stroke-dasharray': '3 2',
        }),
        svgTag(
          'text',
          { x: columns.plot + 8, y: middle + 4, fill: paints.colour('--text-2'), ...fontAttributes(SMALL) },
          escapeXml(words),
        ),
      ].join('');
    }
    case 'point': {
      const at = x(sign.at);
      const dot = svgTag('circle', {
        cx: at,
        cy: middle,
        r: 4.5,
        fill: isFilled ? ink : paints.colour('--surface'),
        stroke: ink,
        'stroke-width': 1.75,
      });
      const marks = {
        plain: '',
        wave: 'M-17 1q2.5 -4 5 -1t5 -1',
        more: 'M5 0H24m-5 -4 5 4 -5 4',
        fewer: 'M-5 0H-20m5 -4 -5 4 5 4',
      };
      const mark = marks[sign.mark];
      return dot + (mark === '' ? '' : stroke(at, mark)) + again(sign.mark === 'more' ? at + 19 : at);
    }
    case 'range':
      return [
        svgTag('path', { d: `M${x(sign.from)} ${middle}H${x(sign.to)}`, stroke: ink, 'stroke-width': 1.75 }),
        stroke(x(sign.from), sign.mark === 'wave' ? 'M0 -6V6M-13 1q2.5 -4 5 -1t5 -1' : 'M0 -6V6'),
        stroke(x(sign.to), sign.mark === 'more' ? 'M0 -6V6M0 0H17m-5 -4 5 4 -5 4' : 'M0 -6V6'),
        again(x(sign.to)),
      ].join('');
    case 'ceiling': {
      const third = (x(sign.to) - columns.plot) / 3;
      const fades = [0.12, 0.3, 0.55].map((opacity, at) =>
        svgTag('rect', {
          x: columns.plot + at * third,
          y: middle - 3,
          width: third,
          height: 6,
          fill: paints.colour('--text-2'),
          'fill-opacity': opacity,
        }),
      );
      return [...fades, stroke(x(sign.to), 'M0 -7V7'), again(x(sign.to))].join('');
    }
    case 'beyond':
      return (
        stroke(x(sign.from), sign.than === 'more' ? 'M3 0H24m-5 -4 5 4 -5 4' : 'M-3 0H-24m5 -4 -5 4 5 4') +
        again(x(sign.from))
      );
  }
}

function axisDrawing(
  scale: FigureScale,
  { plot, plotWidth }: Columns,
  top: number,
  bottom: number,
  paints: PicturePaints,
): string {
  const writing = {
    full: numberWords,
    short: shortNumberWords,
    widthOf: (text: string) => paints.widthOf(text, SMALL) / REM_PX,
  };
  return tickLabels(scale, writing)
    .map(({ tick, text, widths }, at) => {
      const x = plot + (percentOn(scale, tick) / 100) * plotWidth;
      const line = svgTag('path', { d: `M${x} ${top + AXIS_PX}V${bottom}`, stroke: paints.colour('--line') });
      if (!widths.includes(17)) return line;
      return (
        line +
        svgTag(
          'text',
          {
            x,
            y: top + 15,
            'text-anchor': at === 0 ? 'start' : 'middle',
            fill: paints.colour('--text-3'),
            ...fontAttributes(SMALL),
          },
          escapeXml(text),
        )
      );
    })
    .join('');
}

/** Rows on a scale of their own, from `top` on; their height comes with them. */
function chartDrawing(
  open: OpenDossier,
  rows: readonly EstimateRow[],
  top: number,
  width: number,
  paints: PicturePaints,
): { content: string; height: number } {
  const columns = columnsOf(width);
  const scale = figureScale(rows.map(({ estimate }) => estimate));
  const text = (
    x: number,
    y: number,
    words: string,
    font: PictureFont,
    token: '--text' | '--text-2',
    anchor: string,
  ): string =>
    svgTag(
      'text',
      { x, y, 'text-anchor': anchor, fill: paints.colour(token), ...fontAttributes(font) },
      escapeXml(words),
    );
  let y = top + AXIS_PX;
  const drawn: string[] = [];
  for (const row of rows) {
    const inferred = figuresText('figures.inferred');
    const wrap = (words: string, room: number): readonly string[] =>
      wrapText(words, room, (each) => paints.widthOf(each, WORDS));
    const asOf = wrap(row.asOfInferred ? `${row.asOf} (${inferred})` : row.asOf, columns.origin - 12);
    const origin = wrap(
      row.originInferred ? `${row.origin} (${inferred})` : row.origin,
      columns.plot - columns.origin - 16,
    );
    const words = wrap(figureWords(row.estimate), 140);
    const again = [...new Set(row.repeats.map(({ reportId }) => reportLabel(open.dossier, reportId)))];
    const references = wrap([reportLabel(open.dossier, row.claim.reportId), ...again].join(' + '), 76);
    const height = Math.max(asOf.length, origin.length, words.length, references.length) * LINE_PX + ROW_PX;
    const lines = (
      texts: readonly string[],
      x: number,
      font: PictureFont,
      token: '--text' | '--text-2',
      anchor: string,
    ): string =>
      texts.map((each, at) => text(x, y + ROW_PX / 2 + 13 + at * LINE_PX, each, font, token, anchor)).join('');
    drawn.push(
      lines(asOf, columns.asOf, WORDS, '--text-2', 'start'),
      lines(origin, columns.origin, WORDS, '--text', 'start'),
      lines(words, columns.words, NUMBER, '--text', 'end'),
      lines(references, columns.reference, WORDS, '--text-2', 'end'),
      signDrawing(estimateSign(row.estimate, scale), row, { columns, paints, middle: y + height / 2 }),
      svgTag('path', { d: `M0 ${y + height - 0.5}H${width}`, stroke: paints.colour('--line') }),
    );
    y += height;
  }
  const axis = scale === null ? '' : axisDrawing(scale, columns, top, y, paints);
  return { content: axis + drawn.join('\n'), height: y - top };
}

/** What is said of a series under its title: unit, who stands behind it, origins. */
export function figureNote(open: OpenDossier, series: FigureSeries): string {
  const { measure } = series;
  const { status, estimates } = estimateRows(open, series);
  const isTraced = estimates.some(({ claim }) => claim.originIds.length > 0 || claim.saidBy.length > 0);
  const { count, more } = originCountWords(status.origins, isTraced);
  const who = statusWords({ ...status, denied: false, disputants: { own: [], opponent: [], third: [] } }, open.lookup);
  const unit = figuresText('figures.unit', { unit: measure.unit });
  return `${unit}, ${figuresText('figures.accrual', { accrual: measure.accrual })}. ${who}. ${more === null ? count : `${count}, ${more}`}.`;
}

/** The chart of a series, as wide as wanted; what is only expected stands apart under it. */
export function figurePicture(
  open: OpenDossier,
  series: FigureSeries,
  paints: PicturePaints,
  width: number,
): DrawnFigure {
  const { estimates, outlooks } = estimateRows(open, series);
  const inner = width - 2 * EDGE_PX;
  const first = chartDrawing(open, estimates, 0, inner, paints);
  const parts = estimates.length > 0 ? [first.content] : [];
  let height = estimates.length > 0 ? first.height : 0;
  if (outlooks.length > 0) {
    const words = figuresText('figures.outlook');
    parts.push(
      svgTag(
        'text',
        { x: 0, y: height + 18, fill: paints.colour('--text-2'), ...fontAttributes(WORDS) },
        escapeXml(words),
      ),
    );
    const second = chartDrawing(open, outlooks, height + NOTE_PX, inner, paints);
    parts.push(second.content);
    height += NOTE_PX + second.height;
  }
  const content = svgTag('g', { transform: `translate(${EDGE_PX} 4)` }, ...parts);
  return { width, height: height + EDGE_PX, content };
}
