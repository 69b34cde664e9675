// What is written as columns is read back as the dossier that it was written from, with the table of states that the rules make of it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, describe, expect, it } from 'vitest';
import { recordsOfBlock } from '#core/columns/block-records.ts';
import type { BlockRow } from '#core/columns/block-records.ts';
import { numberColumns, textColumn } from '#core/columns/column-values.ts';
import { dossierOfColumns } from '#core/columns/dossier-of-columns.ts';
import type { ColumnCodebook } from '#core/columns/dossier-of-columns.ts';
import { eventIdsOf } from '#core/columns/event-ids.ts';
import { statesOfColumns } from '#core/columns/state-columns.ts';
import { placesOf, STATE_FILES } from '#core/columns/state-files.ts';
import type { StateFiles, StateRecords } from '#core/columns/state-files.ts';
import { indexDossier } from '#core/dossier/index-dossier.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { indexEvidence } from '#core/evidence/evidence-index.ts';
import { allIds, listedIds } from '#core/states/event-ids.ts';
import { forEachLinkColumn } from '#core/states/link-columns.ts';
import { forEachLink } from '#core/states/link-table.ts';
import type { LinkTable } from '#core/states/link-table.ts';
import { makeStates } from '#core/states/make-states.ts';
import type { StateTable } from '#core/states/state-table.ts';
import { readBuilt } from './testing/built-dossier.ts';
import { randomDossier } from './testing/random-dossier.ts';
import { writeColumns } from './write-columns.ts';

const work = mkdtempSync(join(tmpdir(), 'kursk-columns-'));
afterAll(() => rmSync(work, { recursive: true }));

async function rowsOf(file: string): Promise<BlockRow[]> {
  const bytes = readFileSync(file);
  return parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) });
}

async function written(name: string, dossier: Dossier) {
  const from = join(work, `${name}.json`);
  writeFileSync(from, JSON.stringify(dossier));
  const out = join(work, name);
  const manifest = await writeColumns({ from, out, engine: 'duckdb' });
  const rows = async (file: string): Promise<BlockRow[]> => rowsOf(join(out, manifest.files[file]?.file ?? ''));
  return { out, manifest, rows };
}

type Written = Awaited<ReturnType<typeof written>>;

async function readRecords({ out, manifest, rows }: Written): Promise<Dossier> {
  const blocks = await rows('blocks');
  return dossierOfColumns({
    codebook: JSON.parse(readFileSync(join(out, manifest.codebook.file), 'utf8')) as ColumnCodebook,
    places: await rows('places'),
    reports: await rows('reports'),
    reportLines: await rows('report_lines'),
    blocks: await Promise.all(
      blocks.map(async ({ hash }, at) =>
        recordsOfBlock(await rowsOf(join(out, 'blocks', `${String(at).padStart(4, '0')}.${String(hash)}.parquet`))),
      ),
    ),
  });
}

async function readStates(
  { manifest, rows }: Written,
  dossier: Dossier,
): Promise<{ readonly files: StateFiles; readonly records: StateRecords }> {
  const files: StateFiles = Object.fromEntries(
    await Promise.all(STATE_FILES.map(async (name) => [name, numberColumns(await rows(name))] as const)),
  );
  const texts = manifest.eventIds.form === 'text' ? await rows('ids') : [];
  const ids = allIds(eventIdsOf(manifest.eventIds, files.events, textColumn(texts, 'id')));
  const placeOf = {
    events: placesOf(ids, dossier.events),
    places: placesOf(textColumn(await rows('places'), 'id'), dossier.places),
    reports: placesOf(textColumn(await rows('reports'), 'id'), dossier.reports),
    origins: placesOf(textColumn(await rows('origins'), 'id'), dossier.origins),
  };
  return { files, records: { dossier, ids: listedIds(dossier.events.map(({ id }) => id)), placeOf } };
}

/** All that a table says, in a form that two can be compared in: links of a row in any order. */
function saidBy(table: StateTable) {
  const linked = (links: LinkTable): string[] =>
    [...table.event].map((_, row) => {
      const said: string[] = [];
      forEachLink(links, row, (target, note) => said.push(`${target} ${note}`));
      return said.sort().join(', ');
    });
  const { knownFrom, knownUntil, firstKnown, startMin, startMax, endMin, endMax, flags, type, titleLength, status } =
    table;
  return {
    ids: [...table.event].map((event) => table.ids.at(event)),
    columns: {
      knownFrom,
      knownUntil,
      firstKnown,
      startMin,
      startMax,
      endMin,
      endMax,
      flags,
      type,
      titleLength,
      status,
    },
    links: forEachLinkColumn((name) => linked(table.links(name))),
    rowsOfEvent: table.rowsOfEvent,
    support: (['with', 'without'] as const).flatMap((parties) =>
      (['all', 'printed'] as const).map((sources) => table.supportBy({ parties, sources })),
    ),
  };
}

/** A dossier with a report and a statement that nothing rests on. */
function withLone(dossier: Dossier): Dossier {
  const { reports, origins } = dossier;
  const lone = <T extends { readonly id: string }>(records: readonly T[], id: string): readonly T[] =>
    // an id of its own, in the form of its kind
    [...records, ...records.slice(0, 1).map((record) => ({ ...record, id }))];
  return { ...dossier, reports: lone(reports, 'rp-zzzz'), origins: lone(origins, 'or-zzzz') };
}

describe.each<[string, Dossier]>([
  ['bundled', readBuilt('public/dossier')],
  ['harbour', readBuilt('e2e/fixtures/harbour/built')],
  ['with lone records', withLone(readBuilt('public/dossier'))],
  ['made up by chance', randomDossier(4, 300)],
])('a dossier of columns: %s', (name, dossier) => {
  it('is read back as it was, and its table of states is the one that the rules make', async () => {
    const columns = await written(name.replaceAll(' ', '-'), dossier);
    const read = await readRecords(columns);
    for (const list of ['reports', 'claims', 'events', 'origins', 'actors', 'places', 'differences'] as const)
      expect([list, ...read[list].map(({ id }) => id)].sort()).toEqual(
        [list, ...dossier[list].map(({ id }) => id)].sort(),
      );
    if (name !== 'made up by chance') expect(read).toEqual(dossier);
    const { files, records } = await readStates(columns, dossier);
    const evidence = indexEvidence(indexDossier(dossier));
    for (const mode of [null, 'report', 'origin'] as const)
      expect(saidBy(statesOfColumns(files, records, mode))).toEqual(saidBy(makeStates(dossier, evidence, mode)));
  });
});
