// The import law, and the only place where it stands. Imports go down: a file may import from its own room and from rooms on lower
// floors. Rooms on one floor never import each other. A room that is not in the table fails: adding one is a decision (docs/decisions).
import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { readSources } from '../scripts/laws/read-sources.ts';
import type { SourceFile } from '../scripts/laws/read-sources.ts';

const FLOORS: Readonly<Record<string, number>> = {
  app: 4,
  // one room a panel: each folder in it is a room of its own
  panels: 3,
  map: 2,
  // pieces of the dossier as several panels show them
  parts: 2,
  timeline: 2,
  model: 1,
  ui: 1,
  core: 0,
  late: 0,
  messages: 0,
};
const TOP_FLOOR = 5;
// files beside the rooms: they put the house on the page or watch over it
const DOORS = new Set(['src/main.tsx', 'src/floors.test.ts', 'src/habits.test.ts']);

const WIDGETS: Readonly<Record<string, RegExp>> = {
  map: /^(?:maplibre-gl|pmtiles|supercluster)(?:\/|$)/,
  timeline: /^(?:vis-[a-z]+|moment)(?:\/|$)/,
};
const NOT_IN_CORE = /^(?:react|react-dom|zustand|@tanstack\/.*|@base-ui\/.*|@lingui\/.*|lucide-react|node:.*)(?:\/|$)/;
// the page itself is missing from the types that core is compiled with
const NOT_PURE = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bfetch\(|\bperformance\.|\bcrypto\./;

const house = readSources('src');
const pipeline = readSources('data');
const journeys = readSources('e2e');

/** `src/map/layers/x.ts` is in room `map`, `src/panels/event/x.tsx` in `panels/event`; '' for the doors. */
function roomOf(path: string): string {
  const [, first = '', second = ''] = path.split('/');
  if (DOORS.has(path)) return '';
  return first === 'panels' && second.includes('.') === false ? `panels/${second}` : first;
}

function floorOf(room: string): number | undefined {
  // the registry and the pane that shows it stand half a floor above the panels they list
  if (room === 'panels') return 3.5;
  return room === '' ? TOP_FLOOR : FLOORS[room.split('/')[0] ?? ''];
}

function targetOf(file: SourceFile, address: string): string | null {
  if (address.startsWith('#pipeline/')) return `data/${address.slice(1)}`;
  if (address.startsWith('#')) return `src/${address.slice(1)}`;
  return address.startsWith('.') ? join(dirname(file.path), address) : null;
}

function importsOf(files: readonly SourceFile[]) {
  return files.flatMap((file) =>
    file.imports.map((entry) => ({
      ...entry,
      file,
      target: targetOf(file, entry.address),
      said: `${file.path} imports ${entry.address}`,
    })),
  );
}

describe('floors', () => {
  it('knows every room', () => {
    const rooms = new Set(house.map((file) => roomOf(file.path)));
    expect([...rooms].filter((room) => floorOf(room) === undefined)).toEqual([]);
  });

  it('lets imports go down only, and rooms on one floor leave each other alone', () => {
    const wrong = importsOf(house).filter(({ file, target }) => {
      if (target === null || !target.startsWith('src/')) return false;
      const [from, to] = [roomOf(file.path), roomOf(target)];
      return from !== to && (floorOf(from) ?? -1) <= (floorOf(to) ?? TOP_FLOOR);
    });
    expect(wrong.map(({ said }) => said)).toEqual([]);
  });

  it('crosses rooms with # and stays relative inside one, with at most one step up', () => {
    const wrong = importsOf(house).filter(({ file, address, target }) => {
      if (target === null || DOORS.has(file.path)) return false;
      const crosses = roomOf(file.path) !== roomOf(target);
      return address.startsWith('../../') || (address.startsWith('#') ? false : crosses);
    });
    expect(wrong.map(({ said }) => said)).toEqual([]);
  });

  it('names the file it imports, with its ending', () => {
    const wrong = importsOf(house).filter(
      ({ target }) => target !== null && !/\.(?:tsx?|css|svg|json)(?:\?.+)?$/.test(target),
    );
    expect(wrong.map(({ said }) => said)).toEqual([]);
  });

  it('has no circles: neither among files nor among the folders of a room', () => {
    const circle = (nameOf: (path: string) => string, isKept: (from: string, to: string) => boolean): string[] => {
      const ways = new Map<string, Set<string>>();
      for (const { file, target } of importsOf(house.filter(({ isTest }) => !isTest))) {
        const [from, to] = [nameOf(file.path), nameOf(target ?? file.path)];
        if (from !== to && isKept(from, to)) ways.set(from, (ways.get(from) ?? new Set()).add(to));
      }
      // what leads nowhere is in no circle
      for (let size = -1; size !== ways.size;) {
        size = ways.size;
        for (const [from, targets] of ways) {
          for (const to of targets) if (!ways.has(to)) targets.delete(to);
          if (targets.size === 0) ways.delete(from);
        }
      }
      return [...ways].map(([from, targets]) => `${from} → ${[...targets].join(', ')}`);
    };
    expect(circle(String, () => true)).toEqual([]);
    expect(
      circle(dirname, (from, to) => roomOf(`${from}/x`) === roomOf(`${to}/x`) && !from.startsWith('src/panels')),
    ).toEqual([]);
  });

  it.each(Object.entries(WIDGETS))('only %s imports its widget libraries', (room, libraries) => {
    const wrong = importsOf(house).filter(({ file, address }) => libraries.test(address) && roomOf(file.path) !== room);
    expect(wrong.map(({ said }) => said)).toEqual([]);
  });
});

describe('core', () => {
  const core = house.filter((file) => roomOf(file.path) === 'core' && !file.isTest);

  it('has no React, no store and no Node', () => {
    const wrong = importsOf(core).filter(({ address }) => NOT_IN_CORE.test(address));
    expect(wrong.map(({ said }) => said)).toEqual([]);
  });

  it('has no network, no clock and no chance', () => {
    const code = core.map((file) => ({
      path: file.path,
      found: NOT_PURE.exec(file.text.replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, ''))?.[0],
    }));
    expect(code.filter(({ found }) => found !== undefined)).toEqual([]);
  });
});

describe('around the house', () => {
  it('the pipeline imports core and nothing else of src', () => {
    const wrong = importsOf(pipeline).filter(
      ({ target }) => target?.startsWith('src/') === true && roomOf(target) !== 'core',
    );
    expect(wrong.map(({ said }) => said)).toEqual([]);
  });

  it('the journeys import types only', () => {
    const wrong = importsOf(journeys).filter(({ file, target, typesOnly }) => {
      // the bench makes its synthetic dossiers with the engine's own schema
      return target?.startsWith('src/') === true && !typesOnly && !file.path.startsWith('e2e/bench/');
    });
    expect(wrong.map(({ said }) => said)).toEqual([]);
  });
});
