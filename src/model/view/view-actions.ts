// Everything a view may do to the state, by domain name. Each action is idempotent.
import { roundCamera } from '#core/view/camera.ts';
import { withFacetChoice } from '#core/view/facet.ts';
import type { FacetChoice } from '#core/view/facet.ts';
import { DEFAULT_VIEW, EMPTY_FACET } from '#core/view/view.ts';
import type { Camera, PanelId, Theme, TimeWindow, View } from '#core/view/view.ts';
import { patchSession, patchView, viewStore } from './view-store.ts';
import type { MapRequest, Notice, PaneName, PaneState } from './view-store.ts';

export type FacetName = 'types' | 'reports';

/** Selects an event, a claim or a report; null clears. Selecting an event or a claim opens the Event panel, a report the Reports panel. */
export function selectRecord(id: string | null): void {
  if (id === null) patchView({ selection: null });
  else patchView({ selection: id, panel: id.startsWith('rp-') ? 'reports' : 'event' });
}

/** Marks the event under the pointer or under the keyboard's cursor in all views; null = none. */
export function hoverEvent(id: string | null): void {
  patchSession({ hoverId: id });
}

export function setTimeWindow(window: TimeWindow | null): void {
  patchView({ window });
}

export function setCamera(camera: Camera | null): void {
  patchView({ camera: camera === null ? null : roundCamera(camera) });
}

export function chooseFacetValue(facet: FacetName, value: string, choice: FacetChoice): void {
  const { view } = viewStore.getState();
  patchView({ [facet]: withFacetChoice(view[facet], value, choice) });
}

/** Takes back every choice of one facet. */
export function clearFacet(facet: FacetName): void {
  patchView({ [facet]: EMPTY_FACET });
}

export function clearFilters(): void {
  patchView({ types: EMPTY_FACET, reports: EMPTY_FACET });
}

/** Filters, window and camera back to their defaults; selection, panel and theme stay. */
export function resetAll(): void {
  patchView({ types: EMPTY_FACET, reports: EMPTY_FACET, window: DEFAULT_VIEW.window, camera: DEFAULT_VIEW.camera });
  requestMap({ type: 'fit-shown' });
}

export function openPanel(panel: PanelId): void {
  patchView({ panel });
}

export function setTheme(theme: Theme | null): void {
  patchView({ theme });
}

/** The whole View at once: from a link, or from back and forward. */
export function replaceView(view: View): void {
  patchView(view);
}

export function setPaneState(pane: PaneName, state: PaneState): void {
  const { panes } = viewStore.getState().session;
  patchSession({ panes: { ...panes, [pane]: state } });
}

export function addNotice(notice: Notice): void {
  const { notices } = viewStore.getState().session;
  if (notices.some((other) => JSON.stringify(other) === JSON.stringify(notice))) return;
  patchSession({ notices: [...notices, notice] });
}

export function closeNotice(notice: Notice): void {
  patchSession({ notices: viewStore.getState().session.notices.filter((other) => other !== notice) });
}

/** Asks the map to move once; the camera that results comes back through `setCamera`. */
function requestMap(target: MapRequest['target']): void {
  const serial = (viewStore.getState().session.mapRequest?.serial ?? 0) + 1;
  patchSession({ mapRequest: { serial, target } });
}
