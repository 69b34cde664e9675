// Pointer and wheel on the chart. vis pans and pinches; the wheel is taken before vis sees it (vis zooms on a sideways swipe), and clicks are
// told from drags here (a drag that ends on a mark is a click for the browser).
import { panRange, zoomRange } from '../items/time-range.ts';
import type { TimeRange } from '../items/time-range.ts';

export interface GestureTargets {
  readonly range: () => TimeRange;
  readonly limits: () => TimeRange;
  readonly onMove: (range: TimeRange) => void;
  readonly onHold: (held: boolean) => void;
  /** A click or tap on a mark, by its key. */
  readonly onPress: (key: string) => void;
  /** A double click beside the marks, in pixels from the top left of the lanes. */
  readonly onDouble: (x: number, y: number) => void;
  /** The mark under the pointer. */
  readonly onPoint: (key: string | null) => void;
}

const CLICK_SLOP_PX = 5;
const LINE_PX = 16;
const WHEEL_ZOOM = 0.0016;
const PINCH_ZOOM = 0.01;

function keyUnder(target: EventTarget | null): string | null {
  const element = target instanceof Element ? target.closest('.tl-mark') : null;
  return element instanceof HTMLElement ? (element.dataset['key'] ?? null) : null;
}

/** Listens on the chart's element; the result ends it. */
export function listenToGestures(chart: HTMLElement, targets: GestureTargets): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  let pressed: { readonly x: number; readonly y: number; readonly key: string | null } | null = null;

  function handleWheel(event: WheelEvent): void {
    event.preventDefault();
    event.stopPropagation();
    const box = chart.getBoundingClientRect();
    const unit =
      event.deltaMode === WheelEvent.DOM_DELTA_LINE
        ? LINE_PX
        : event.deltaMode === WheelEvent.DOM_DELTA_PAGE
          ? box.width
          : 1;
    const range = targets.range();
    const daysPerPx = (range.end - range.start) / Math.max(1, box.width);
    const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    if (!event.ctrlKey && (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY))) {
      targets.onMove(panRange(range, sideways * unit * daysPerPx, targets.limits()));
      return;
    }
    const about = range.start + (event.clientX - box.left) * daysPerPx;
    const factor = Math.exp(event.deltaY * unit * (event.ctrlKey ? PINCH_ZOOM : WHEEL_ZOOM));
    targets.onMove(zoomRange(range, factor, about, targets.limits()));
  }

  function handleDown(event: PointerEvent): void {
    if (event.button !== 0) return;
    if (pressed === null) targets.onHold(true);
    pressed = { x: event.clientX, y: event.clientY, key: keyUnder(event.target) };
  }

  function handleUp(event: PointerEvent): void {
    if (pressed === null) return;
    const { x, y, key } = pressed;
    pressed = null;
    targets.onHold(false);
    const still = Math.abs(event.clientX - x) <= CLICK_SLOP_PX && Math.abs(event.clientY - y) <= CLICK_SLOP_PX;
    if (event.type === 'pointerup' && still && key !== null) targets.onPress(key);
  }

  function handleOver(event: PointerEvent): void {
    if (event.pointerType !== 'touch' && pressed === null) targets.onPoint(keyUnder(event.target));
  }

  function handleDouble(event: MouseEvent): void {
    if (keyUnder(event.target) !== null) return;
    const box = chart.getBoundingClientRect();
    targets.onDouble(event.clientX - box.left, event.clientY - box.top);
  }

  chart.addEventListener('wheel', handleWheel, { capture: true, passive: false, signal });
  chart.addEventListener('pointerdown', handleDown, { capture: true, signal });
  window.addEventListener('pointerup', handleUp, { capture: true, signal });
  window.addEventListener('pointercancel', handleUp, { capture: true, signal });
  chart.addEventListener('pointerover', handleOver, { signal });
  chart.addEventListener('dblclick', handleDouble, { signal });
  chart.addEventListener('pointerleave', () => targets.onPoint(null), { signal });
  return () => ending.abort();
}
