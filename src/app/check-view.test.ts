import { expect, test } from 'vitest';
import { decodeView, encodeView } from '#core/view/view-url.ts';
import { listContent } from '#model/lists/list-content.ts';
import { bundled as open } from '#model/testing/built-dossiers.ts';
import { checkView } from './check-view.ts';

// links as they were released; the types "troops" and "losses" were split since
test.each([
  ['type=troops', 'type=deployment~preparation~withdrawal'],
  ['type=losses~troops', 'type=capture~casualties~deployment~preparation~withdrawal'],
  ['type=!losses', 'type=!capture~!casualties'],
  ['type=combat~!troops', 'type=combat~!deployment~!preparation~!withdrawal'],
])('the frozen link ?%s means ?%s today', (link, today) => {
  const { view, notices } = checkView(open, decodeView(link).view);
  expect(encodeView(view)).toBe(today);
  expect(notices).toEqual([]);
});

test('a type that never was is named and left out', () => {
  const { view, notices } = checkView(open, decodeView('type=troop~combat').view);
  expect(encodeView(view)).toBe('type=combat');
  expect(notices).toEqual([{ type: 'unknown-values', key: 'type', values: ['troop'] }]);
});

test.each([
  ['type.troops', 'type.deployment'],
  ['days.2024-06-01.2025-04-30.troops', 'days.2024-06-01.2025-04-30.withdrawal'],
])('the list %s holds at least what %s does', (former, current) => {
  const { view } = decodeView('');
  const then = listContent(open, view, former);
  const now = listContent(open, view, current);
  if (then.of !== 'events' || now.of !== 'events') throw new Error('a list is missing');
  expect(now.ids.length).toBeGreaterThan(0);
  expect(then.ids).toEqual(expect.arrayContaining([...now.ids]));
});
