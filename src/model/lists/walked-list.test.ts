import { describe, expect, it } from 'vitest';
import { listOfRows } from '#core/query/group-by-beginning.ts';
import { eventIdAt } from '#core/states/states-on.ts';
import { DEFAULT_VIEW } from '#core/view/view.ts';
import type { View } from '#core/view/view.ts';
import { BUILT_DOSSIERS } from '../testing/built-dossiers.ts';
import { shownEvents } from '../view/shown-events.ts';
import { arrangedEvents } from './arranged-events.ts';
import { listContent } from './list-content.ts';
import { walkedList } from './walked-list.ts';

describe.each(BUILT_DOSSIERS)('in the $name dossier', ({ whole }) => {
  const { states } = whole;
  const { rows } = shownEvents(whole, DEFAULT_VIEW);

  /** The rows that one passes by pressing next, from no event on. */
  function walk(view: View): number[] {
    const passed: number[] = [];
    let { next } = walkedList(whole, view);
    while (next !== null) {
      passed.push(next);
      ({ next } = walkedList(whole, { ...view, selection: eventIdAt(states, next) ?? null }));
    }
    return passed;
  }

  it('next walks what is shown as the list of events has it, what has no date among it', () => {
    expect(walk(DEFAULT_VIEW)).toEqual([...listOfRows(states, rows).entries].filter((entry) => entry >= 0));
  });

  it('next walks the chronology as it is arranged', () => {
    const { entries } = arrangedEvents(whole, rows, 'none', '-date');
    expect(walk({ ...DEFAULT_VIEW, mainView: 'list', group: 'none', sort: '-date' })).toEqual([...entries]);
  });

  it('next walks the list that an event was opened from while that holds it, else what is shown', () => {
    const list = 'undrawn.noDate';
    const content = listContent(whole, DEFAULT_VIEW, list);
    const ids = content.of === 'events' ? content.ids : [];
    const [first] = ids;
    const inside = walkedList(whole, { ...DEFAULT_VIEW, list, selection: first ?? null });
    if (first !== undefined) expect(inside).toMatchObject({ list, count: ids.length });
    const other = [...rows].map((row) => eventIdAt(states, row)).find((id) => id !== undefined && !ids.includes(id));
    const outside = walkedList(whole, { ...DEFAULT_VIEW, list, selection: other ?? null });
    expect(outside).toMatchObject({ list: 'shown', count: rows.length });
  });
});
