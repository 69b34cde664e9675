// The frame of a picture: what it shows, as of when, above it; who says so, who made it and where it can be opened, below. Drawn into the picture,
// because pictures travel alone.
import { fontAttributes } from '#ui/picture/picture-paints.ts';
import type { PictureFont, PicturePaints } from '#ui/picture/picture-paints.ts';
import { escapeXml, svgTag } from '#ui/picture/svg-tag.ts';
import { wrapText } from '#ui/picture/wrap-text.ts';
import type { PictureBox } from './picture-box.ts';
import { qrPath } from '#ui/picture/qr-path.ts';

export interface PictureWords {
  readonly title: string;
  /** Under the title: what was asked, and the date as of which it is known. */
  readonly notes: readonly string[];
  /** Below the picture: sources, attribution, edition, each a paragraph. */
  readonly foot: readonly string[];
  readonly link: string;
}

export interface ComposedPicture {
  readonly width: number;
  readonly height: number;
  /** Where the picture itself stands. */
  readonly body: PictureBox;
  /** Elements of an SVG: everything but the picture itself. */
  readonly content: string;
}

const TITLE: PictureFont = { family: 'read', sizePx: 24, weight: 600 };
const NOTE: PictureFont = { family: 'ui', sizePx: 13, weight: 400 };
const FOOT: PictureFont = { family: 'ui', sizePx: 11, weight: 400 };
const LEADS = { title: 30, note: 19, foot: 16 } as const;
const QR_PX = 104;
const GAP_PX = 16;
/** Pictures of narrow panes have a frame that has room for its words. */
const LEAST_PX = 480;

interface Paragraph {
  readonly text: string;
  readonly font: PictureFont;
  readonly lead: number;
  readonly token: `--${string}`;
}

/** Paragraphs one below the other; `bottom` is where they end. */
function writeDown(
  paragraphs: readonly Paragraph[],
  { x, top, width }: { readonly x: number; readonly top: number; readonly width: number },
  paints: PicturePaints,
): { readonly content: string; readonly bottom: number } {
  let y = top;
  const lines: string[] = [];
  for (const { text, font, lead, token } of paragraphs) {
    for (const line of wrapText(text, width, (each) => paints.widthOf(each, font))) {
      const base = y + lead / 2 + font.sizePx * 0.36;
      lines.push(svgTag('text', { x, y: base, fill: paints.colour(token), ...fontAttributes(font) }, escapeXml(line)));
      y += lead;
    }
  }
  return { content: lines.join('\n'), bottom: y };
}

function qrDrawing(link: string, x: number, y: number): string {
  const { size, path } = qrPath(link);
  return svgTag(
    'g',
    { transform: `translate(${x} ${y}) scale(${QR_PX / size})` },
    svgTag('rect', { width: size, height: size, fill: '#fff' }),
    svgTag('path', { d: path, fill: '#000', 'shape-rendering': 'crispEdges' }),
  );
}

/** The frame around a picture of this size. */
export function composePicture(
  size: { readonly width: number; readonly height: number },
  { title, notes, foot, link }: PictureWords,
  paints: PicturePaints,
): ComposedPicture {
  const padding = size.width < LEAST_PX ? 16 : 28;
  const inner = Math.max(size.width, LEAST_PX);
  const width = inner + 2 * padding;
  const head = writeDown(
    [
      { text: title, font: TITLE, lead: LEADS.title, token: '--text' },
      ...notes.map((text): Paragraph => ({ text, font: NOTE, lead: LEADS.note, token: '--text-2' })),
    ],
    { x: padding, top: padding - 6, width: inner },
    paints,
  );
  const body = { x: padding + (inner - size.width) / 2, y: head.bottom + 12, ...size };
  const top = body.y + body.height + GAP_PX;
  const words = writeDown(
    [
      ...foot.map((text): Paragraph => ({ text, font: FOOT, lead: LEADS.foot, token: '--text-2' })),
      { text: link, font: FOOT, lead: LEADS.foot, token: '--accent' },
    ],
    { x: padding, top, width: inner - QR_PX - 2 * GAP_PX },
    paints,
  );
  const height = Math.max(words.bottom, top + QR_PX) + padding - 8;
  const line = { fill: 'none', stroke: paints.colour('--line') };
  const content = [
    svgTag('rect', { width, height, fill: paints.colour('--surface') }),
    head.content,
    words.content,
    qrDrawing(link, padding + inner - QR_PX, top),
    svgTag('rect', { x: body.x - 0.5, y: body.y - 0.5, width: body.width + 1, height: body.height + 1, ...line }),
  ].join('\n');
  return { width, height, body, content };
}

/** A whole SVG of composed parts; `styles` brings the fonts. */
export function wholeSvg(
  { width, height }: Pick<ComposedPicture, 'width' | 'height'>,
  title: string,
  styles: string,
  ...parts: string[]
): string {
  return svgTag(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' },
    svgTag('title', {}, escapeXml(title)),
    svgTag('style', {}, escapeXml(styles).replaceAll('&quot;', '"')),
    ...parts,
  );
}
