// A mark of the timeline as elements of an SVG: what marks.css draws, without the page.
import { fontAttributes } from '#ui/picture/picture-paints.ts';
import type { PictureFont, PicturePaints } from '#ui/picture/picture-paints.ts';
import { markPicture } from '#ui/picture/mark-picture.ts';
import { escapeXml, svgTag } from '#ui/picture/svg-tag.ts';
import type { MarkLook } from '../drawing/mark-element.ts';
import type { FeedMark } from '../items/feed-mark.ts';
import type { LaneBox } from '../items/lane-layout.ts';
import { isVague, markBox } from '../items/mark-box.ts';
import type { MarkRoom } from '../items/mark-box.ts';
import { markPlace } from '../items/mark-place.ts';

export const TITLE_FONT: PictureFont = { family: 'ui', sizePx: 12, weight: 500 };
const COUNT_FONT: PictureFont = { family: 'ui', sizePx: 11, weight: 600 };
const CUT_PX = 26;
const GLYPH_PX = 16;

/** Where the marks of a lane are drawn. */
export interface LanePlace {
  readonly x: number;
  readonly y: number;
  readonly box: LaneBox;
  readonly room: MarkRoom;
  readonly paints: PicturePaints;
  /** A name for what only this mark uses. */
  readonly id: string;
}

interface Stretch {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly height: number;
  readonly colour: string;
}

type Stop = readonly [share: number, opacity: number];

function fade(id: string, { x0, x1, colour }: Stretch, stops: readonly Stop[]): string {
  return svgTag(
    'linearGradient',
    { id, gradientUnits: 'userSpaceOnUse', x1: x0, x2: x1, y1: 0, y2: 0 },
    ...stops.map(([share, opacity]) =>
      svgTag('stop', { offset: Math.min(1, Math.max(0, share)), 'stop-color': colour, 'stop-opacity': opacity }),
    ),
  );
}

const STRONG = new Set(['own-word', 'corroborated']);
const DASHES: Readonly<Record<string, string>> = { reported: '1.5 2', possible: '4 3' };

function barDrawing(mark: FeedMark, look: MarkLook, stretch: Stretch, { room, id }: LanePlace): string {
  const { x0, x1, y, height } = stretch;
  const { range, widthPx } = room;
  const pxPerDay = widthPx / (range.end - range.start);
  const cutLeft = mark.from < range.start || mark.drawing.openPast;
  const cutRight = mark.until > range.end || mark.drawing.openFuture;
  const [left, right] = [Math.max(0, x0), Math.min(widthPx, x1)];
  const shown = { ...stretch, x0: left, x1: right };
  const length = Math.max(1, right - left);
  const begin = Math.max((x0 + mark.drawing.fadeIn * pxPerDay - left) / length, cutLeft ? CUT_PX / length : 0);
  const end = Math.min((x1 - mark.drawing.fadeOut * pxPerDay - left) / length, cutRight ? 1 - CUT_PX / length : 1);
  const vague = isVague(mark);
  const strong = STRONG.has(look.fill);
  const inside = vague ? (strong ? 0.22 : 0.09) : strong ? 1 : 0.2;
  const edge = mark.isWhole ? 0.4 : vague ? 0.65 : look.fill === 'suspected' ? 0.6 : 1;
  const stops = (opacity: number): Stop[] => [
    [0, begin > 0 ? 0 : opacity],
    [Math.min(begin, end), opacity],
    [Math.max(begin, end), opacity],
    [1, end < 1 ? 0 : opacity],
  ];
  const place = { x: left, y: y - height / 2, width: length, height, rx: 2 };
  return [
    fade(`${id}-in`, shown, stops(inside)),
    fade(`${id}-on`, shown, stops(edge)),
    svgTag('rect', {
      ...place,
      fill: `url(#${id}-in)`,
      stroke: `url(#${id}-on)`,
      'stroke-width': 1.3,
      'stroke-dasharray': DASHES[look.fill] ?? null,
    }),
    cutLeft && !mark.isThin ? chevron(left + 8, y, -1, stretch.colour) : '',
    cutRight && !mark.isThin && mark.label !== 'over' ? chevron(right - 8, y, 1, stretch.colour) : '',
  ].join('');
}

function chevron(x: number, y: number, side: 1 | -1, colour: string): string {
  return svgTag('path', {
    d: `M${x - 2 * side} ${y - 4}l${4 * side} 4l${-4 * side} 4`,
    fill: 'none',
    stroke: colour,
    'stroke-width': 1.75,
  });
}

function lineDrawing(mark: FeedMark, { x0, x1, y, colour }: Stretch, { room }: LanePlace): string {
  const ends = [
    ...(mark.from >= room.range.start && !mark.drawing.openPast ? [x0] : []),
    ...(mark.until <= room.range.end && !mark.drawing.openFuture ? [x1] : []),
  ];
  const [left, right] = [Math.max(0, x0), Math.min(room.widthPx, x1)];
  return [
    svgTag('path', { d: `M${left} ${y}H${right}`, stroke: colour, 'stroke-width': 1.5, 'stroke-dasharray': '4 3' }),
    ...ends.map((x) => svgTag('path', { d: `M${x} ${y - 5}v10`, stroke: colour, 'stroke-width': 1.5 })),
  ].join('');
}

