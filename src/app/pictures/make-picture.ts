import type { FigureSeries } from '#core/evidence/figure-series.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import type { Theme, View } from '#core/view/view.ts';
import { exportFileName } from '#model/exports/file-name.ts';
import { particularsOf } from '#model/exports/particulars.ts';
import type { ExportRequest } from '#model/exports/particulars.ts';
import { presentDay } from '#model/view/present-day.ts';
import { selectedEvents } from '#model/view/selected-events.ts';
import { shownEvents } from '#model/view/shown-events.ts';
import { viewStore } from '#model/view/view-store.ts';
import { leavesOut, seenDossier, SIGHT } from '#model/view/seen-dossier.ts';
import { addressOf, linkedView } from '#model/view/view-link.ts';
import { pictureText } from '#messages/picture-texts.ts';
import { shownSeries } from '#panels/figures/shown-series.ts';
import { figureNote, figurePicture } from '#panels/figures/figure-picture.ts';
import { timelinePicture } from '#timeline/picture/timeline-picture.ts';
import { readPicturePaints } from '#ui/picture/picture-paints.ts';
import type { PicturePaints } from '#ui/picture/picture-paints.ts';
import { svgTag } from '#ui/picture/svg-tag.ts';
import { PICTURE_RATIO } from '#ui/drawing-ratio.ts';
import { composePicture, wholeSvg } from './compose-picture.ts';
import { drawSvg } from './draw-svg.ts';
import { pageImage } from './page-image.ts';
import { NothingToPicture, partOf } from './page-part.ts';
import { PictureStage } from './picture-stage.ts';
import { pageFonts } from './page-styles.ts';
import { pictureWords } from './picture-words.ts';

export const PICTURE_KINDS = ['view', 'map', 'timeline', 'figure'] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];
export const PICTURE_FORMATS = ['png', 'svg'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** Pictures that are drawn anew, and not taken of the page: they can be had as SVG, too. */
export function isDrawn(kind: PictureKind): kind is 'timeline' | 'figure' {
  return kind === 'timeline' || kind === 'figure';
}

export interface PictureWish {
  readonly kind: PictureKind;
  readonly format: PictureFormat;
  readonly theme: Theme;
  /** For a figure. */
  readonly series: FigureSeries | null;
}

export interface PictureFile {
  readonly name: string;
  readonly blob: Blob;
}

const DRAWN_PX = { timeline: 1200, figure: 900 } as const;

function toPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('canvas')) : resolve(blob)), 'image/png');
  });
}

async function takePicture(
  kind: 'map' | 'view',
  view: View,
  theme: Theme,
  signal: AbortSignal,
): Promise<HTMLCanvasElement> {
  const shown = { ...view, theme, story: null, step: 0, ...(kind === 'map' ? { mainView: 'map' as const } : {}) };
  const size = { width: window.innerWidth, height: window.innerHeight };
  const stage = await PictureStage.open(addressOf(window.location.href, shown), size, signal);
  try {
    return await pageImage(stage.window, partOf(stage.window, kind));
  } finally {
    stage.close();
  }
}

interface Body {
  readonly width: number;
  readonly height: number;
  /** Elements of an SVG, or what was taken of the page. */
  readonly content: string | HTMLCanvasElement;
}

async function bodyOf(
  request: ExportRequest,
  { kind, theme, series }: PictureWish,
  paints: PicturePaints,
  signal: AbortSignal,
): Promise<Body> {
  const { open, view } = request;
  if (kind === 'timeline') return timelinePicture(open, view, paints, DRAWN_PX.timeline);
  if (kind === 'figure') {
    if (series === null) throw new NothingToPicture(kind);
    return figurePicture(open, series, paints, DRAWN_PX.figure);
  }
  const content = await takePicture(kind, view, theme, signal);
  return { width: content.width / PICTURE_RATIO, height: content.height / PICTURE_RATIO, content };
}

/** A picture of the present view in a frame that says what it shows. Rejects with NothingToPicture, StageClosed, or the reason of the signal. */
export async function makePicture(whole: OpenDossier, wish: PictureWish, signal: AbortSignal): Promise<PictureFile> {
  const { kind, format, theme, series } = wish;
  const view = linkedView();
  if (leavesOut(view)) await SIGHT.ask();
  const open = seenDossier(whole, view);
  const request: ExportRequest = { open, view, scope: 'shown', page: window.location.href, today: presentDay() };
  const paints = readPicturePaints(theme);
  const { content, ...size } = await bodyOf(request, wish, paints, signal);
  const words = pictureWords(
    request,
    series === null || kind !== 'figure' ? null : { series, note: figureNote(open, series) },
  );
  const frame = composePicture(size, words, paints);
  const drawn = typeof content === 'string' ? content : '';
  const body = svgTag('g', { transform: `translate(${frame.body.x} ${frame.body.y})` }, drawn);
  const svg = wholeSvg(frame, words.title, await pageFonts(document), frame.content, body);
  const name = exportFileName(
    particularsOf(request),
    kind === 'figure' ? `figure-${series?.measure.id ?? ''}` : kind,
    format,
  );
  if (format === 'svg') return { name, blob: new Blob([svg], { type: 'image/svg+xml' }) };
  const canvas = await drawSvg(svg, frame, { x: 0, y: 0, ...frame }, PICTURE_RATIO);
  if (typeof content !== 'string')
    canvas.getContext('2d')?.drawImage(content, frame.body.x * PICTURE_RATIO, frame.body.y * PICTURE_RATIO);
  return { name, blob: await toPng(canvas) };
}

function isOneOf<T extends string>(names: readonly T[], name: string): name is T {
  return names.some((each) => each === name);
}

/** A picture by names that a script gives: of a figure the first of the shown ones. Rejects with the names there are. */
export async function pictureNamed(whole: OpenDossier, kind: string, format: string): Promise<Blob> {
  if (!isOneOf(PICTURE_KINDS, kind))
    throw new RangeError(pictureText('picture.unknownKind', { name: kind, allowed: PICTURE_KINDS.join(', ') }));
  const formats = isDrawn(kind) ? PICTURE_FORMATS : PICTURE_FORMATS.slice(0, 1);
  if (!isOneOf(formats, format))
    throw new RangeError(pictureText('picture.unknownFormat', { name: format, kind, allowed: formats.join(', ') }));
  const { view } = viewStore.getState();
  const open = seenDossier(whole, view);
  const { groups } = shownSeries(open, shownEvents(open, view), new Set(selectedEvents(open, view.selection)));
  const series = groups[0]?.series[0] ?? null;
  return (await makePicture(whole, { kind, format, theme: 'light', series }, new AbortController().signal)).blob;
}
