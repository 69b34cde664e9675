// Address, view and history through everything that readers and browsers do to them.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isoToDay } from '#core/time/day.ts';
import { viewToRecord } from '#core/view/view-url.ts';
import { DEFAULT_VIEW } from '#core/view/view.ts';
import type { View } from '#core/view/view.ts';
import { chooseFacetValue, openPanel, selectRecord, setCamera, setKnownOn } from '#model/view/view-actions.ts';
import { whenIdle } from '#late/pending-work.ts';
import { viewStore } from '#model/view/view-store.ts';
import { FakeWindow, PATH } from './testing/fake-window.ts';
import { beginUrlSync } from './url-sync.ts';
import type { UrlSync } from './url-sync.ts';

let sync: UrlSync | null = null;

function open(query = '', isFramed = false): FakeWindow {
  const host = new FakeWindow(query, isFramed);
  sync = beginUrlSync(host);
  return host;
}

function record(): Readonly<Record<string, string>> {
  return viewToRecord(viewStore.getState().view);
}

/** The keys and values in the address bar. */
function inAddress(host: FakeWindow): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(host.location.search));
}

function queries(host: FakeWindow): string[] {
  return host.entries.map((address) => address.slice(PATH.length));
}

const day = (iso: string) => isoToDay(iso);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => setTimeout(frame, 16));
  viewStore.setState({ view: DEFAULT_VIEW, control: null });
});

