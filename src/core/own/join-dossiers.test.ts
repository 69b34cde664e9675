import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FACETS } from '../facets/facets.ts';
import { findShapeFault } from '../dossier/check-shape.ts';
import { dossierSchema } from '../dossier/schema.ts';
import type { Dossier, Manifest } from '../dossier/types.ts';
import { openDossier } from '../states/open-dossier.ts';
import { joinDossiers } from './join-dossiers.ts';
import type { JoinPart } from './join-dossiers.ts';

function read(folder: string): JoinPart & { readonly manifest: Manifest } {
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Manifest;
  const dossier = JSON.parse(readFileSync(`${folder}/${manifest.file}`, 'utf8')) as Dossier;
  return { dossier, hash: manifest.hash, manifest };
}

const kursk = read('public/dossier');
const harbour = read('e2e/fixtures/harbour/built');
const both = joinDossiers(kursk, harbour);

describe('two dossiers that are joined', () => {
  it('are a dossier', () => {
    const parsed = dossierSchema.safeParse(both.dossier);
    expect(parsed.error?.issues ?? []).toEqual([]);
    expect(findShapeFault(both.dossier)).toBeNull();
  });

  it('keep all of their records: those of the first under their ids, those of the second under a namespace', () => {
    for (const list of ['reports', 'claims', 'events', 'origins', 'stories', 'differences'] as const) {
      const ids = both.dossier[list].map(({ id }) => id).sort();
      const wanted = [
        ...kursk.dossier[list].map(({ id }) => id),
        ...harbour.dossier[list].map(({ id }) => `harbour:${id}`),
      ];
      expect(ids).toEqual(wanted.sort());
    }
  });

  it('keep the evidence of every event', () => {
    const joined = openDossier(kursk.manifest, both.dossier);
    for (const [part, name] of [
      [kursk, ''],
      [harbour, 'harbour:'],
    ] as const) {
      const alone = openDossier(part.manifest, part.dossier);
      for (const { id } of part.dossier.events) {
        const [then, now] = [alone.readEventEvidence(id), joined.readEventEvidence(name + id)];
        if (then === null || now === null || then instanceof Promise || now instanceof Promise) throw new Error(id);
        expect(now.status.status).toBe(then.status.status);
        for (const count of ['atLeast', 'atMost', 'untraced'] as const)
          expect(now.origins[count]).toBe(then.origins[count]);
        expect(now.claims.map(({ claim }) => claim.id)).toEqual(then.claims.map(({ claim }) => name + claim.id));
      }
    }
  });

  it('are told apart by a facet', () => {
    const { states, dossier } = openDossier(kursk.manifest, both.dossier);
    const values = FACETS.dossier.values(dossier);
    expect(values).toEqual(['kursk', 'harbour']);
    const column = FACETS.dossier.column(states, dossier);
    for (let row = 0; row < states.size; row += 1) {
      const id = states.ids.at(states.event[row] ?? 0) ?? '';
      expect(column instanceof Uint8Array && values[column[row] ?? 9]).toBe(
        id.startsWith('harbour:') ? 'harbour' : 'kursk',
      );
    }
  });

  it('fold lanes for which there is no room, and say so', () => {
    const lanes = (dossier: Dossier) => new Set(dossier.eventTypes.map(({ lane }) => lane));
    expect(lanes(both.dossier)).toEqual(lanes(kursk.dossier));
    expect(both.folded.length).toBeGreaterThan(0);
    expect(joinDossiers(harbour, harbour).folded).toEqual([]);
  });

  it('hold a report that both have twice, and name it', () => {
    const twice = joinDossiers(kursk, kursk);
    expect(twice.twice).toHaveLength(kursk.dossier.reports.length);
    expect(twice.dossier.actors).toEqual(kursk.dossier.actors);
    expect(dossierSchema.safeParse(twice.dossier).error?.issues ?? []).toEqual([]);
  });

  it('join a third, whatever namespaces there are', () => {
    const third = joinDossiers(
      { dossier: both.dossier, hash: kursk.hash },
      { dossier: both.dossier, hash: kursk.hash },
    );
    expect(dossierSchema.safeParse(third.dossier).error?.issues ?? []).toEqual([]);
    expect(third.dossier.parts?.map(({ namespaces }) => namespaces)).toEqual([
      [''],
      ['harbour'],
      [expect.stringMatching(/^kursk-and-harbour/)],
      ['harbour-2'],
    ]);
    expect(new Set(third.dossier.events.map(({ id }) => id)).size).toBe(2 * both.dossier.events.length);
  });

  it('have views of stories that select what they selected', () => {
    const story = both.dossier.stories.find(({ id }) => id.startsWith('harbour:'));
    const before = harbour.dossier.stories[0];
    if (story === undefined || before === undefined) throw new Error('no story');
    story.steps.forEach(({ view }, at) => {
      const selected = /sel=([^&]+)/.exec(before.steps[at]?.view ?? '')?.[1];
      if (selected !== undefined) expect(view).toContain(`sel=harbour:${selected}`);
    });
  });
});
