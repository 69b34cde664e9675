import { expect, it } from 'vitest';
import { DATED, PLACED } from '#core/states/state-table.ts';
import { isoToDay } from '#core/time/day.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { listPlan } from './list-plan.ts';

const SIZES = { rem: 16, isTouch: false, width: 392 };
const days = Int32Array.of(isoToDay('2024-10-31'), isoToDay('2024-11-01'));
const states = { flags: Uint8Array.of(DATED | PLACED, DATED | PLACED), startMin: days, startMax: days };
// only the columns that the list reads
const open = {
  states: { ...states, titleLength: Uint16Array.of(20, 20), event: Uint32Array.of(0, 1), eventIds: [] },
  lookup: { measures: new Map() },
} as unknown as OpenDossier;

it('gives each row its place, and the height of all at the end', () => {
  const { entries, offsets } = listPlan(open, Int32Array.of(0, 1), SIZES);
  expect([...entries]).toEqual([~0, 0, ~1, 1]);
  expect([...offsets]).toEqual([0, 48, 92, 140, 184]);
});

it('keeps what it has made for the list before, but not of other sizes', () => {
  const [all, some] = [Int32Array.of(0, 1), Int32Array.of(1)];
  const first = listPlan(open, all, SIZES);
  const second = listPlan(open, some, SIZES);
  expect(second.entries).toHaveLength(2);
  expect(listPlan(open, all, SIZES)).toBe(first);
  expect(listPlan(open, some, SIZES)).toBe(second);
  expect(listPlan(open, all, { ...SIZES, isTouch: true }).offsets).not.toEqual(first.offsets);
});
