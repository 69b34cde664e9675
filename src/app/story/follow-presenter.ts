// What the presenter does in front of the room: keys, clickers, fingers, and what the speaker's window asks for.
import { actOf, PRESENTER_SIGNS, swipeOf } from '#core/story/presenter-acts.ts';
import type { PresenterAct } from '#core/story/presenter-acts.ts';
import { closingStep, nearestStep } from '#core/story/story-step.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { findStory } from '#model/stories/stories.ts';
import { setPresenting } from '#model/stories/presenting.ts';
import { goToStep } from '#model/stories/story-actions.ts';
import { openSpeaker } from '#model/stories/talk.ts';
import type { RoomScreen } from '#model/stories/talk.ts';
import { viewStore } from '#model/view/view-store.ts';
import { switchRoomTheme } from '#model/view/room-theme.ts';
import { keyOf } from '#ui/key-of.ts';

function go(whole: OpenDossier, by: (step: number, last: number) => number): void {
  const { view } = viewStore.getState();
  const story = findStory(whole.dossier, view.story);
  if (story === null) return;
  const step = nearestStep(story, by(view.step, closingStep(story)));
  if (step !== view.step) goToStep(whole, story, step);
}

/** Does what the presenter asks for. A blank screen shows again with whatever comes next, and nothing else happens then. */
export function makePresenter(
  whole: OpenDossier,
  setScreen: (screen: RoomScreen) => void,
): (act: PresenterAct) => void {
  let screen: RoomScreen = 'on';
  const show = (next: RoomScreen): void => {
    screen = next;
    setScreen(next);
  };
  const acts: Readonly<Record<PresenterAct, () => void>> = {
    next: () => go(whole, (step) => step + 1),
    previous: () => go(whole, (step) => step - 1),
    first: () => go(whole, () => 0),
    last: () => go(whole, (_, last) => last),
    blank: () => show('blank'),
    theme: switchRoomTheme,
    speaker: () => void openSpeaker(window),
    leave: () => setPresenting(false),
  };
  return (act) => {
    if (screen === 'blank' && act !== 'leave') show('on');
    else acts[act]();
  };
}

/** Keeps the screen awake while the browser lets us; nothing is lost if it does not. Returns how to let it sleep. */
async function keepAwake(host: Window): Promise<() => void> {
  try {
    const lock = await host.navigator.wakeLock.request('screen');
    return () => void lock.release();
  } catch {
    return () => undefined;
  }
}

/**
 * Takes the whole screen and passes on keys and fingers until it is stopped. Leaving the full screen leaves the presentation. Where the browser
 * does not give the screen, as after a reload, the page fills its window, and asks again with the next key or touch.
 */
export function followPresenter(host: Window, run: (act: PresenterAct) => void): () => void {
  const { document } = host;
  const stop = new AbortController();
  const listening = { signal: stop.signal, capture: true } as const;
  let begun: Touch | null = null;
  let wasFull = false;
  const takeScreen = (): void => {
    if (wasFull || document.fullscreenElement !== null) return;
    void document.documentElement.requestFullscreen?.({ navigationUI: 'hide' }).catch(() => undefined);
  };
  const handleKey = (event: KeyboardEvent): void => {
    const act = actOf(keyOf(event, PRESENTER_SIGNS));
    if (act === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (act !== 'leave') takeScreen();
    run(act);
  };
  const handleTouchEnd = ({ changedTouches }: TouchEvent): void => {
    const [ended] = changedTouches;
    const swipe = begun === null || ended === undefined ? null : swipeOf(begun, ended);
    begun = null;
    if (swipe !== null) run(swipe);
  };
  const handleFullscreen = (): void => {
    const isFull = document.fullscreenElement !== null;
    if (wasFull && !isFull) run('leave');
    wasFull = isFull;
  };
  host.addEventListener('keydown', handleKey, listening);
  host.addEventListener('click', takeScreen, listening);
  host.addEventListener(
    'touchstart',
    ({ touches }) => {
      begun = touches.length === 1 ? (touches[0] ?? null) : null;
    },
    { ...listening, passive: true },
  );
  host.addEventListener('touchend', handleTouchEnd, listening);
  document.addEventListener('fullscreenchange', handleFullscreen, listening);
  takeScreen();
  const release = keepAwake(host);
  return () => {
    stop.abort();
    void release.then((letGo) => letGo());
    if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
  };
}
