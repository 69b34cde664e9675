import { beforeEach, expect, test } from 'vitest';
import { DEFAULT_VIEW } from '#core/view/view.ts';
import { openList, openPanel, selectFromList, selectRecord } from './view-actions.ts';
import { viewStore } from './view-store.ts';

beforeEach(() => viewStore.setState({ view: DEFAULT_VIEW }));

test.each([
  ['from the overview, the map or the timeline', () => selectRecord('ev-aaaa'), { panel: null, list: null }],
  [
    'from the list of events',
    () => {
      openPanel('event');
      selectFromList('ev-aaaa', null);
    },
    { panel: 'event', list: null },
  ],
  ['from a list', () => selectFromList('ev-aaaa', 'type.troops'), { panel: 'list', list: 'type.troops' }],
  [
    'from a list of claims, by a link in it',
    () => {
      openList('claims.ev-bbbb');
      selectRecord('cl-aaaa');
    },
    { panel: 'list', list: 'claims.ev-bbbb' },
  ],
  ['a report', () => selectRecord('rp-aaaa'), { panel: 'reports', list: null }],
] as const)('what was opened %s leads back to it', (_, open, expected) => {
  open();
  expect(viewStore.getState().view.selection).not.toBeNull();
  selectRecord(null);
  expect(viewStore.getState().view).toEqual({ ...DEFAULT_VIEW, ...expected });
});

test('another panel is opened in place of a list, which nothing leads back to any more', () => {
  selectFromList('ev-aaaa', 'type.troops');
  openPanel('figures');
  openPanel('event');
  selectRecord(null);
  expect(viewStore.getState().view).toEqual({ ...DEFAULT_VIEW, panel: 'event' });
});
