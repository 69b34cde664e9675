import { describe, expect, it } from 'vitest';
import { LateFailure, LateFileError } from './late-failure.ts';
import { lateLoad } from './late-load.ts';

/** A load whose files arrive or not, as given; notes how often it was fetched and how. */
function makeLoad(faults: readonly (Error | null)[], importFaults: readonly (Error | null)[] = []) {
  const fetches: boolean[] = [];
  let imports = 0;
  const load = lateLoad(
    'figures-panel',
    () => {
      const fault = importFaults[imports] ?? null;
      imports += 1;
      return fault === null ? Promise.resolve('part') : Promise.reject(fault);
    },
    (_part, isAnew) => {
      const fault = faults[fetches.length] ?? null;
      fetches.push(isAnew);
      return fault === null ? Promise.resolve() : Promise.reject(fault);
    },
  );
  return { load, fetches, imports: () => imports };
}

const gone = new LateFileError('gone', 'x.js', 404);

describe('lateLoad', () => {
  it('fetches once, however often it is asked', async () => {
    const { load, fetches } = makeLoad([]);
    expect(load.current()).toBeNull();
    const first = load.ask();
    expect(load.ask()).toBe(first);
    await first;
    expect(load.ask()).toBe(first);
    expect([load.current(), load.isHere(), fetches]).toEqual(['part', true, [false]]);
  });

  it('keeps a failure until it is forgotten, then fetches anew', async () => {
    const { load, fetches } = makeLoad([gone]);
    const first = load.ask();
    await expect(first).rejects.toMatchObject({ kind: 'gone', status: 404 });
    for (let time = 0; time < 100; time += 1) expect(load.ask()).toBe(first);
    expect(fetches).toEqual([false]);
    load.forget();
    await expect(load.ask()).resolves.toBe('part');
    expect(fetches).toEqual([false, true]);
  });

  it('never imports what could not be fetched, since browsers remember that', async () => {
    const { load, imports } = makeLoad([gone]);
    await load.ask().catch(() => undefined);
    expect(imports()).toBe(0);
  });

  it('says whether what came could not be run, and whom to ask again', async () => {
    const { load } = makeLoad([], [new SyntaxError('Unexpected token')]);
    const failure: unknown = await load.ask().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(LateFailure);
    expect(failure).toMatchObject({ kind: 'unusable', message: 'figures-panel: Unexpected token', load });
  });

  it.each([
    'Failed to fetch dynamically imported module: http://localhost/x.js',
    'error loading dynamically imported module: http://localhost/x.js',
    'Importing a module script failed.',
    'Unable to preload CSS for http://localhost/x.css',
  ])('takes "%s" for a file that did not come', async (message) => {
    const { load } = makeLoad([], [new TypeError(message)]);
    await expect(load.ask()).rejects.toMatchObject({ kind: 'unreachable' });
  });

  it('forgets the failure of something that nobody needed yet', async () => {
    const { load, fetches } = makeLoad([gone]);
    await load.preload();
    expect(load.isHere()).toBe(false);
    await expect(load.ask()).resolves.toBe('part');
    expect(fetches).toEqual([false, true]);
  });

  it('keeps the failure of a preload that somebody has begun to need meanwhile', async () => {
    const { load, fetches } = makeLoad([gone]);
    const preloaded = load.preload();
    const asked = load.ask();
    await preloaded;
    await expect(asked).rejects.toMatchObject({ kind: 'gone' });
    expect(load.ask()).toBe(asked);
    expect(fetches).toEqual([false]);
  });

  it('tells those who listen when it comes, until they stop', async () => {
    const { load } = makeLoad([gone]);
    const heard: (readonly boolean[])[] = [];
    const end = load.subscribe((isOnTheWay) => heard.push([isOnTheWay, load.isHere()]));
    await load.ask().catch(() => undefined);
    load.forget();
    await load.ask();
    end();
    load.forget();
    expect(heard).toEqual([
      [true, false],
      [false, false],
      [false, false],
      [true, false],
      [false, true],
    ]);
  });
});