function bandDrawing(stretch: Stretch, id: string): string {
  const { x0, x1, y } = stretch;
  return (
    fade(id, stretch, [
      [0, 0],
      [0.35, 0.55],
      [0.65, 0.55],
      [1, 0],
    ]) + svgTag('rect', { x: x0, y: y - 3.5, width: x1 - x0, height: 7, fill: `url(#${id})` })
  );
}

/** Where the title stands: its x, and whether it ends there. */
function titlePlace(mark: FeedMark, x0: number, x1: number, head: number): { x: number; anchor: 'start' | 'end' } {
  const isPoint = mark.kind === 'mark';
  switch (mark.label) {
    case 'left':
      return { x: isPoint ? head - 13 : x0 - 5, anchor: 'end' };
    case 'before':
      return { x: head - 14, anchor: 'end' };
    case 'right':
      return { x: isPoint ? head + 13 : x1 + 5, anchor: 'start' };
    case 'inside':
    case 'over':
    case 'none':
      return { x: head + (mark.kind === 'line' ? 14 : 13), anchor: 'start' };
  }
}

function titleDrawing(
  mark: FeedMark,
  look: MarkLook,
  place: ReturnType<typeof titlePlace>,
  y: number,
  paints: PicturePaints,
): string {
  const isOnInk = mark.kind === 'bar' && mark.label === 'inside' && STRONG.has(look.fill) && !isVague(mark);
  const halo = isOnInk
    ? {}
    : { stroke: paints.colour('--surface'), 'stroke-width': 3.5, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  return svgTag(
    'text',
    {
      x: place.x,
      y: y + 4,
      'text-anchor': place.anchor,
      fill: paints.colour(isOnInk ? '--mark-paper' : '--text'),
      ...fontAttributes(TITLE_FONT),
      ...halo,
    },
    escapeXml(look.title),
  );
}

function countDrawing(look: MarkLook, x: number, y: number, paints: PicturePaints): string {
  const words = String(look.count);
  const width = Math.max(24, paints.widthOf(words, COUNT_FONT) + 14);
  const paper = paints.colour('--mark-paper');
  return [
    svgTag('rect', {
      x: x - width / 2,
      y: y - 9,
      width,
      height: 18,
      rx: 9,
      fill: paper,
      stroke: paper,
      'stroke-width': 4,
    }),
    svgTag('rect', {
      x: x - width / 2 + 0.9,
      y: y - 8.1,
      width: width - 1.8,
      height: 16.2,
      rx: 8,
      fill: paper,
      stroke: paints.colour(`--ev-${look.colour}`),
      'stroke-width': 1.75,
    }),
    svgTag(
      'text',
      { x, y: y + 4, 'text-anchor': 'middle', fill: paints.colour('--text'), ...fontAttributes(COUNT_FONT) },
      words,
    ),
  ].join('');
}

/** A mark with its title, in its lane. */
export function markDrawing(mark: FeedMark, look: MarkLook, lane: LanePlace): string {
  const { room, paints, box } = lane;
  const { x0, x1, head0, head1, isStretch } = markBox(mark, room);
  const { y, height, rowY } = markPlace(mark, box);
  const head = (head0 + head1) / 2 + (mark.isWhole ? mark.shiftPx : 0);
  const stretch: Stretch = { x0, x1, y, height, colour: paints.colour(`--ev-${look.colour}`) };
  const parts: string[] = [];
  if (mark.kind === 'bar') parts.push(barDrawing(mark, look, stretch, lane));
  if (mark.kind === 'line') parts.push(lineDrawing(mark, stretch, lane));
  if (mark.kind === 'band') parts.push(bandDrawing(stretch, lane.id));
  const headY = mark.isThin ? rowY : y;
  if (mark.kind === 'count') parts.push(countDrawing(look, head, y, paints));
  else if (!mark.isThin || mark.label !== 'none') {
    const size = mark.slots > 1 ? GLYPH_PX * 0.78 : GLYPH_PX;
    parts.push(markPicture(look, paints, { x: head, y: headY, size }));
    if (mark.drawing.uncertain)
      parts.push(
        svgTag(
          'text',
          {
            x: head + 8,
            y: headY - 4,
            fill: paints.colour('--text'),
            ...fontAttributes({ family: 'ui', sizePx: 10, weight: 600 }),
          },
          '?',
        ),
      );
  }
  if (mark.label !== 'none' && mark.kind !== 'count')
    parts.push(titleDrawing(mark, look, titlePlace(mark, x0, x1, head), rowY, paints));
  const isSeen = isStretch ? x1 > 0 && x0 < room.widthPx : head > 0 && head < room.widthPx;
  if (!isSeen) return '';
  return svgTag('g', { transform: `translate(${lane.x} ${lane.y})`, opacity: look.isLater ? 0.4 : null }, ...parts);
}
