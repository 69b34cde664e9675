// The one store: the View (what a link can hold) and the Session (what it cannot). Views subscribe to the value they show; whatever can be
// computed from it is computed, never kept twice. Actions are the exported functions of `view-actions.ts`.
import { createStore } from 'zustand/vanilla';
import type { Units } from '#core/place/units.ts';
import { isBareStep } from '#core/story/story-step.ts';
import type { LinkProblem } from '#core/view/view-url.ts';
import { DEFAULT_VIEW } from '#core/view/view.ts';
import type { Camera, Theme, View } from '#core/view/view.ts';

/** A message that is not about one pane; stays until closed if it is about a loss. */
export type Notice =
  | { readonly type: 'link-problems'; readonly problems: readonly LinkProblem[] }
  | { readonly type: 'former-record'; readonly formerId: string; readonly id: string }
  | { readonly type: 'unknown-values'; readonly key: string; readonly values: readonly string[] }
  | { readonly type: 'storage-blocked' }
  /** A file was dropped where nothing takes it. */
  | { readonly type: 'dropped-beside' }
  /** The story in the link cannot be read. */
  | { readonly type: 'story-link'; readonly fault: 'cut' | 'newer' | 'shape' }
  /** A newer version of the page is on the device; `apply` loads the page anew with it. */
  | { readonly type: 'update-ready'; readonly apply: () => void }
  /** The link is of a dossier that this device does not have. */
  /** Titles and actors of a large dossier have not come. */
  | { readonly type: 'rest-lost' }
  | { readonly type: 'own-missing' }
  /** Keys of a link that need all claims at once, which this dossier does not have in memory. */
  | { readonly type: 'by-block'; readonly keys: readonly string[] }
  | { readonly type: 'dossier-link'; readonly fault: 'cut' | 'newer' | 'shape' };

export type PaneName = 'map' | 'timeline' | 'panel';
export type PaneState = 'loading' | 'ready' | 'error';

/** A one-off wish for the map that is not part of the View: fly to where it opens by itself, or to some events. */
export interface MapRequest {
  readonly serial: number;
  readonly target:
    | { readonly type: 'open-anew' }
    | { readonly type: 'fit-events'; readonly eventIds: readonly string[] };
}

/** Controls that readers press again and again: what they pass on the way is nothing to go back to. */
export type StepControl =
  | 'known-field'
  | 'known-flag'
  | 'known-previous'
  | 'known-next'
  | 'known-key-previous'
  | 'known-key-next'
  | 'event-previous'
  | 'event-next'
  | 'least-origins';

/** For a room: the two themes, and the light one with the strongest contrast. */
export type RoomTheme = Theme | 'contrast';

/** What stands over the page: the search, the commands, the help, the list of stories, the pictures that can be made. */
export type DialogName = 'search' | 'palette' | 'help' | 'stories' | 'open' | 'export' | 'preflight' | 'pictures';

/**
 * `unknown`: not looked at yet. `keeping`: the first visit, files are coming. `missing`: something that should be kept is not. `declined`: by the reader.
 * `impossible`: this browser, or this copy of the site, keeps nothing. `bytes`: the size of what is kept, unpacked.
 */
export type Offline =
  | { readonly state: 'unknown' | 'keeping' | 'missing' | 'declined' | 'impossible' }
  | { readonly state: 'kept'; readonly bytes: number };

export interface Session {
  readonly dialog: DialogName | null;
  readonly hoverId: string | null;
  /** Whether the whole site is kept on this device, and opens without a connection. */
  readonly offline: Offline;
  /** The story is shown to a room: without controls, in the size that the back of it can read. */
  readonly isPresenting: boolean;
  /** The theme that a room needs while the story is shown to it; null = the reader's. */
  readonly roomTheme: RoomTheme | null;
  /** The reader's own story that the view is in is open for editing, in the panel's place. */
  readonly isEditing: boolean;
  /** The reader's own theme on this device; null = the system's. */
  readonly ownTheme: Theme | null;
  /** The reader's own units of length on this device. */
  readonly ownUnits: Units;
  /** Bytes of the dossier received so far, while it is loading. */
  readonly loading: { readonly received: number; readonly total: number | null } | null;
  readonly notices: readonly Notice[];
  readonly panes: Readonly<Record<PaneName, PaneState>>;
  readonly mapRequest: MapRequest | null;
  /** A link with a pin as it came, where the open dossier could not show all of it, and as it could; null = there is none. */
  readonly pinnedLink: { readonly asked: View; readonly shown: View } | null;
  /** What the map shows, wherever it went by itself; null while there is none. A copied link holds it. */
  readonly seenCamera: Camera | null;
}

export interface ViewState {
  readonly view: View;
  /** The stepping control that made the last change of the View; null = a change of its own. Quick steps of one control are one step of history. */
  readonly control: StepControl | null;
  readonly session: Session;
}

const INITIAL_SESSION: Session = {
  dialog: null,
  hoverId: null,
  offline: { state: 'unknown' },
  isPresenting: false,
  roomTheme: null,
  isEditing: false,
  ownTheme: null,
  ownUnits: 'km',
  loading: null,
  notices: [],
  panes: { map: 'loading', timeline: 'loading', panel: 'loading' },
  mapRequest: null,
  pinnedLink: null,
  seenCamera: null,
};

export const viewStore = createStore<ViewState>(() => ({
  view: DEFAULT_VIEW,
  control: null,
  session: INITIAL_SESSION,
}));

/**
 * Replaces fields of the View; equal values change nothing, so that setting twice equals setting once. `control` is the one that made the
 * change, if readers press it again and again.
 */
export function patchView(patch: Partial<View>, control: StepControl | null = null): void {
  const { view } = viewStore.getState();
  const changed = Object.entries(patch).some(([field, value]) => !sameValue(view[field as keyof View], value));
  if (!changed) return;
  const next = { ...view, ...patch };
  // the link of a step alone means what the step shows; whoever has wandered to where nothing is asked says so
  const isAway = isBareStep(next) && patch.step === undefined;
  viewStore.setState({ view: isAway ? { ...next, panel: 'overview' } : next, control });
}

/** Replaces fields of the Session; equal values change nothing. */
export function patchSession(patch: Partial<Session>): void {
  const { session } = viewStore.getState();
  const changed = Object.entries(patch).some(([field, value]) => !sameValue(session[field as keyof Session], value));
  if (changed) viewStore.setState({ session: { ...session, ...patch } });
}

/** View fields are small plain values, so they are equal if their JSON is. */
function sameValue(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);
}
