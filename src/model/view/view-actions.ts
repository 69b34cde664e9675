// Everything a view may do to the state, by domain name. Each action is idempotent.
import { isIdOf } from '#core/dossier/record-id.ts';
import { forEachFacet } from '#core/facets/facets.ts';
import type { FacetKey } from '#core/facets/facets.ts';
import type { Day } from '#core/time/day.ts';
import { roundCamera } from '#core/view/camera.ts';
import { conditionDefaults, opensAtHome } from '#core/view/conditions.ts';
import type { ConditionName } from '#core/view/conditions.ts';
import { sortedSet, withFacetChoice } from '#core/view/facet.ts';
import type { FacetChoice } from '#core/view/facet.ts';
import { roundExtent } from '#core/view/extent.ts';
import { normalQuery } from '#core/view/query-text.ts';
import { DEFAULT_VIEW, EMPTY_FACET, panelOf } from '#core/view/view.ts';
import type { Camera, Extent, PanelId, Theme, TimeWindow, View } from '#core/view/view.ts';
import { patchSession, patchView, viewStore } from './view-store.ts';
import type { MapRequest, Notice, PaneName, PaneState, Session, StepControl } from './view-store.ts';

/** Selects an event, a claim or a report; null clears. Selecting opens the panel of the record; closing it leads back to the list it came from. */
export function selectRecord(id: string | null, control: StepControl | null = null): void {
  const { view } = viewStore.getState();
  if (id === null)
    patchView({ selection: null, ...(view.list !== null && panelOf(view) === 'event' && listPatch(view.list)) });
  else patchView(selectionPatch(view, id), control);
}

/** Selects an event of a list, which previous and next then follow; null = the list of what is shown. */
export function selectFromList(id: string, list: string | null): void {
  patchView({ ...selectionPatch(viewStore.getState().view, id), list });
}

/** What opening a list changes of a view; the chronology has a panel of its own. */
function listPatch(list: string): Pick<View, 'list' | 'panel'> {
  return list === 'chronology' ? { list: null, panel: list } : { list, panel: 'list' };
}

