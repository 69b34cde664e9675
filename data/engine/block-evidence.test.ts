// A block holds all that the evidence of its events needs: opened by itself it gives what the whole dossier gives, now and on days in the past.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, describe, expect, it } from 'vitest';
import { recordsOfBlock } from '#core/columns/block-records.ts';
import type { BlockRecords } from '#core/columns/block-records.ts';
import { manifestOf } from '#core/dossier/manifest-of.ts';
import type { Dossier } from '#core/dossier/types.ts';
import type { KnownOn } from '#core/evidence/known-on.ts';
import { publicationDays } from '#core/evidence/publication-days.ts';
import { openDossier } from '#core/states/open-dossier.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { seeDossier } from '#core/states/see-dossier.ts';
import { readBuilt } from './testing/built-dossier.ts';
import { randomDossier } from './testing/random-dossier.ts';
import { writeColumns } from './write-columns.ts';

const work = mkdtempSync(join(tmpdir(), 'kursk-blocks-'));
afterAll(() => rmSync(work, { recursive: true }));

async function blocksOf(name: string, dossier: Dossier): Promise<readonly BlockRecords[]> {
  const from = join(work, `${name}.json`);
  writeFileSync(from, JSON.stringify(dossier));
  const out = join(work, name);
  await writeColumns({ from, out, engine: 'duckdb' });
  const folder = join(out, 'blocks');
  return Promise.all(
    readdirSync(folder)
      .sort()
      .map(async (file) => {
        const bytes = readFileSync(join(folder, file));
        const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
        return recordsOfBlock(await parquetReadObjects({ file: buffer }));
      }),
  );
}

const openOf = (dossier: Dossier): OpenDossier => openDossier(manifestOf(dossier, '0'.repeat(16), 'x.json'), dossier);

/** What is said of an event, the claims by id: a record of a block has no hashes of lines. */
function saidOf(open: OpenDossier, id: string) {
  const found = open.evidenceAtHand(id);
  if (found === null) return null;
  const { event, claims, status, origins } = found;
  const reports = [...new Set(claims.map(({ claim }) => claim.reportId))].map(
    (each) => open.lookup.reports.get(each)?.title,
  );
  const sources = claims.flatMap(({ claim }) => claim.originIds.map((each) => open.lookup.origins.get(each)?.title));
  return {
    event,
    claims: claims.map(({ claim, relation }) => [claim, relation]),
    status,
    origins,
    reports,
    sources,
    repeats: claims.map(({ claim }) =>
      (open.lookup.repeatsOfClaim.get(claim.id) ?? []).map(({ id: each }) => each).sort(),
    ),
    differences: claims.map(({ claim }) =>
      (open.lookup.differencesByClaim.get(claim.id) ?? []).map(({ id: each }) => each),
    ),
  };
}

describe.each<[string, Dossier]>([
  ['bundled', readBuilt('public/dossier')],
  ['harbour', readBuilt('e2e/fixtures/harbour/built')],
  ['made up by chance', randomDossier(7, 400)],
])('the blocks of a dossier: %s', (name, dossier) => {
  it('give the evidence of their events, each by itself', async () => {
    const blocks = await blocksOf(name.replaceAll(' ', '-'), dossier);
    const whole = openOf(dossier);
    const days = publicationDays(whole.evidence, 'report');
    const [first, middle] = [days[0], days[Math.floor(days.length / 2)]];
    const sights: readonly KnownOn[] = [
      null,
      ...[first, middle].flatMap((day) =>
        day === undefined ? [] : (['report', 'origin'] as const).map((mode) => ({ day, mode })),
      ),
    ];
    let events = 0;
    for (const block of blocks) {
      const alone = openOf({ ...dossier, ...block });
      for (const knownOn of sights) {
        const [a, b] = [seeDossier(alone, { knownOn, drop: [] }), seeDossier(whole, { knownOn, drop: [] })];
        for (const { id } of block.events) expect(saidOf(a, id)).toEqual(saidOf(b, id));
      }
      events += block.events.length;
    }
    expect(events).toBe(dossier.events.length);
  });
});
