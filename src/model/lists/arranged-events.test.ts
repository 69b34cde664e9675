import { describe, expect, it } from 'vitest';
import { eventIdAt } from '#core/states/states-on.ts';
import { DEFAULT_VIEW, GROUPINGS, SORTINGS } from '#core/view/view.ts';
import { BUILT_DOSSIERS } from '../testing/built-dossiers.ts';
import { chronologyWords, headWords } from '../text/chronology-words.ts';
import { compareWords } from '../text/compare-words.ts';
import { shownEvents } from '../view/shown-events.ts';
import { arrangedEvents, followsChronology } from './arranged-events.ts';

const ORDERS = GROUPINGS.flatMap((group) => SORTINGS.map((sort) => [group, sort] as const));
const SINGLE = new Set(['month', 'type', 'none']);

describe.each(BUILT_DOSSIERS)('the chronology of the $name dossier', ({ whole }) => {
  const { rows } = shownEvents(whole, DEFAULT_VIEW);

  it.each(ORDERS)('by %s and %s has every event, once where it has one value', (group, sort) => {
    const { entries, groups } = arrangedEvents(whole, rows, group, sort);
    const listed = [...entries].filter((entry) => entry >= 0);
    expect(new Set(listed)).toEqual(new Set(rows));
    if (SINGLE.has(group)) expect(listed).toHaveLength(rows.length);
    // each head is followed by as many events as it says, and no event stands twice under one head
    const counted: number[] = [];
    const seen = new Set<string>();
    for (const entry of entries) {
      if (entry < 0) counted.push(0);
      else {
        counted.push((counted.pop() ?? 0) + 1);
        seen.add(`${counted.length} ${entry}`);
      }
    }
    if (groups.length > 0) expect(counted).toEqual(groups.map(({ count }) => count));
    expect(seen.size).toBe(listed.length);
  });

  it.each(ORDERS)('by %s and %s is the same each time, and has no head twice', (group, sort) => {
    const first = arrangedEvents(whole, rows, group, sort);
    const again = arrangedEvents(whole, Int32Array.from(rows), group, sort);
    expect(again).toEqual(first);
    const heads = first.groups.map(({ kind }) => headWords(whole, kind));
    expect(new Set(heads).size).toBe(heads.length);
    expect(heads).not.toContain('');
  });

  it('sorts titles and places as a reader of the language does, what has no place last', () => {
    const wordsOf = (sort: 'title' | 'place') =>
      [...arrangedEvents(whole, rows, 'none', sort).entries].flatMap((row) => {
        const id = eventIdAt(whole.states, row);
        return (id === undefined ? null : chronologyWords(whole, id)) ?? [];
      });
    const titles = wordsOf('title').map(({ title }) => title);
    expect(titles).toEqual([...titles].sort(compareWords));
    const places = wordsOf('place').map(({ place }) => place);
    const named = places.slice(0, places.indexOf('no place'));
    expect(named).toEqual([...named].sort(compareWords));
    expect(new Set(places.slice(named.length))).toEqual(new Set(['no place']));
  });
});

it.each([
  [{ list: null, mainView: 'map' }, false],
  [{ list: null, mainView: 'list' }, true],
  [{ list: 'chronology', mainView: 'map' }, true],
  [{ list: 'all-events', mainView: 'list' }, false],
] as const)('previous and next follow it exactly where it was the way: %j', (view, follows) => {
  expect(followsChronology(view)).toBe(follows);
});
