// The keys of whoever stands in front of the room, clickers among them: these send page keys, `.` or `b` for a blank screen, and Esc.
export type PresenterAct = 'next' | 'previous' | 'first' | 'last' | 'blank' | 'theme' | 'speaker' | 'leave';

/** Signs that mean the same on every layout, for `keyOf`. */
export const PRESENTER_SIGNS = ' b.t,ns';

const ACTS: Readonly<Record<string, PresenterAct>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  Enter: 'next',
  ' ': 'next',
  n: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  ',': 'previous',
  Home: 'first',
  End: 'last',
  b: 'blank',
  '.': 'blank',
  t: 'theme',
  s: 'speaker',
  Escape: 'leave',
};

/** What a key asks for; undefined if it means nothing here. */
export function actOf(key: string): PresenterAct | undefined {
  return Object.hasOwn(ACTS, key) ? ACTS[key] : undefined;
}

/** A finger that moves this far sideways, and further than up or down, turns the slide. */
const SWIPE_PX = 48;

interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

/** What a finger that went from one point to another asks for. */
export function swipeOf(from: Point, to: Point): 'next' | 'previous' | null {
  const [across, down] = [to.clientX - from.clientX, to.clientY - from.clientY];
  if (Math.abs(across) < SWIPE_PX || Math.abs(across) <= Math.abs(down)) return null;
  return across < 0 ? 'next' : 'previous';
}
