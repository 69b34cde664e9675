// The real release of UCDP, where somebody has it beside the project; it is not part of it.
import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { dossierSchema } from '#core/dossier/schema.ts';
import type { IsoDay } from '#core/dossier/types.ts';
import { decodeTable } from './decode-table.ts';
import { importTable } from './import-table.ts';

const FILE = '../shared/data/ucdp-ged-ukraine.csv';

describe.skipIf(!existsSync(FILE))('the UCDP GED of Ukraine', () => {
  const { text } = decodeTable(existsSync(FILE) ? readFileSync(FILE) : new Uint8Array());
  const outcome = importTable({ name: 'ucdp-ged-ukraine.csv', text }, { today: '2026-11-30' as IsoDay });

  it('becomes a dossier in which every row is an event with its own figures', () => {
    if (outcome.kind !== 'built') throw new Error(JSON.stringify(outcome).slice(0, 500));
    const { dossier, problems, rows } = outcome;
    expect({ format: outcome.format, rows, events: dossier.events.length }).toEqual({
      format: 'ucdp',
      rows: 2989,
      events: 2989,
    });
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
    expect(dossierSchema.parse(structuredClone(dossier))).toEqual(dossier);
    const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    const figures = new Map(
      dossier.claims.flatMap(({ measure }) => (measure === null ? [] : [[String(measure.eventId), measure]])),
    );
    for (const row of data.slice(1)) {
      const figure = figures.get(`ucdp:${row['id']}`);
      const [low, best, high] = [Number(row['low']), Number(row['best']), Number(row['high'])];
      const expected = low > high || high === 0 ? [best, best] : [low, high];
      expect([row['id'], figure?.low ?? 0, figure?.high ?? 0]).toEqual([row['id'], ...expected]);
    }
  });
});
