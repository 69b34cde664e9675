// A link with a pin, opened on another version than it was made with. What that version does not have is left out of the view; the link as it came
// is remembered, so that "as then" shows all of it.
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { encodeView } from '#core/view/view-url.ts';
import type { View } from '#core/view/view.ts';
import { patchSession, patchView, viewStore } from './view-store.ts';
import type { ViewState } from './view-store.ts';

/** Remembers a link with a pin, as it came and as the open dossier can show it. */
export function notePinnedLink(asked: View, shown: View): void {
  patchSession({ pinnedLink: { asked, shown } });
}

/** A view as an earlier version can show it: an event that has taken over others since is one of these. */
export function viewAsThen(view: View, then: OpenDossier, now: OpenDossier): View {
  const { selection } = view;
  if (selection === null || then.lookup.events.has(selection)) return view;
  const former = now.lookup.events.get(selection)?.formerIds.find((id) => then.lookup.events.has(id));
  return former === undefined ? view : { ...view, selection: former };
}

/** The view as its link asks for it, with what the open dossier does not have, as long as the reader has not moved on. */
export function viewAsLinked({ view, session: { pinnedLink } }: ViewState): View {
  return pinnedLink !== null && encodeView(pinnedLink.shown) === encodeView(view) ? pinnedLink.asked : view;
}

/** Shows what the link showed when it was made, or what the reader has come to see since, in the version of the pin. */
export function showAsThen(then: OpenDossier, now: OpenDossier): void {
  const state = viewStore.getState();
  const linked = viewAsLinked(state);
  patchView({ ...(linked === state.view ? viewAsThen(linked, then, now) : linked), shownAs: 'then' });
}

/** Shows the view in the newest version. */
export function showAsNow(): void {
  patchView({ shownAs: 'now' });
}

/** Goes on with the newest version, as if the link had no pin. */
export function dropPin(): void {
  patchView({ pin: null, shownAs: 'now' });
}
