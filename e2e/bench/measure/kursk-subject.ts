import type { Locator, Page } from '@playwright/test';
import type { Subject } from './subject.ts';

function typeButton(page: Page): Locator {
  return page.getByRole('region', { name: 'Filters' }).getByRole('button', { name: /^Diplomacy/ });
}

function timeline(page: Page): Locator {
  return page.getByRole('region', { name: 'Timeline', exact: true });
}

/** The app itself, through the names of its controls. */
export const kurskSubject: Subject = {
  name: 'Kursk Dossier',
  textSelector: '.pn-list li button',
  idle: 'window.dossier.whenIdle()',
  filter: (page) => ({ type: 'click', on: typeButton(page) }),
  unfilter: (page) => ({ type: 'click', on: typeButton(page) }),
  select: (page) => ({ type: 'click', on: page.locator('.pn-list').getByRole('button').nth(2) }),
  unselect: (page) => ({ type: 'key', on: page.locator('body'), key: 'Escape' }),
  changeWindow: (page) => ({ type: 'key', on: timeline(page).getByRole('slider').first(), key: 'PageUp' }),
  changeWindowBack: (page) => ({ type: 'key', on: timeline(page).getByRole('slider').first(), key: 'PageDown' }),
  zoomIn: (page) => ({ type: 'click', on: timeline(page).getByRole('button', { name: 'Show a shorter time' }) }),
  dragged: (page) => timeline(page).locator('.tl-host'),
};
