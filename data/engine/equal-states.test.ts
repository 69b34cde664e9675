// The law of the two rule books: the table of states that the SQL makes is the one that the rules in TypeScript make, row by row, in both modes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { indexDossier } from '#core/dossier/index-dossier.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { indexEvidence } from '#core/evidence/evidence-index.ts';
import { eventOrigins } from '#core/evidence/independent-origins.ts';
import type { KnownMode } from '#core/evidence/known-on.ts';
import { CLAIM_KINDS, HAS_FIGURES } from '#core/states/link-columns.ts';
import { forEachLink } from '#core/states/link-table.ts';
import type { LinkTable } from '#core/states/link-table.ts';
import { makeStates } from '#core/states/make-states.ts';
import { MARK_STATUSES } from '#core/states/mark-status.ts';
import { OPEN_FUTURE } from '#core/states/open-days.ts';
import { toDay } from '#core/time/day.ts';
import { openEngine, runScripts } from './engine.ts';
import type { Cell, Engine } from './engine.ts';
import { loadTables } from './load-tables.ts';
import { readBuilt } from './testing/built-dossier.ts';
import { randomDossier } from './testing/random-dossier.ts';
import { writeDossierTables } from './write-rows.ts';

const DOSSIERS: readonly (readonly [name: string, dossier: Dossier])[] = [
  ['bundled', readBuilt('public/dossier')],
  ['harbour', readBuilt('e2e/fixtures/harbour/built')],
  ...[1, 2, 3].map((seed) => [`made up by chance, ${seed}`, randomDossier(seed, 400)] as const),
];
const MODES: readonly KnownMode[] = ['report', 'origin'];

/** One row of the table, with every id written out. */
type StateRow = Readonly<Record<string, string | number | readonly string[]>>;

async function inEngine<T>(dossier: Dossier, read: (engine: Engine) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-columns-'));
  const engine = await openEngine();
  try {
    writeDossierTables(folder, dossier);
    await loadTables(
      engine,
      folder,
      dossier.eventTypes.map(({ id }) => id),
    );
    await runScripts(engine, undefined, '60');
    return await read(engine);
  } finally {
    engine.close();
    rmSync(folder, { recursive: true });
  }
}

/** The rows by the rules in TypeScript. */
function rowsByRules(dossier: Dossier, mode: KnownMode): StateRow[] {
  const evidence = indexEvidence(indexDossier(dossier));
  const table = makeStates(dossier, evidence, mode);
  const withAll = table.supportBy({ parties: 'with', sources: 'all' });
  const withoutParties = table.supportBy({ parties: 'without', sources: 'all' });
  const printed = table.supportBy({ parties: 'with', sources: 'printed' });
  const printedWithoutParties = table.supportBy({ parties: 'without', sources: 'printed' });
  const linked = (links: LinkTable, row: number, say: (target: number, note: number) => string): string[] => {
    const said: string[] = [];
    forEachLink(links, row, (target, note) => said.push(say(target, note)));
    return said.sort();
  };
  return [...table.event].map((event, row) => {
    const id = table.ids.at(event);
    if (id === undefined) throw new RangeError(`no event ${event}`);
    const knownUntil = table.knownUntil[row] ?? 0;
    const knownOn = knownUntil === OPEN_FUTURE ? null : { day: toDay(table.knownFrom[row] ?? 0), mode };
    const { atLeast, atMost } = eventOrigins(evidence, id, knownOn);
    const bits = (links: LinkTable): number => {
      let sum = 0;
      forEachLink(links, row, (target) => (sum += 2 ** target));
      return sum;
    };
    expect(withAll[row]).toBe(atLeast);
    return {
      id,
      known: `${table.knownFrom[row]} ${knownUntil} ${table.firstKnown[row]}`,
      dates: `${table.startMin[row]} ${table.startMax[row]} ${table.endMin[row]} ${table.endMax[row]}`,
      flags: table.flags[row] ?? -1,
      type: table.type[row] ?? -1,
      titleLength: table.titleLength[row] ?? -1,
      status: MARK_STATUSES[table.status[row] ?? -1] ?? '?',
      origins: `${atLeast} ${atMost}`,
      support: `${withoutParties[row]} ${printed[row]} ${printedWithoutParties[row]}`,
      kinds: bits(table.links('kinds')),
      figures: HAS_FIGURES[bits(table.links('figures')) - 1] ?? '?',
      places: linked(table.links('places'), row, (place, role) => `${dossier.places[place]?.id} ${role}`),
      reports: linked(table.links('reports'), row, (report) => dossier.reports[report]?.id ?? '?'),
      originIds: linked(table.links('origins'), row, (origin) => dossier.origins[origin]?.id ?? '?'),
      actors: linked(table.links('actors'), row, (actor, role) => `${dossier.actors[actor]?.id} ${role}`),
    };
  });
}

