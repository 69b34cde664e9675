import { expect, it, vi } from 'vitest';
import { guardDrops } from './drop-guard.ts';

class Host extends EventTarget {
  constructor(private readonly isField: boolean) {
    super();
  }
  matches(): boolean {
    return this.isField;
  }
}

/** Drags something over a host and drops it there: whether the browser was kept from opening it, and how often `onBeside` was called. */
function drop(
  host: EventTarget,
  types: readonly string[],
): { readonly kept: readonly boolean[]; readonly told: number } {
  const onBeside = vi.fn<() => void>();
  const end = guardDrops(host, onBeside);
  const send = (type: string): boolean => {
    const event = Object.assign(new Event(type, { cancelable: true }), { dataTransfer: { types } });
    return !host.dispatchEvent(event);
  };
  const kept = ['dragover', 'drop'].map(send);
  end();
  expect(send('drop')).toBe(false);
  return { kept, told: onBeside.mock.calls.length };
}

it('keeps a file that is dropped beside the field from replacing the page, and tells of it once', () => {
  expect(drop(new Host(false), ['Files'])).toEqual({ kept: [true, true], told: 1 });
  expect(drop(new Host(false), ['text/uri-list', 'Files'])).toEqual({ kept: [true, true], told: 1 });
  expect(drop(new EventTarget(), ['Files'])).toEqual({ kept: [true, true], told: 1 });
});

it('leaves the field and everything that is no file alone', () => {
  expect(drop(new Host(true), ['Files'])).toEqual({ kept: [false, false], told: 0 });
  expect(drop(new Host(false), ['text/plain'])).toEqual({ kept: [false, false], told: 0 });
});

it('stands events without anything', () => {
  const host = new EventTarget();
  guardDrops(host, () => {});
  expect(host.dispatchEvent(new Event('drop', { cancelable: true }))).toBe(true);
});
