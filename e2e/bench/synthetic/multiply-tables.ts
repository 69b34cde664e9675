// Normalised tables of a dossier many times over, for sizes that no JSON file can have. multiply.sql makes them; here is what it starts from.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dossier, Span } from '#core/dossier/types.ts';
import type { Row } from '../../../data/engine/dossier-tables.ts';
import { openEngine, quoted } from '../../../data/engine/engine.ts';
import type { Engine } from '../../../data/engine/engine.ts';
import { headingOf } from '../../../data/engine/heading.ts';
import { loadTables } from '../../../data/engine/load-tables.ts';
import { TABLES } from '../../../data/engine/tables.ts';
import { writeDossierTables, writeRows } from '../../../data/engine/write-rows.ts';
import { shiftSpan } from './shift-span.ts';

const SCRIPT = new URL('./multiply.sql', import.meta.url);
/** Copies are moved by up to so many days, in an order that leaves none out. */
const MOST_DAYS = 30;
const DAYS_STEP = 13;

/** How far a copy is moved: into the past, for no event lies in the future. Copy 0 stays. */
function daysOf(copy: number): number {
  return 0 - ((copy * DAYS_STEP) % (MOST_DAYS + 1));
}

function spansOf({ claims, events, origins, reports }: Dossier): readonly Span[] {
  const spans = [
    ...reports.map(({ published }) => published),
    ...origins.map(({ issued }) => issued),
    ...claims.flatMap(({ when, asOf }) => [when, asOf]),
    ...events.flatMap(({ when }) => when.map(({ span }) => span)),
  ];
  const byText = new Map(spans.flatMap((span) => (span === null ? [] : [[span.text, span] as const])));
  return [...byText.values()];
}

/** Every date of a dossier, moved by each of some numbers of days: as exact or as vague as it was. */
function* movedDates(dossier: Dossier, shifts: readonly number[]): Generator<Row> {
  const spans = spansOf(dossier);
  for (const days of shifts)
    for (const span of spans) {
      const { text, startMin, startMax, endMin, endMax } = shiftSpan(span, days);
      yield {
        days,
        text: span.text,
        moved: text,
        start_min: startMin,
        start_max: startMax,
        end_min: endMin,
        end_max: endMax,
      };
    }
}

async function loadDates(engine: Engine, work: string, dossier: Dossier, copies: number): Promise<void> {
  const days = Array.from({ length: copies }, (_, copy) => daysOf(copy));
  const rows = days.map((shift, copy) => `(${copy}, ${shift})`).join(', ');
  await engine.run(`CREATE TABLE copies (copy INTEGER, days INTEGER); INSERT INTO copies VALUES ${rows}`);
  const file = join(work, 'moved.jsonl');
  writeRows(
    file,
    movedDates(
      dossier,
      [...new Set(days)].filter((shift) => shift !== 0),
    ),
  );
  const texts = ['text', 'moved', 'start_min', 'start_max', 'end_min', 'end_max'].map((name) => `${name}: 'VARCHAR'`);
  await engine.run(
    `CREATE TABLE moved_dates AS SELECT * FROM read_json(${quoted(file)}, format = 'newline_delimited',
       columns = {days: 'INTEGER', ${texts.join(', ')}})`,
  );
}

/**
 * Writes the tables of a dossier with each record so many times, and the heading beside them: what `npm run dossier:columns` reads. Copy 0 is the
 * dossier itself.
 * @param folder is made; one file of Parquet a table
 * @param memory the most that the engine may take
 */
export async function multiplyTables(dossier: Dossier, copies: number, folder: string, memory: string): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'dossier-multiply-'));
  const engine = await openEngine(join(work, 'work.duckdb'), memory);
  try {
    writeDossierTables(join(work, 'tables'), dossier);
    await loadTables(
      engine,
      join(work, 'tables'),
      dossier.eventTypes.map(({ id }) => id),
    );
    await loadDates(engine, work, dossier, copies);
    await engine.run(readFileSync(SCRIPT, 'utf8'));
    mkdirSync(folder, { recursive: true });
    for (const { name } of TABLES)
      // oxlint-disable-next-line no-await-in-loop -- each takes all cores
      await engine.run(`COPY copied_${name} TO ${quoted(join(folder, `${name}.parquet`))} (FORMAT parquet)`);
    const events = dossier.events.length * copies;
    const heading = {
      ...headingOf(dossier),
      id: `synthetic-${events}`,
      title: `Synthetic dossier of ${events} events`,
    };
    writeFileSync(join(folder, 'dossier.json'), JSON.stringify(heading));
  } finally {
    engine.close();
    rmSync(work, { recursive: true, force: true });
  }
}