/** Links of events out of a flat table, each with the days between which it counts. */
async function linksOf(
  engine: Engine,
  sql: string,
): Promise<(event: Cell, knownFrom: Cell, knownUntil: Cell) => string[]> {
  const links = new Map<Cell, { said: string; from: number; until: number }[]>();
  for (const { event, said, first, last } of await engine.rows(sql)) {
    const entry = { said: String(said), from: Number(first), until: Number(last) };
    links.set(event ?? -1, [...(links.get(event ?? -1) ?? []), entry]);
  }
  return (event, knownFrom, knownUntil) => {
    const day = Number(knownFrom);
    const counts = (from: number, until: number): boolean =>
      Number(knownUntil) === OPEN_FUTURE ? until === OPEN_FUTURE : from <= day && day < until;
    return (links.get(event) ?? []).flatMap(({ said, from, until }) => (counts(from, until) ? [said] : [])).sort();
  };
}

/** The rows by the scripts, links put together as docs/columnar-dossier.md says. */
async function rowsBySql(engine: Engine, mode: KnownMode): Promise<StateRow[]> {
  const open = `${OPEN_FUTURE} AS last`;
  const places = await linksOf(
    engine,
    `SELECT event, n.id || ' ' || role AS said, ${mode}_from AS first, ${mode}_until AS last FROM out_event_places l JOIN place_no n USING (place)`,
  );
  const reports = await linksOf(
    engine,
    `SELECT event, n.id AS said, ${mode}_from AS first, ${open} FROM out_event_reports l JOIN report_no n USING (report)`,
  );
  const origins = await linksOf(
    engine,
    `SELECT event, n.id AS said, ${mode}_from AS first, ${open} FROM out_event_origins l JOIN origin_no n USING (origin)`,
  );
  const actors = await linksOf(
    engine,
    `SELECT event, n.id || ' ' || role AS said, -2000000000 AS first, ${open} FROM out_event_actors l JOIN actor_no n USING (actor)`,
  );
  const rows = await engine.rows(
    `SELECT s.*, i.id, e.type, e.title_length FROM out_states s JOIN out_now e ON e.event_row = s.event
     JOIN out_event_ids i ON i.event_row = s.event WHERE known_mode = ${MODES.indexOf(mode)} ORDER BY state_row`,
  );
  return rows.map((row) => {
    const at = (name: string): Cell => row[name] ?? null;
    return {
      id: String(at('id')),
      known: `${at('known_from')} ${at('known_until')} ${at('first_known')}`,
      dates: `${at('start_min')} ${at('start_max')} ${at('end_min')} ${at('end_max')}`,
      flags: Number(at('flags')),
      type: Number(at('type')),
      titleLength: Number(at('title_length')),
      status: MARK_STATUSES[Number(at('status'))] ?? '?',
      origins: `${at('at_least')} ${at('at_most')}`,
      support: `${at('support_without_parties')} ${at('support_printed')} ${at('support_printed_without_parties')}`,
      kinds: Number(at('kinds')),
      figures: Number(at('figures')) === 1 ? 'yes' : 'no',
      places: places(at('event'), at('known_from'), at('known_until')),
      reports: reports(at('event'), at('known_from'), at('known_until')),
      originIds: origins(at('event'), at('known_from'), at('known_until')),
      actors: actors(at('event'), at('known_from'), at('known_until')),
    };
  });
}

describe.each(DOSSIERS)('%s', (_, dossier) => {
  test('has the same table of states by both rule books', async () => {
    const bySql = await inEngine(dossier, async (engine) => [
      await rowsBySql(engine, 'report'),
      await rowsBySql(engine, 'origin'),
    ]);
    MODES.forEach((mode, at) => expect(bySql[at]).toEqual(rowsByRules(dossier, mode)));
  });
});

test('the dossiers have everything that the rules know of', () => {
  const rows = DOSSIERS.flatMap(([, dossier]) => MODES.flatMap((mode) => rowsByRules(dossier, mode)));
  expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(MARK_STATUSES));
  expect(new Set(rows.map(({ figures }) => figures))).toEqual(new Set(HAS_FIGURES));
  expect(Math.max(...rows.map(({ kinds }) => Number(kinds)))).toBe(2 ** CLAIM_KINDS.length - 1);
  // joint issuers and sharing groups tell, and so does each rule of support
  const numbers = rows.map(({ origins, support }) => `${String(origins)} ${String(support)}`.split(' ').map(Number));
  expect(numbers.some(([atLeast = 0, atMost = 0]) => atLeast < atMost)).toBe(true);
  for (const rule of [2, 3, 4]) {
    const others = [0, 2, 3, 4].filter((each) => each !== rule);
    expect(
      numbers.some((row) => others.every((other) => row[rule] !== row[other])),
      `rule ${rule}`,
    ).toBe(true);
  }
  // an event whose dates change, one that loses its date's own word, and days in one mode that the other does not have
  const days = (mode: KnownMode): Set<unknown> =>
    new Set(
      DOSSIERS.flatMap(([, dossier]) =>
        rowsByRules(dossier, mode).map(({ id, known }) => `${String(id)} ${String(known)}`),
      ),
    );
  const inReports = days('report');
  expect([...days('origin')].filter((day) => !inReports.has(day)).length).toBeGreaterThan(0);
});
