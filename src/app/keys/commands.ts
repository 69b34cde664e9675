// Everything that can be done by name: the one table of the keyboard, the palette and the help.
import { stepKnownOn } from '#core/evidence/publication-days.ts';
import { eventIdAt } from '#core/states/states-on.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { MARK_STATUSES } from '#core/states/mark-status.ts';
import type { MarkStatus } from '#core/states/mark-status.ts';
import { countFilters } from '#core/view/conditions.ts';
import type { PanelId, Theme, View } from '#core/view/view.ts';
import { knownDays } from '#model/hooks/use-known-on.ts';
import { listOf } from '#model/lists/list-query.ts';
import { walkedList } from '#model/lists/walked-list.ts';
import { seenDossier } from '#model/view/seen-dossier.ts';
import { markStatusWords } from '#model/text/status-words.ts';
import { chooseOwnTheme } from '#model/view/own-theme.ts';
import {
  clearFilters,
  compareWith,
  openDialog,
  openList,
  openPanel,
  openReports,
  resetAll,
  searchFor,
  selectRecord,
  setKnownOn,
  setPanelWide,
  setTimeWindow,
} from '#model/view/view-actions.ts';
import { viewStore } from '#model/view/view-store.ts';
import type { StepControl } from '#model/view/view-store.ts';
import { searchText } from '#messages/search-texts.ts';
import type { SearchMessageId } from '#messages/search-texts.ts';
import { command } from './command.ts';
import type { Command } from './command.ts';
import type { Shortcut } from './shortcut.ts';
import { STORY_COMMANDS } from './story-commands.ts';

const always = (): boolean => true;

/** The day of the publication before or after the known-on date; undefined if there is none. */
function publicationBeside(whole: OpenDossier, { known, knownBy }: View, step: 1 | -1): View['known'] | undefined {
  return stepKnownOn(knownDays(whole, knownBy), known, step);
}

function stepPublication(whole: OpenDossier, step: 1 | -1, control: StepControl): void {
  const day = publicationBeside(whole, viewStore.getState().view, step);
  if (day !== undefined) setKnownOn(day, control);
}

/** The event before or after the selected one in the list that is walked. */
function eventBeside(whole: OpenDossier, view: View, side: 'previous' | 'next'): string | undefined {
  const open = seenDossier(whole, view);
  const beside = walkedList(open, view)[side];
  return beside === null ? undefined : eventIdAt(open.states, beside);
}

function stepEvent(whole: OpenDossier, side: 'previous' | 'next'): void {
  const id = eventBeside(whole, viewStore.getState().view, side);
  if (id !== undefined) selectRecord(id, side === 'next' ? 'event-next' : 'event-previous');
}

