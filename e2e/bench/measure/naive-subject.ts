import type { Subject } from './subject.ts';

/** The baseline: see `naive/`. */
export const naiveSubject: Subject = {
  name: 'naive',
  textSelector: '[data-counts]',
  idle: 'window.naive.whenIdle()',
  filter: (page) => ({ type: 'click', on: page.getByRole('checkbox').first() }),
  unfilter: (page) => ({ type: 'click', on: page.getByRole('checkbox').first() }),
  select: (page) => ({ type: 'click', on: page.getByRole('button', { name: 'Select an event' }) }),
  unselect: (page) => ({ type: 'click', on: page.getByRole('button', { name: 'Select nothing' }) }),
  changeWindow: (page) => ({ type: 'click', on: page.getByRole('button', { name: 'Begin a month later' }) }),
  changeWindowBack: (page) => ({ type: 'click', on: page.getByRole('button', { name: 'Begin a month earlier' }) }),
  zoomIn: (page) => ({ type: 'click', on: page.getByRole('button', { name: 'Zoom in' }) }),
  dragged: (page) => page.getByRole('region', { name: 'Timeline' }),
};
