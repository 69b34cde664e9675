import { expect, it } from 'vitest';
import type { Dossier } from '#core/dossier/types.ts';
import { DATED } from '#core/query/event-index.ts';
import type { EventIndex } from '#core/query/event-index.ts';
import { linkTable } from '#core/query/link-table.ts';
import { isoToDay } from '#core/time/day.ts';
import { EMPTY_FACET } from '#core/view/view.ts';
import { conditionsOf } from './conditions.ts';

// two events: a strike in January, a talk in February; one report about the talk
const DAYS = Int32Array.from(['2025-01-05', '2025-02-05'], isoToDay);
const index = {
  size: 2,
  flags: Uint8Array.of(DATED, DATED),
  type: Uint8Array.of(0, 1),
  startMin: DAYS,
  endMax: DAYS,
  reports: linkTable([[], [{ target: 0, note: 0 }]]),
  // only the columns that filtering reads
} as unknown as EventIndex;
const dossier = { eventTypes: [{ id: 'strike' }, { id: 'talk' }], reports: [{ id: 'rp-aaaa' }] } as unknown as Dossier;
const JANUARY = { from: isoToDay('2025-01-01'), until: isoToDay('2025-02-01') };

it('tells for each condition what would be shown without it', () => {
  const criteria = { window: JANUARY, types: { include: ['talk'], exclude: [] }, reports: EMPTY_FACET };
  expect(conditionsOf({ index, dossier }, criteria)).toEqual([
    { name: 'window', without: 1 },
    { name: 'types', without: 1 },
  ]);
});

it('knows when giving up one condition does not help', () => {
  const criteria = {
    window: JANUARY,
    types: { include: [], exclude: ['strike'] },
    reports: { include: ['rp-aaaa'], exclude: [] },
  };
  expect(conditionsOf({ index, dossier }, criteria)).toEqual([
    { name: 'window', without: 1 },
    { name: 'types', without: 0 },
    { name: 'reports', without: 0 },
  ]);
});

it('lists nothing when nothing is set', () => {
  expect(conditionsOf({ index, dossier }, { window: null, types: EMPTY_FACET, reports: EMPTY_FACET })).toEqual([]);
});
