import type { Locator, Page } from '@playwright/test';
import type { Subject } from './subject.ts';

function filterButton(page: Page, value: string): Locator {
  return page.getByRole('region', { name: 'Filters' }).getByRole('button', { name: value, exact: true });
}

function searchField(page: Page): Locator {
  return page.getByRole('combobox', { name: /^Search/ });
}

/** The head of a column of the chronology, which sorts by it. */
function columnHead(page: Page, name: string): Locator {
  return page.getByRole('columnheader', { name }).getByRole('button');
}

function timeline(page: Page): Locator {
  return page.getByRole('region', { name: 'Timeline', exact: true });
}

/** The handle of the overview at the beginning of the period. */
function firstDay(page: Page): Locator {
  return timeline(page).getByRole('slider', { name: 'First day of the period' });
}

function knownField(page: Page): Locator {
  return page.getByLabel('Known on', { exact: true }).and(page.locator('input'));
}

/** A day between the first (0) and the last (1) publication, as ISO text. */
async function dayOf(page: Page, share: number): Promise<string> {
  const bar = timeline(page).getByRole('slider', { name: 'Known on' });
  const first = Number(await bar.getAttribute('aria-valuemin'));
  const last = Number(await bar.getAttribute('aria-valuemax'));
  const DAY_MS = 86_400_000;
  return new Date(Math.round(first + (last - first) * share) * DAY_MS).toISOString().slice(0, 10);
}

function tab(page: Page, name: string): Locator {
  return page.getByRole('tab', { name: new RegExp(`^${name}`) });
}

function firstSource(page: Page): Locator {
  return page.getByRole('region', { name: 'Evidence' }).getByRole('checkbox').first();
}

/** A day of the made-up time: those who have no bar to read it from ask by number. */
const FIRST_DAY = Date.UTC(2016, 0, 1);
const LAST_DAY = Date.UTC(2025, 0, 1);
const madeUpDay = (share: number): string =>
  new Date(FIRST_DAY + (LAST_DAY - FIRST_DAY) * share).toISOString().slice(0, 10);

/** The app itself, through the names of its controls. */
export const kurskSubject: Subject = {
  name: 'Kursk Dossier',
  // the overview, or the list of a dossier that has none
  textSelector: '.ov-entry a, .pn-list li a',
  idle: 'window.dossier.whenIdle()',
  view: (page) => page.url(),
  filter: (page) => ({ type: 'click', on: filterButton(page, 'Diplomacy') }),
  unfilter: (page) => ({ type: 'click', on: filterButton(page, 'Diplomacy') }),
  openList: (page) => ({ type: 'click', on: tab(page, 'Event') }),
  select: (page) => ({ type: 'click', on: page.locator('.pn-list').getByRole('link').nth(2) }),
  unselect: (page) => ({ type: 'key', on: page.locator('body'), key: 'Escape' }),
  changeWindow: (page) => ({ type: 'key', on: firstDay(page), key: 'PageUp' }),
  changeWindowBack: (page) => ({ type: 'key', on: firstDay(page), key: 'PageDown' }),
  zoomIn: (page) => ({ type: 'click', on: timeline(page).getByRole('button', { name: 'Zoom in' }) }),
  changeKnown: (page, share) => ({ type: 'fill', on: knownField(page), value: () => dayOf(page, share) }),
  changeKnownBack: (page) => ({ type: 'fill', on: knownField(page), value: () => dayOf(page, 1) }),
  openSources: (page) => ({ type: 'click', on: tab(page, 'Sources') }),
  drop: (page) => ({ type: 'click', on: firstSource(page) }),
  undrop: (page) => ({ type: 'click', on: firstSource(page) }),
  filterOtherwise: (page) => ({ type: 'click', on: filterButton(page, 'Reported') }),
  search: {
    begin: (page) => ({ type: 'fill', on: searchField(page), value: () => Promise.resolve('no') }),
    type: (page) => ({ type: 'key', on: searchField(page), key: 'r' }),
    untype: (page) => ({ type: 'key', on: searchField(page), key: 'Backspace' }),
    // the list of what was found, then the word
    leave: (page) => ({ type: 'key', on: searchField(page), key: 'Escape' }),
    found: (page) => page.getByRole('listbox', { name: 'Found' }).innerText(),
  },
  sorting: {
    open: [
      (page) => ({ type: 'click', on: tab(page, 'Chronology') }),
      (page) => ({ type: 'click', on: page.getByRole('button', { name: 'Whole page' }) }),
    ],
    sort: (page) => ({ type: 'click', on: columnHead(page, 'Event') }),
    unsort: (page) => ({ type: 'click', on: columnHead(page, 'Date') }),
    close: (page) => ({ type: 'click', on: page.getByRole('button', { name: 'Map and timeline' }) }),
  },
  openFigures: (page) => ({ type: 'click', on: tab(page, 'Figures') }),
  closeFigures: (page) => ({ type: 'click', on: tab(page, 'Event') }),
  dragged: (page) => timeline(page).locator('.tl-host'),
};

const {
  search: _search,
  sorting: _sorting,
  openSources: _sources,
  drop: _drop,
  undrop: _undrop,
  openFigures: _figures,
  ...offered
} = kurskSubject;

/** The app with a dossier that it opens by block: without what needs all claims at once. */
export const byBlockSubject: Subject = {
  ...offered,
  changeKnown: (page, share) => ({
    type: 'fill',
    on: knownField(page),
    value: () => Promise.resolve(madeUpDay(share)),
  }),
  changeKnownBack: (page) => ({ type: 'fill', on: knownField(page), value: () => Promise.resolve(madeUpDay(1)) }),
};
