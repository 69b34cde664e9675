import { describe, expect, it } from 'vitest';
import type { Dossier } from '../dossier/types.ts';
import { isoToDay, toDay } from '../time/day.ts';
import { forEachFacet } from '../facets/facets.ts';
import { makeFacet } from '../view/facet.ts';
import { EMPTY_FACET } from '../view/view.ts';
import { countFacets } from './count-facets.ts';
import { DATED, LASTED, PLACED, UNSUPPORTED } from '../states/state-table.ts';
import { eventIdAt, rowOfEvent, rowsOfDay } from '../states/states-on.ts';
import { statesOfRecords } from '../testing/made-up-states.ts';
import { filterEvents } from './filter-events.ts';
import type { FilterCriteria } from './filter-events.ts';

function span(startMin: string | null, startMax = startMin, endMin = startMin, endMax = endMin) {
  return { text: '', startMin, startMax, endMin, endMax, approximate: false, uncertain: false };
}

function event(
  id: string,
  type: string,
  when: ReturnType<typeof span> | null,
  placeId: string | null = null,
  role = 'at',
) {
  return {
    id,
    type,
    title: id,
    when: when === null ? [] : [{ span: when, from: [] }],
    places: placeId === null ? [] : [{ placeId, role, from: [] }],
    actors: [],
    originId: null,
    parentId: null,
    formerIds: [],
  };
}

function claim(reportId: string, eventId: string, relation = 'affirms') {
  return { reportId, originIds: [], kind: 'account', measure: null, events: [{ eventId, relation }] };
}

// only what the states read is there; the rest of the records plays no part
const dossier = {
  eventTypes: [{ id: 'arms' }, { id: 'talks' }],
  reports: [{ id: 'rp-0001' }, { id: 'rp-0002' }],
  actors: [],
  origins: [],
  places: [
    { id: 'harbour', lngLat: [1, 2], country: null, precision: 'town' },
    { id: 'nowhere', lngLat: null, country: null, precision: 'none' },
  ],
  events: [
    event('ev-none', 'talks', null),
    event('ev-late', 'arms', span('2025-03-01'), 'harbour'),
    event('ev-long', 'talks', span('2025-01-01', '2025-01-01', '2025-02-28'), 'nowhere'),
    event('ev-open', 'talks', span('2025-04-01', '2025-04-01', null), 'harbour', 'about'),
    event('ev-once', 'arms', span('2025-01-01', '2025-01-31', '2025-01-01', '2025-01-31'), 'harbour', 'to'),
  ],
  claims: [
    claim('rp-0001', 'ev-late'),
    claim('rp-0002', 'ev-late', 'disputes'),
    claim('rp-0001', 'ev-long', 'mentions'),
    claim('rp-0002', 'ev-long'),
    claim('rp-0002', 'ev-none'),
  ],
} as unknown as Dossier;

const states = statesOfRecords(dossier);
const ALL: FilterCriteria = {
  window: null,
  ...forEachFacet(() => EMPTY_FACET),
  isFound: null,
  extent: null,
  isSupported: null,
};

function shownIds(criteria: Partial<FilterCriteria>): string[] {
  return [...filterEvents(states, dossier, { ...ALL, ...criteria }).rows].map((row) => eventIdAt(states, row) ?? '');
}

describe('the event states', () => {
  it('sorts by earliest day, then latest day, the undated last', () => {
    expect([...rowsOfDay(states)].map((row) => eventIdAt(states, row))).toEqual([
      'ev-once',
      'ev-long',
      'ev-late',
      'ev-open',
      'ev-none',
    ]);
  });

  it('keeps apart what lasted and what happened once within its bounds', () => {
    const flagsOf = (id: string) => states.flags[rowOfEvent(states, id) ?? 0] ?? 0;
    expect(flagsOf('ev-long') & LASTED).toBe(LASTED);
    expect(flagsOf('ev-open') & LASTED).toBe(LASTED);
    expect(flagsOf('ev-once') & LASTED).toBe(0);
    expect(flagsOf('ev-none') & DATED).toBe(0);
  });

  it('counts as placed only what has coordinates in a role other than about', () => {
    const placed = [...rowsOfDay(states)]
      .filter((row) => ((states.flags[row] ?? 0) & PLACED) !== 0)
      .map((row) => eventIdAt(states, row));
    expect(placed).toEqual(['ev-once', 'ev-late']);
  });
});

