// Back with something over the page, in a window that one uses by finger: a dialog, the drawer, the search.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { viewToRecord } from '#core/view/view-url.ts';
import { DEFAULT_VIEW } from '#core/view/view.ts';
import { chooseFacetValue, selectRecord, setCamera, setLater } from '#model/view/view-actions.ts';
import { whenIdle } from '#late/pending-work.ts';
import { viewStore } from '#model/view/view-store.ts';
import { enterLayer } from '#ui/layers.ts';
import { FakeWindow, PATH } from './testing/fake-window.ts';
import { beginUrlSync } from './url-sync.ts';
import type { UrlSync } from './url-sync.ts';

let sync: UrlSync | null = null;
let leave: (() => void) | null = null;

function open(query = '', isFramed = false): FakeWindow {
  const host = new FakeWindow(query, isFramed);
  host.isTouch = true;
  sync = beginUrlSync(host);
  return host;
}

/** Opens a layer that closes as a component does: in its own time. */
function openLayer(): { readonly close: () => void; readonly isOpen: () => boolean } {
  const end = enterLayer(() => setTimeout(close));
  leave = end;
  let isOpen = true;
  function close(): void {
    if (!isOpen) return;
    isOpen = false;
    leave = null;
    end();
  }
  return { close, isOpen: () => isOpen };
}

function record(): Readonly<Record<string, string>> {
  return viewToRecord(viewStore.getState().view);
}

function queries(host: FakeWindow): string[] {
  return host.entries.slice(0, host.at + 1).map((address) => address.slice(PATH.length));
}

async function rest(): Promise<void> {
  const idle = whenIdle();
  await vi.runAllTimersAsync();
  await idle;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => setTimeout(frame, 16));
  viewStore.setState({ view: DEFAULT_VIEW, control: null });
});

afterEach(() => {
  leave?.();
  sync?.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('back closes what stands over the page, and changes nothing else', async () => {
  const host = open('?sel=ev-aaaa');
  const layer = openLayer();
  await rest();
  host.go(-1);
  await rest();
  expect(layer.isOpen()).toBe(false);
  expect(queries(host)).toEqual(['?sel=ev-aaaa']);
  expect(record()).toEqual({ sel: 'ev-aaaa' });
});

it('what was chosen in it stays, each step an entry of its own, also what only replaces the address', async () => {
  const host = open();
  openLayer();
  chooseFacetValue('type', 'arms', 'include');
  chooseFacetValue('type', 'combat', 'include');
  setLater('hide');
  await rest();
  host.go(-1);
  await rest();
  expect(queries(host)).toEqual(['', '?type=arms', '?later=hide&type=arms~combat']);
  host.go(-1);
  expect(record()).toEqual({ type: 'arms' });
  host.go(-1);
  expect(record()).toEqual({});
});

it('closing it by its button leaves no entry to go back through', async () => {
  const host = open();
  selectRecord('ev-aaaa');
  const layer = openLayer();
  await rest();
  layer.close();
  await rest();
  expect(queries(host)).toEqual(['', '?sel=ev-aaaa']);
  host.go(-1);
  expect(record()).toEqual({});
});

it('what is opened from it in the same moment is one step', async () => {
  const host = open();
  const layer = openLayer();
  await rest();
  layer.close();
  selectRecord('ev-aaaa');
  await rest();
  expect(queries(host)).toEqual(['', '?sel=ev-aaaa']);
});

it('what is opened while its entry is being taken away is a step all the same', async () => {
  const host = open('?at=50,36,6');
  const layer = openLayer();
  await rest();
  layer.close();
  // the browser is on its way back
  await vi.advanceTimersByTimeAsync(1);
  selectRecord('ev-aaaa');
  setCamera({ lat: 51, lng: 36, zoom: 6 });
  await rest();
  expect(queries(host)).toEqual(['?at=50,36,6', '?at=51,36,6&sel=ev-aaaa']);
});

it('another one that is opened meanwhile is closed by back in its turn', async () => {
  const host = open();
  const first = openLayer();
  await rest();
  first.close();
  await vi.advanceTimersByTimeAsync(1);
  const second = openLayer();
  await rest();
  expect(second.isOpen()).toBe(true);
  host.go(-1);
  await rest();
  expect(second.isOpen()).toBe(false);
  expect(queries(host)).toEqual(['']);
});

it('of two, back closes the upper one first', async () => {
  const host = open();
  const lower = openLayer();
  const endLower = leave;
  const upper = openLayer();
  await rest();
  host.go(-1);
  await rest();
  expect([lower.isOpen(), upper.isOpen()]).toEqual([true, false]);
  leave = endLower;
  host.go(-1);
  await rest();
  expect(lower.isOpen()).toBe(false);
  expect(queries(host)).toEqual(['']);
});

it('going back by more than it closes it, and shows the view of the entry', async () => {
  const host = open();
  selectRecord('ev-aaaa');
  const layer = openLayer();
  await rest();
  host.go(-2);
  await rest();
  expect(layer.isOpen()).toBe(false);
  expect(record()).toEqual({});
});

it('makes no entry with a mouse, in a frame, and where the browser refuses', async () => {
  const withMouse = open();
  withMouse.isTouch = false;
  openLayer().close();
  await rest();
  expect(withMouse.entries).toHaveLength(1);
  sync?.stop();
  const framed = open('', true);
  openLayer().close();
  await rest();
  expect(framed.entries).toHaveLength(1);
  sync?.stop();
  const refusing = open();
  refusing.refusals = 1;
  openLayer().close();
  await rest();
  expect(refusing.entries).toHaveLength(1);
  selectRecord('ev-aaaa');
  await rest();
  expect(queries(refusing)).toEqual(['', '?sel=ev-aaaa']);
});