/** What selecting a record changes of a view. */
export function selectionPatch({ panel }: Pick<View, 'panel'>, id: string): Pick<View, 'selection' | 'panel'> {
  if (isIdOf('report', id)) return { selection: id, panel: 'reports' };
  // whoever comes from the list of events finds it again
  return { selection: id, panel: panel === 'event' ? panel : null };
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

/** What the map has come to rest on; null = there is no map. */
export function setSeenCamera(camera: Camera | null): void {
  patchSession({ seenCamera: camera === null ? null : roundCamera(camera) });
}

export function chooseFacetValue(facet: FacetKey, value: string, choice: FacetChoice): void {
  const { view } = viewStore.getState();
  patchView({ [facet]: withFacetChoice(view[facet], value, choice) });
}

/** Ties everything to a part of the map; null = wherever things lie. */
export function setExtent(extent: Extent | null): void {
  patchView({ extent: extent === null ? null : roundExtent(extent) });
}

/** Moves the part of the map that everything is tied to, if it is. */
export function moveExtent(extent: Extent): void {
  if (viewStore.getState().view.extent !== null) setExtent(extent);
}

/** Removes one condition of the view. */
export function removeCondition(name: ConditionName): void {
  patchView(conditionDefaults(name));
}

const NO_FILTERS = {
  ...forEachFacet(() => EMPTY_FACET),
  minOrigins: null,
  parties: 'with',
  sources: 'all',
  query: '',
  extent: null,
  drop: [],
} satisfies Partial<View>;

/** Everything that filters back to its default, left out sources among it. */
export function clearFilters(): void {
  patchView(NO_FILTERS);
}

/** Filters, known-on date, window and camera back to their defaults; selection, panel and theme stay. */
export function resetAll(): void {
  const { window, camera, known, knownBy, later } = DEFAULT_VIEW;
  patchView({ ...NO_FILTERS, window, camera, known, knownBy, later });
  requestMap({ type: 'open-anew' });
}

/** Only what was known by the end of the day counts; null = everything. */
export function setKnownOn(known: View['known'], control: StepControl | null = null): void {
  patchView({ known }, control);
}

export function setKnownBy(knownBy: View['knownBy']): void {
  patchView({ knownBy });
}

/** Opens what became known between the known-on date and another day; null = the latest. */
export function compareWith(compared: View['compared']): void {
  patchView({ compared, panel: 'changes', list: null });
}

/** What opening all that became known after a day changes of a view. */
export function changesPatch(day: Day): Pick<View, 'known' | 'knownBy' | 'compared' | 'panel' | 'list'> {
  return { known: null, knownBy: 'report', compared: day, panel: 'changes', list: null };
}

/** Opens all that became known after a day. */
export function openChangesSince(day: Day): void {
  patchView(changesPatch(day));
}

/** Whether events that are not known yet are drawn faint or not at all. */
export function setLater(later: View['later']): void {
  patchView({ later });
}

/** What must stand behind an event: see the fields of the View. */
export function setSupport(support: Partial<Pick<View, 'minOrigins' | 'parties' | 'sources'>>): void {
  patchView(support, support.minOrigins === undefined ? null : 'least-origins');
}

/** Shows only what says these words, in the list of events where the overview, which has all of them, would stand; '' = whatever it says. */
export function searchFor(text: string): void {
  const { view } = viewStore.getState();
  const query = normalQuery(text);
  patchView({ query, ...(query !== '' && panelOf(view) === 'overview' && { panel: 'event' }) });
}

/** Leaves a report, an origin or an actor out, or includes it again. */
export function setDropped(id: string, isDropped: boolean): void {
  const { drop } = viewStore.getState().view;
  patchView({ drop: sortedSet(isDropped ? [...drop, id] : drop.filter((other) => other !== id)) });
}

/** Includes every source again. */
export function clearDropped(): void {
  patchView({ drop: [] });
}

/** Opens what a number is made of as a list; null closes it. */
export function openList(list: string | null): void {
  patchView(list === null ? { list, panel: null } : listPatch(list));
}

/** Opens a panel in place of whatever is open, a list among it. The overview, which a view without a selection opens by itself, is not named in links. */
export function openPanel(panel: PanelId): void {
  const { selection } = viewStore.getState().view;
  patchView({ panel: panel === 'overview' && selection === null ? null : panel, list: null });
}

/** Opens the list of all reports; one that is selected would stand in its place. */
export function openReports(): void {
  patchView({ panel: 'reports', selection: null, list: null });
}

/** Gives the room to panels with charts or a diagram, or back to the map. */
export function setPanelWide(isPanelWide: boolean): void {
  patchView({ panelWidth: isPanelWide ? 'wide' : 'usual' });
}

export function setTheme(theme: Theme | null): void {
  patchView({ theme });
}

/** The whole View at once: from a link, or from back and forward. Where it asks for nothing the map is at home again, wherever it went by itself. */
export function replaceView(view: View): void {
  patchView(view);
  if (opensAtHome(view)) requestMap({ type: 'open-anew' });
}

/** Opens what stands over the page in place of whatever does; null closes it. */
export function openDialog(dialog: Session['dialog']): void {
  patchSession({ dialog });
}

/** Opens the editor of the reader's own story in the panel's place, or closes it. */
export function setEditing(isEditing: boolean): void {
  patchSession({ isEditing });
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

/** How far the dossier is read; null = it is not being read. */
export function setLoading(loading: Session['loading']): void {
  patchSession({ loading });
}

/** Asks the map to move once; the camera that results comes back through `setCamera`. */
function requestMap(target: MapRequest['target']): void {
  const serial = (viewStore.getState().session.mapRequest?.serial ?? 0) + 1;
  patchSession({ mapRequest: { serial, target } });
}
