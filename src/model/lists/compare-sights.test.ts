import { describe, expect, test } from 'vitest';
import { publicationDays } from '#core/evidence/publication-days.ts';
import { compareSights } from '#core/query/compare-sights.ts';
import { allIds } from '#core/states/event-ids.ts';
import { isInSight, rowOfEvent } from '#core/states/states-on.ts';
import { seeDossier } from '#core/states/see-dossier.ts';
import { toDay } from '#core/time/day.ts';
import type { Day } from '#core/time/day.ts';
import { BUILT_DOSSIERS } from '#model/testing/built-dossiers.ts';

describe.each(BUILT_DOSSIERS)('in the $name dossier', ({ whole }) => {
  const days = publicationDays(whole.evidence, 'report');
  const on = (day: Day) => seeDossier(whole, { knownOn: { day, mode: 'report' }, drop: [] });
  const seen = (day: Day): string[] => {
    const { states } = on(day);
    return allIds(states.ids).filter((id) => isInSight(states, rowOfEvent(states, id) ?? -1));
  };

  test('nothing becomes known between a day and itself', () => {
    for (const day of days) expect(compareSights(on(day), on(day))).toEqual([]);
  });

  test('before the first publication nothing was known: everything since is new', () => {
    const [first] = days;
    const last = days.at(-1);
    if (first === undefined || last === undefined) throw new Error('no publications');
    const changes = compareSights(on(toDay(first - 1)), on(last));
    expect(changes.every(({ isNew, claims }) => isNew && claims > 0)).toBe(true);
    expect(changes.map(({ id }) => id as string).sort()).toEqual(seen(last).sort());
  });

  test('what is new between two publications is what is seen on the later one alone', () => {
    days.slice(1).forEach((day, at) => {
      const before = days[at] ?? day;
      const fresh = compareSights(on(before), on(day)).flatMap(({ id, isNew }) => (isNew ? [id as string] : []));
      const known = new Set(seen(before));
      expect(fresh.sort()).toEqual(
        seen(day)
          .filter((id) => !known.has(id))
          .sort(),
      );
    });
  });
});
