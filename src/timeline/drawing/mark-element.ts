import type { EventColour } from '#core/dossier/types.ts';
import type { MarkFill } from '#ui/mark/mark-drawing.ts';
import type { MarkIconName } from '#ui/mark/mark-paths.ts';
import type { FeedMark } from '../items/feed-mark.ts';
import type { LaneBox } from '../items/lane-layout.ts';
import { isPiece, isVague } from '../items/mark-box.ts';
import { markPlace } from '../items/mark-place.ts';
import type { TimeRange } from '../items/time-range.ts';
import { createMarkSvg } from './mark-svg.ts';

/** What the drawing of a mark needs to know of its event. */
export interface MarkLook {
  readonly colour: EventColour;
  readonly icon: MarkIconName;
  readonly fill: MarkFill;
  readonly title: string;
  /** Nothing that it stands for is known yet on the day. */
  readonly isLater: boolean;
  /** Events that a count tells: the known ones, or all if none is. */
  readonly count: number;
}

const CUT_PX = 26;

function child(parent: HTMLElement, className: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  parent.append(element);
  return element;
}

function percent(part: number, whole: number): string {
  return `${Math.round((part / Math.max(whole, 1e-9)) * 10_000) / 100}%`;
}

/** Builds what never changes about a mark; `placeMark` and `cutMark` do the rest. No markup is ever parsed: texts are text nodes. */
export function createMarkElement(mark: FeedMark, look: MarkLook): HTMLElement {
  const root = document.createElement('div');
  root.className = `tl-mark tl-mark-${mark.kind}${look.isLater ? ' is-later' : ''}`;
  root.dataset['key'] = mark.key;
  root.style.setProperty('--tl-colour', `var(--ev-${look.colour})`);
  if (mark.kind === 'count') {
    child(root, 'tl-count').textContent = String(look.count);
    return root;
  }
  const { drawing } = mark;
  if (mark.kind !== 'mark') {
    const body = child(root, `tl-${mark.kind}`);
    if (mark.kind === 'bar') {
      body.dataset['fill'] = look.fill;
      root.dataset['fill'] = look.fill;
    }
    child(root, 'tl-chevron tl-chevron-left');
    child(root, 'tl-chevron tl-chevron-right');
  }
  const head = child(root, 'tl-head');
  const glyph = child(head, 'tl-glyph');
  glyph.append(createMarkSvg(look.colour, look.icon, look.fill));
  if (drawing.uncertain) child(glyph, 'tl-query').textContent = '?';
  const title = child(mark.kind === 'mark' ? head : root, 'tl-title');
  title.dir = 'auto';
  title.textContent = look.title;
  return root;
}

/** Puts a mark into its row and its title on its side. */
export function placeMark(element: HTMLElement, mark: FeedMark, lane: LaneBox): void {
  const { y, height, rowY } = markPlace(mark, lane);
  const length = mark.until - mark.from;
  element.style.setProperty('--tl-fade-in', percent(mark.drawing.fadeIn, length));
  element.style.setProperty('--tl-fade-out', percent(mark.drawing.fadeOut, length));
  element.style.setProperty('--tl-at', percent(mark.at - mark.from, length));
  element.classList.toggle('is-open-past', mark.drawing.openPast);
  element.classList.toggle('is-whole', mark.isWhole);
  element.classList.toggle('is-thin', mark.isThin);
  element.classList.toggle('is-vague', isVague(mark));
  element.classList.toggle('is-piece', isPiece(mark));
  element.style.setProperty('--tl-y', `${y}px`);
  element.style.setProperty('--tl-h', `${height}px`);
  // titles stand in the middle of their row, however thin their bar is
  element.style.setProperty('--tl-row', `${Math.round(rowY - y)}px`);
  element.style.setProperty('--tl-push', `${mark.shiftPx}px`);
  element.style.setProperty('--tl-slot', String(mark.slot));
  element.classList.toggle('is-slim', mark.slots > 1);
  if (element.dataset['label'] !== mark.label) element.dataset['label'] = mark.label;
}

/** Ends a stretch that reaches beyond the visible range, or has no end, at the edge of what is seen. */
export function cutMark(element: HTMLElement, mark: FeedMark, range: TimeRange, pxPerDay: number): void {
  if (mark.kind !== 'bar' && mark.kind !== 'line') return;
  const left = Math.max(0, (range.start - mark.from) * pxPerDay);
  const right = Math.max(0, (mark.until - range.end) * pxPerDay);
  const cutLeft = left > 0 || mark.drawing.openPast;
  const cutRight = right > 0 || mark.drawing.openFuture;
  element.classList.toggle('is-cut-left', cutLeft);
  element.classList.toggle('is-cut-right', cutRight);
  element.style.setProperty('--tl-cut-left', `${Math.round(left)}px`);
  element.style.setProperty('--tl-cut-right', `${Math.round(right)}px`);
  element.style.setProperty('--tl-room-left', cutLeft ? `${CUT_PX}px` : '0px');
  element.style.setProperty('--tl-room-right', cutRight ? `${CUT_PX}px` : '0px');
}
