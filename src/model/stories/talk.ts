// A talk: what the page before the room and the window of the speaker tell each other. Both are pages of one browser, and nothing leaves it.
import type { PresenterAct } from '#core/story/presenter-acts.ts';

/** Whether the room sees the story, or nothing. */
export type RoomScreen = 'on' | 'blank';

export interface TalkSource {
  /** The claim in our words. */
  readonly text: string;
  /** Where it stands, as "R3 line 6". */
  readonly where: string;
}

/** A slide as the speaker has it: an end of the story or a step. */
export interface TalkSlide {
  readonly title: string;
  readonly caption: string;
  readonly notes: string | null;
  readonly sources: readonly TalkSource[];
}

export interface Talk {
  readonly title: string;
  /** The opening, every step, the closing. */
  readonly slides: readonly TalkSlide[];
  /** The slide before the room, by its place in `slides`. */
  readonly at: number;
  readonly screen: RoomScreen;
}

export type TalkMessage =
  /** From the page before the room: where it is. */
  | { readonly type: 'talk'; readonly talk: Talk }
  /** From it, too: it has gone back to reading, or is closed. */
  | { readonly type: 'end' }
  /** From the speaker's window: it has come, and asks where the talk is. */
  | { readonly type: 'hello' }
  | { readonly type: 'act'; readonly act: PresenterAct };

export interface TalkLine {
  readonly send: (message: TalkMessage) => void;
  readonly close: () => void;
}

const MARK = '#speaker=';
const KEY = 'kursk-dossier.talk';
const WINDOW_FEATURES = 'popup,width=1040,height=720';

/** The line between the two pages of a talk; silent where the browser has none, as in a frame without an origin. */
export function openTalkLine(talkId: string, listen: (message: TalkMessage) => void): TalkLine {
  try {
    const channel = new BroadcastChannel(`${KEY}.${talkId}`);
    // both ends are pages of this app
    channel.addEventListener('message', ({ data }: MessageEvent<TalkMessage>) => listen(data));
    return { send: (message) => channel.postMessage(message), close: () => channel.close() };
  } catch {
    return { send: () => undefined, close: () => undefined };
  }
}

/** The talk of this window; the same after a reload, so that the speaker's window finds it again. */
export function ownTalkId(): string {
  const made = Math.random().toString(36).slice(2, 10);
  try {
    const kept = window.sessionStorage.getItem(KEY);
    if (kept === null) window.sessionStorage.setItem(KEY, made);
    return kept ?? made;
  } catch {
    return made;
  }
}

/** Which talk the address is the speaker's window of; null = it is none. */
export function speakerTalkId(hash: string): string | null {
  return hash.startsWith(MARK) ? hash.slice(MARK.length) : null;
}

/** Opens the speaker's window, or brings it to the front. False if the browser refused. */
export function openSpeaker(host: Window): boolean {
  const talkId = ownTalkId();
  return host.open(`${host.location.pathname}${MARK}${talkId}`, `speaker-${talkId}`, WINDOW_FEATURES) !== null;
}