describe('filterEvents', () => {
  it('shows everything without conditions, and counts what cannot be drawn', () => {
    const { counts } = filterEvents(states, dossier, ALL);
    expect(counts.shown).toBe(5);
    expect(counts.undrawn).toEqual({ noDate: 1, noPlace: 3 });
  });

  it.each([
    ['2025-01-31', '2025-01-31', ['ev-once', 'ev-long']],
    ['2025-02-28', '2025-02-28', ['ev-long']],
    ['2025-03-01', '2025-03-01', ['ev-late']],
    ['2025-03-02', '2025-03-31', []],
    ['2030-01-01', '2030-01-01', ['ev-open']],
  ])('keeps what overlaps the window %s to %s', (first, last, ids) => {
    expect(shownIds({ window: { from: isoToDay(first), until: toDay(isoToDay(last) + 1) } })).toEqual(ids);
  });

  it('reads an open side of the window as everything on that side', () => {
    expect(shownIds({ window: { from: null, until: isoToDay('2025-01-02') } })).toEqual(['ev-once', 'ev-long']);
    expect(shownIds({ window: { from: isoToDay('2025-03-02'), until: null } })).toEqual(['ev-open']);
  });

  it('keeps what has a place in an extent, and counts the rest apart', () => {
    const inside = { south: 1, west: 0, north: 2, east: 1 };
    const { counts, reason } = filterEvents(states, dossier, { ...ALL, extent: inside });
    expect(shownIds({ extent: inside })).toEqual(['ev-once', 'ev-late']);
    expect(counts.hidden).toMatchObject({ unplaced: 3, outsideMap: 0 });
    const outside = filterEvents(states, dossier, { ...ALL, extent: { south: 10, west: 10, north: 11, east: 11 } });
    expect([outside.counts.shown, outside.counts.hidden.outsideMap, outside.counts.hidden.unplaced]).toEqual([0, 2, 3]);
    expect(counts.shown + Object.values(counts.hidden).reduce((sum, count) => sum + count, 0)).toBe(counts.total);
    expect([...reason].filter((code) => code === 0)).toHaveLength(2);
  });

  it('lists what is not known yet and what has no support left where only sight hides it', () => {
    const day = isoToDay('2025-06-01');
    const idOf = (row: number) => eventIdAt(states, row) ?? '';
    const seen = {
      ...states,
      day,
      firstKnown: states.firstKnown.map((known, row) => (idOf(row) === 'ev-late' ? day + 1 : known)),
      flags: states.flags.map((bits, row) => (idOf(row) === 'ev-none' ? bits : bits | UNSUPPORTED)),
    };
    const idsOf = (rows: Int32Array) => [...rows].map((row) => eventIdAt(states, row));
    const { rows, later, unsupported, counts } = filterEvents(seen, dossier, {
      ...ALL,
      type: makeFacet(['arms'], []),
      // neither is asked for a status
      status: makeFacet(['corroborated'], []),
    });
    expect([rows, later, unsupported].map(idsOf)).toEqual([[], ['ev-late'], ['ev-once']]);
    expect(counts.hidden).toMatchObject({ notYetKnown: 1, filtered: 4 });
  });

  it('counts each hidden event once, at its first reason', () => {
    const { counts } = filterEvents(states, dossier, {
      ...ALL,
      window: { from: isoToDay('2025-03-01'), until: isoToDay('2025-03-02') },
      type: makeFacet([], ['arms']),
    });
    expect(counts.hidden).toEqual({
      notYetKnown: 0,
      filtered: 2,
      undated: 1,
      outsideWindow: 2,
      unplaced: 0,
      outsideMap: 0,
    });
    expect(counts.shown + Object.values(counts.hidden).reduce((sum, count) => sum + count, 0)).toBe(counts.total);
  });

  it('matches a report by a claim that affirms or disputes, not by one that only mentions', () => {
    expect(shownIds({ report: makeFacet(['rp-0001'], []) })).toEqual(['ev-late']);
    expect(shownIds({ report: makeFacet([], ['rp-0001']) })).toEqual(['ev-once', 'ev-long', 'ev-open', 'ev-none']);
    expect(shownIds({ report: makeFacet(['rp-0002'], ['rp-0001']) })).toEqual(['ev-long', 'ev-none']);
  });
});

describe('countFacets', () => {
  it('says what choosing a value would give: each facet ignores its own choice', () => {
    const counts = countFacets(states, dossier, { ...ALL, type: makeFacet(['arms'], []) });
    expect([...counts('type')]).toEqual([2, 3]);
    expect([...counts('report')]).toEqual([1, 1]);
  });
});
