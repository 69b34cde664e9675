// Whatever stands in a cell, the outcome is a dossier by the schema, or a sentence: never an exception. The schema is not run where a table is
// opened, so this is what stands for it.
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { dossierSchema } from '#core/dossier/schema.ts';
import type { ImportOutcome } from './import-table.ts';
import { outcomeOf } from './testing/import-made-up.ts';
import * as tables from './testing/tables.ts';

const HOSTILE: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['markup', '<img src=x onerror=alert(1)><script>alert(2)</script><b>bold</b>'],
  ['nothing but markup', '<br/>'],
  ['control characters', 'a\u0000b\u0007c\u009Fd'],
  ['lost letters and halves of pairs', 'a\uFFFDb\uD83Dc\uDE81d'],
  ['a page', 'word '.repeat(9000)],
  ['signs alone', '–––'],
  ['a name of every object', '__proto__'],
  ['what looks like another id', 'rp-abcd'],
  ['a formula', '=HYPERLINK("http://x.example")'],
  ['a far number', '99999999999999999999'],
  ['a negative number', '-5'],
  ['a day before all', '0000-00-00'],
  ['a day after all', '9999-12-31'],
  ['a broken link', 'https://exa mple/%zz http://[::1'],
  ['other scripts', 'Київ 서울 القاهرة 🚁'],
  ['a list of nothing', ';;;'],
];

const IN_JSON: readonly (readonly [string, string])[] = [
  ...HOSTILE.map(([name, value]) => [name, JSON.stringify(value)] as const),
  ['null', 'null'],
  ['a list', '[[],[1]]'],
  ['fields', '{"a":{}}'],
];

function sound(outcome: ImportOutcome): void {
  if (outcome.kind !== 'built') {
    if (outcome.kind === 'refused') expect(outcome.problems.length).toBeGreaterThan(0);
    return;
  }
  const parsed = dossierSchema.safeParse(structuredClone(outcome.dossier));
  expect(parsed.error?.issues ?? []).toEqual([]);
  const events = outcome.dossier.events.length;
  const errors = new Set(
    outcome.problems.flatMap(({ level, row, rule }) => (level === 'error' || rule === 'no-event' ? [row] : [])),
  );
  expect(events + errors.size).toBe(outcome.rows);
}

function answered(text: string): ImportOutcome {
  const outcome = outcomeOf(text, { dayMonth: 'day' });
  return outcome.kind === 'ask' ? outcomeOf(text, { dayMonth: 'day', mapping: outcome.guesses }) : outcome;
}

describe.each([
  ['UCDP', tables.UCDP],
  ['ACLED', tables.ACLED[0] ?? ''],
  ['CIR', tables.CIR],
  ['TimelineJS', tables.TIMELINEJS],
  ['a European table', tables.EUROPEAN],
  ['a table', tables.AMBIGUOUS],
])('%s', (_, text) => {
  const { data, meta } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  const write = (rows: string[][]): string => Papa.unparse(rows, { delimiter: meta.delimiter });

  it.each(HOSTILE)('%s in any one cell', (_name, value) => {
    data[0]?.forEach((_column, at) => {
      sound(answered(write(data.map((row, n) => (n === 1 ? row.map((cell, m) => (m === at ? value : cell)) : row)))));
    });
  });

  it.each(HOSTILE)('%s in all cells', (_name, value) => {
    sound(answered(write(data.map((row, n) => (n === 0 ? row : row.map(() => value))))));
  });
});

describe.each([
  ['GeoJSON', tables.GEOJSON],
  ['uMap', tables.UMAP],
  ['a timemap', tables.TIMEMAP],
])('%s', (_, text) => {
  it.each(IN_JSON)('%s in place of each text or number', (_name, json) => {
    const places = [...text.matchAll(/:("(?:[^"\\]|\\.)*"|-?[\d.]+)/g)];
    for (const { index, 0: found } of places)
      sound(outcomeOf(`${text.slice(0, index)}:${json}${text.slice(index + found.length)}`));
  });
});