afterEach(() => {
  sync?.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function rest(): Promise<void> {
  const idle = whenIdle();
  await vi.runAllTimersAsync();
  await idle;
}

describe('history', () => {
  it('has an entry for each choice, and back is undo', async () => {
    const host = open();
    selectRecord('ev-aaaa');
    selectRecord(null);
    selectRecord('ev-bbbb');
    chooseFacetValue('type', 'arms', 'include');
    await rest();
    expect(queries(host)).toEqual(['', '?sel=ev-aaaa', '', '?sel=ev-bbbb', '?type=arms&sel=ev-bbbb']);
    host.go(-1);
    expect(record()).toEqual({ sel: 'ev-bbbb' });
    host.go(-2);
    expect(record()).toEqual({ sel: 'ev-aaaa' });
    host.go(1);
    expect(record()).toEqual({});
    expect(host.entries).toHaveLength(5);
  });

  it('replaces the entry for camera and panel, after a pause', async () => {
    const host = open();
    for (let step = 0; step < 50; step += 1) setCamera({ lat: 50 + step / 10, lng: 36, zoom: 6 });
    openPanel('figures');
    expect(host.calls).toBe(0);
    await rest();
    expect(queries(host)).toEqual(['?at=54.9,36,6&panel=figures']);
    expect(host.calls).toBe(1);
  });

  it('keeps a move that waits in the entry it belongs to', async () => {
    const host = open();
    setCamera({ lat: 50, lng: 36, zoom: 6 });
    selectRecord('ev-aaaa');
    await rest();
    expect(queries(host)).toEqual(['?at=50,36,6', '?at=50,36,6&sel=ev-aaaa']);
  });

  it('writes nothing when nothing has changed', async () => {
    const host = open('?sel=ev-aaaa');
    selectRecord('ev-aaaa');
    viewStore.setState({ view: { ...viewStore.getState().view, type: { include: [], exclude: [] } } });
    await rest();
    expect(host.calls).toBe(0);
  });
});

describe('quick steps of one control', () => {
  it('are one entry, with the last of them in it', async () => {
    const host = open();
    for (let step = 0; step < 60; step += 1) {
      setKnownOn(day(`2025-0${1 + Math.floor(step / 28)}-${String(1 + (step % 28)).padStart(2, '0')}`), 'known-flag');
      vi.advanceTimersByTime(150);
    }
    await rest();
    expect(queries(host)).toEqual(['', '?known=2025-03-04']);
    host.go(-1);
    expect(record()).toEqual({});
  });

  it('are two with a pause between them, or with another control', async () => {
    const host = open();
    setKnownOn(day('2025-01-01'), 'known-flag');
    await rest();
    setKnownOn(day('2025-01-02'), 'known-flag');
    setKnownOn(day('2025-01-03'), 'known-flag');
    setKnownOn(day('2025-01-04'), 'known-key-next');
    await rest();
    expect(queries(host)).toEqual(['', '?known=2025-01-01', '?known=2025-01-03', '?known=2025-01-04']);
  });

  it('end with anything else, and with back', async () => {
    const host = open();
    selectRecord('ev-aaaa', 'event-next');
    selectRecord('ev-bbbb', 'event-next');
    selectRecord(null);
    selectRecord('ev-cccc', 'event-next');
    host.go(-1);
    selectRecord('ev-dddd', 'event-next');
    await rest();
    expect(queries(host)).toEqual(['', '?sel=ev-bbbb', '', '?sel=ev-dddd']);
  });

  it('have ended when all is idle', async () => {
    const host = open();
    setKnownOn(day('2025-01-01'), 'known-field');
    setKnownOn(day('2025-01-12'), 'known-field');
    const idle = whenIdle();
    await vi.advanceTimersByTimeAsync(400);
    await idle;
    expect(inAddress(host)).toEqual(record());
  });
});

describe('a link that is put right', () => {
  const correct = (view: View): View => ({
    ...view,
    report: { include: view.report.include.filter((id) => id !== 'rp-zzzz'), exclude: [] },
    selection: view.selection === 'ev-past' ? 'ev-aaaa' : view.selection,
  });

  it.each([
    ['?report=rp-zzzz', '', {}],
    ['?report=rp-aaaa~rp-zzzz', '?report=rp-aaaa', { report: 'rp-aaaa' }],
    ['?sel=ev-past', '?sel=ev-aaaa', { sel: 'ev-aaaa' }],
    ['?sel=ev-past&at=here', '?sel=ev-aaaa', { sel: 'ev-aaaa' }],
    ['?Known=2025-01-01.', '?known=2025-01-01', { known: '2025-01-01' }],
    ['?amp;known=2025-01-01', '?known=2025-01-01', { known: '2025-01-01' }],
    ['#known=2025-01-01', '?known=2025-01-01', { known: '2025-01-01' }],
    ['?sel=ev-aaaa#top', '?sel=ev-aaaa#top', { sel: 'ev-aaaa' }],
    ["?x=it's", "?x=it's", { x: "it's" }],
  ])('%s is one entry', async (query, corrected, view) => {
    const host = open(query);
    sync?.checkWith(correct);
    await rest();
    expect(queries(host)).toEqual([corrected]);
    expect(record()).toEqual(view);
    expect(inAddress(host)).toEqual(view);
  });

  it('does not trap those who go back', async () => {
    const host = open('?sel=ev-cccc');
    sync?.checkWith(correct);
    // as a link of somebody else's on the way: an entry that was made without us
    host.history.pushState(null, '', `${PATH}?report=rp-zzzz&sel=ev-past`);
    host.history.pushState(null, '', `${PATH}?sel=ev-bbbb`);
    host.go(-1);
    await rest();
    expect(queries(host)).toEqual(['?sel=ev-cccc', '?sel=ev-aaaa', '?sel=ev-bbbb']);
    host.go(-1);
    expect(record()).toEqual({ sel: 'ev-cccc' });
    host.go(2);
    expect(record()).toEqual({ sel: 'ev-bbbb' });
    expect(host.entries).toHaveLength(3);
  });
});

describe('a browser that refuses', () => {
  it('gets the address later; view and entries go on', async () => {
    const host = open();
    selectRecord('ev-aaaa');
    host.refusals = 3;
    selectRecord('ev-bbbb');
    selectRecord('ev-cccc');
    setCamera({ lat: 50, lng: 36, zoom: 6 });
    expect(record()).toEqual({ at: '50,36,6', sel: 'ev-cccc' });
    expect(inAddress(host)).toEqual({ sel: 'ev-aaaa' });
    await rest();
    expect(inAddress(host)).toEqual(record());
    expect(queries(host)).toEqual(['', '?sel=ev-aaaa', '?at=50,36,6&sel=ev-cccc']);
  });

  it('is not asked with every change', async () => {
    const host = open();
    host.refusals = Infinity;
    for (let step = 0; step < 200; step += 1) selectRecord(`ev-${String(1000 + step)}`);
    expect(host.calls).toBe(1);
    await rest();
    expect(host.calls).toBeLessThan(10);
    host.refusals = 0;
    selectRecord('ev-bbbb');
    await rest();
    expect(queries(host)).toEqual(['', '?sel=ev-bbbb']);
  });

  it('is asked again after half a minute, as Safari counts', async () => {
    const host = open();
    host.refusals = 5;
    selectRecord('ev-aaaa');
    await vi.advanceTimersByTimeAsync(15_000);
    expect(inAddress(host)).toEqual({});
    await vi.advanceTimersByTimeAsync(20_000);
    expect(inAddress(host)).toEqual({ sel: 'ev-aaaa' });
  });

  it('does not stop a page that begins with a link to put right', async () => {
    const host = new FakeWindow('?at=here&sel=ev-aaaa');
    host.refusals = 1;
    sync = beginUrlSync(host);
    expect(record()).toEqual({ sel: 'ev-aaaa' });
    await rest();
    expect(queries(host)).toEqual(['?sel=ev-aaaa']);
  });

  it('is left alone once the reader has gone back', async () => {
    const host = open();
    selectRecord('ev-aaaa');
    host.refusals = 1;
    selectRecord('ev-bbbb');
    host.go(-1);
    await rest();
    expect(record()).toEqual({});
    expect(queries(host)).toEqual(['', '?sel=ev-aaaa']);
  });
});

it('makes no entries in a frame', async () => {
  const host = open('', true);
  selectRecord('ev-aaaa');
  chooseFacetValue('type', 'arms', 'include');
  setKnownOn(day('2025-01-01'), 'known-flag');
  setKnownOn(day('2025-01-02'), 'known-flag');
  await rest();
  expect(queries(host)).toEqual(['?known=2025-01-02&type=arms&sel=ev-aaaa']);
});

it('leaves address and store alone when it has stopped', async () => {
  const host = open();
  setCamera({ lat: 50, lng: 36, zoom: 6 });
  sync?.stop();
  selectRecord('ev-aaaa');
  host.go(0);
  await rest();
  expect(queries(host)).toEqual(['']);
  expect(record()).toMatchObject({ sel: 'ev-aaaa' });
});

it('agrees with the view after quiet, whatever came before', async () => {
  const host = open();
  const ids = ['ev-aaaa', 'ev-bbbb', null] as const;
  let seed = 9;
  const pick = (most: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * most);
  };
  for (let round = 0; round < 400; round += 1) {
    const step = pick(8);
    if (step === 0) selectRecord(ids[pick(3)] ?? null);
    else if (step === 1) setCamera({ lat: pick(60), lng: 36, zoom: 6 });
    else if (step === 2) setKnownOn(day(`2025-01-1${pick(9)}`), 'known-flag');
    else if (step === 3) host.go(-1);
    else if (step === 4) host.go(1);
    else if (step === 5) host.refusals = pick(3);
    else if (step === 6) vi.advanceTimersByTime(pick(1500));
    else chooseFacetValue('type', 'arms', pick(2) === 0 ? 'include' : 'any');
    if (round % 20 !== 19) continue;
    host.refusals = 0;
    // oxlint-disable-next-line no-await-in-loop -- one step after the other
    await rest();
    expect(inAddress(host)).toEqual(record());
  }
});
