import { expect, test } from 'vitest';
import { decodeView, encodeView } from '#core/view/view-url.ts';
import { listContent } from '#model/lists/list-content.ts';
import { bundled as open, harbour } from '#model/testing/built-dossiers.ts';
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

const [story] = harbour.dossier.stories;
if (story === undefined) throw new Error('the second dossier has no story');

test.each([
  // a place in a story alone is what the step shows
  [`story=${story.id}&step=1`, `${story.steps[0]?.view}&story=${story.id}&step=1`, []],
  [`story=${story.id}&step=2&theme=dark`, `${story.steps[1]?.view}&theme=dark&story=${story.id}&step=2`, []],
  // a link that says more is taken by its word: the reader has left the view of the step
  [`story=${story.id}&step=1&q=kim`, `q=kim&story=${story.id}&step=1`, []],
  [`story=${story.id}&step=1&panel=overview`, `panel=overview&story=${story.id}&step=1`, []],
  [`story=${story.id}`, `story=${story.id}`, []],
  [
    `story=${story.id}&step=77`,
    `${story.steps.at(-1)?.view}&story=${story.id}&step=${story.steps.length + 1}`,
    [{ type: 'unknown-values', key: 'step', values: ['77'] }],
  ],
  ['story=st-zzzz&step=2&q=kim', 'q=kim', [{ type: 'unknown-values', key: 'story', values: ['st-zzzz'] }]],
  ['step=2', '', []],
] as const)('the link ?%s leads to ?%s', (link, shown, said) => {
  const { view, notices } = checkView(harbour, decodeView(link).view);
  expect(encodeView(view)).toBe(shown);
  expect(notices).toEqual(said);
});
test.each([
  ['claims.{former}', 'claims.{id}'],
  ['series.any.{former}', 'series.any.{id}'],
  ['events.{formerCode}', 'events.{code}'],
  ['events.aaaa-{formerCode}.bbbb', 'events.aaaa-{code}.bbbb'],
])('the list %s of a merged event is %s today', (former, today) => {
  const event = harbour.dossier.events.find(({ formerIds }) => formerIds.length > 0);
  const [formerId = ''] = event?.formerIds ?? [];
  const id = event?.id ?? '';
  const filled = (text: string): string =>
    text
      .replace('{former}', formerId)
      .replace('{id}', id)
      .replace('{formerCode}', formerId.slice(3))
      .replace('{code}', id.slice(3));
  const { view } = checkView(harbour, decodeView(`list=${filled(former)}`).view);
  expect(view.list).toBe(filled(today));
});