/** The control that a command is about, wherever the layout has it. */
function control(name: 'known-on' | 'search' | 'copy-link' | 'export' | 'cite'): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-${name}]`);
}

/** To the box of the search; where there is none, it stands over the page. */
function goToSearch(): void {
  const box = control('search');
  if (box === null) openDialog('search');
  else {
    box.focus();
    box.click();
  }
}

function shownTheme(): Theme {
  return document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';
}

/** Presses a button of the page, where there is one. */
function buttonCommand(button: 'copy-link' | 'export' | 'cite', words: SearchMessageId): Command {
  const isAvailable = (): boolean => control(button) !== null;
  return command(button, words, null, isAvailable, () => control(button)?.click());
}

function panelCommand(panel: PanelId, words: SearchMessageId, run: () => void = () => openPanel(panel)): Command {
  return command(`panel-${panel}`, words, null, always, run, true);
}

/** Opens what a number of the page opens. */
function listCommand(list: string, words: SearchMessageId): Command {
  return command(`list-${list}`, words, null, always, () => openList(list), true);
}

function statusCommand(status: MarkStatus): Command {
  const list = listOf('status', status);
  const words = searchText('search.command.ofStatus', { status: markStatusWords(status) });
  return { ...listCommand(list, 'search.command.ofStatus'), words };
}

/** In the order of the help. Later ones do more. */
export const COMMANDS: readonly Command[] = [
  command('search', 'search.command.search', '/', always, goToSearch),
  command('palette', 'search.command.palette', 'Mod+K', always, () => openDialog('palette')),
  command('help', 'search.command.help', '?', always, () => openDialog('help')),
  command(
    'known-previous',
    'search.command.knownPrevious',
    '[',
    (view, whole) => publicationBeside(whole, view, -1) !== undefined,
    (whole) => stepPublication(whole, -1, 'known-key-previous'),
  ),
  command(
    'known-next',
    'search.command.knownNext',
    ']',
    (view, whole) => publicationBeside(whole, view, 1) !== undefined,
    (whole) => stepPublication(whole, 1, 'known-key-next'),
  ),
  command(
    'known-field',
    'search.command.knownField',
    'k',
    () => control('known-on') !== null,
    () => control('known-on')?.focus(),
  ),
  command(
    'clear-selection',
    'search.command.clearSelection',
    'Escape',
    (view) => view.selection !== null,
    () => selectRecord(null),
  ),
  ...STORY_COMMANDS,
  command('open', 'search.command.open', null, always, () => openDialog('open')),
  command(
    'event-previous',
    'search.command.eventPrevious',
    null,
    (view, whole) => eventBeside(whole, view, 'previous') !== undefined,
    (whole) => stepEvent(whole, 'previous'),
    true,
  ),
  command(
    'event-next',
    'search.command.eventNext',
    null,
    (view, whole) => eventBeside(whole, view, 'next') !== undefined,
    (whole) => stepEvent(whole, 'next'),
    true,
  ),
  command(
    'known-latest',
    'search.command.knownLatest',
    null,
    (view) => view.known !== null,
    () => setKnownOn(null),
  ),
  command(
    'clear-search',
    'search.clear',
    null,
    (view) => view.query !== '',
    () => searchFor(''),
  ),
  command('clear-filters', 'search.command.clearFilters', null, (view) => countFilters(view) > 0, clearFilters),
  command(
    'all-time',
    'search.command.allTime',
    null,
    (view) => view.window !== null,
    () => setTimeWindow(null),
  ),
  buttonCommand('copy-link', 'search.command.copyLink'),
  buttonCommand('export', 'search.command.export'),
  buttonCommand('cite', 'search.command.cite'),
  command('pictures', 'search.command.pictures', null, always, () => openDialog('pictures')),
  command('reset-all', 'search.command.resetAll', null, always, resetAll),
  panelCommand('overview', 'search.command.overview'),
  panelCommand('event', 'search.command.events', () => {
    selectRecord(null);
    openPanel('event');
  }),
  panelCommand('chronology', 'search.command.chronology'),
  panelCommand('figures', 'search.command.figures'),
  panelCommand('reports', 'search.command.reports', openReports),
  panelCommand('sources', 'search.command.sources'),
  panelCommand('changes', 'search.command.changes', () => compareWith(null)),
  panelCommand('code', 'search.command.code'),
  panelCommand('about', 'search.command.about'),
  command(
    'panel-wide',
    'search.command.panelWide',
    null,
    (view) => view.panelWidth !== 'wide',
    () => setPanelWide(true),
  ),
  command(
    'panel-usual',
    'search.command.panelUsual',
    null,
    (view) => view.panelWidth === 'wide',
    () => setPanelWide(false),
  ),
  command(
    'theme-dark',
    'search.command.themeDark',
    null,
    () => shownTheme() === 'light',
    () => chooseOwnTheme('dark'),
  ),
  command(
    'theme-light',
    'search.command.themeLight',
    null,
    () => shownTheme() === 'dark',
    () => chooseOwnTheme('light'),
  ),
  listCommand(listOf('undrawn', 'noDate'), 'search.command.noDate'),
  listCommand(listOf('undrawn', 'noPlace'), 'search.command.noPlace'),
  listCommand(listOf('single-origin'), 'search.command.singleOrigin'),
  ...MARK_STATUSES.map(statusCommand),
];

/** Does what a shortcut stands for, if there is anything to do. */
export function runShortcut(shortcut: Shortcut, whole: OpenDossier): void {
  const found = COMMANDS.find((each) => each.shortcut === shortcut);
  if (found?.isAvailable(viewStore.getState().view, whole) === true) found.run(whole);
}
