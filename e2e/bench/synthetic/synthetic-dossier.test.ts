import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { indexDossier } from '#core/dossier/index-dossier.ts';
import { dossierSchema, manifestSchema } from '#core/dossier/schema.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { eventStatus } from '#core/evidence/event-status.ts';
import { indexEvidence } from '#core/evidence/evidence-index.ts';
import { bundled } from '../../support/bundled-dossier.ts';
import { makeSyntheticDossier, maxSyntheticEvents } from './synthetic-dossier.ts';
import { writeSynthetic } from './write-synthetic.ts';

const SIZE = 1000;
const made = makeSyntheticDossier(bundled.dossier, { events: SIZE, seed: 7 });

function shares(values: readonly string[]): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const value of values) found[value] = (found[value] ?? 0) + 1 / values.length;
  return found;
}

function statusesOf(dossier: Dossier): string[] {
  const evidence = indexEvidence(indexDossier(dossier));
  return dossier.events.map(({ id }) => eventStatus(evidence, id).status);
}

/** How a date is written, without its numbers: `2024-06/..` and `2031-11/..` are of one kind. */
function dateKind(text: string): string {
  return text.replaceAll(/\d{4}-2[1-4](?!\d|-)/g, 'season').replaceAll(/\d/g, '0');
}

describe('a synthetic dossier', () => {
  it('is one that the schema accepts as it is', () => {
    expect(dossierSchema.parse(made)).toEqual(made);
  });

  it('has as many events as were asked for', () => {
    expect(
      [1, 51, 52, 777].map((events) => makeSyntheticDossier(bundled.dossier, { events, seed: 1 }).events.length),
    ).toEqual([1, 51, 52, 777]);
  });

  it('is the same for the same seed and another one for another', () => {
    const again = makeSyntheticDossier(bundled.dossier, { events: SIZE, seed: 7 });
    const other = makeSyntheticDossier(bundled.dossier, { events: SIZE, seed: 8 });
    expect(JSON.stringify(again)).toBe(JSON.stringify(made));
    expect(JSON.stringify(other)).not.toBe(JSON.stringify(made));
  });

  it.each(['reports', 'claims', 'events', 'origins', 'actors', 'places', 'differences'] as const)(
    'has no id of %s twice',
    (kind) => {
      const ids = made[kind].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  it('refers only to what it has', () => {
    const { claims, events, origins, reports, places, actors } = indexDossier(made);
    const missing = [
      ...made.claims.flatMap((claim) => [
        reports.has(claim.reportId),
        ...claim.events.map(({ eventId }) => events.has(eventId)),
        ...claim.originIds.map((id) => origins.has(id)),
        ...[...claim.saidBy, ...claim.via].map((id) => actors.has(id)),
        claim.placeId === null || places.has(claim.placeId),
        claim.repeats === null || claims.has(claim.repeats),
        claim.measure?.comparedWith == null || claims.has(claim.measure.comparedWith.claimId),
        claim.measure?.eventId == null || claim.events.some(({ eventId }) => eventId === claim.measure?.eventId),
      ]),
      ...made.events.flatMap((event) => [
        ...event.places.map(({ placeId }) => places.has(placeId)),
        ...event.actors.map(({ actorId }) => actors.has(actorId)),
        ...[...event.when, ...event.places].flatMap(({ from }) => from.map((id) => claims.has(id))),
        event.parentId === null || events.has(event.parentId),
        event.originId === null || origins.has(event.originId),
      ]),
      ...made.origins.flatMap((origin) => [
        ...origin.issuers.map((id) => actors.has(id)),
        ...origin.dependsOn.map((id) => origins.has(id)),
      ]),
      ...made.actors.map(({ speaksFor }) => speaksFor === null || actors.has(speaksFor)),
    ].filter((isThere) => !isThere);
    expect(missing).toEqual([]);
  });
});

describe('the proportions of the bundled dossier', () => {
  const measures: Readonly<Record<string, (dossier: Dossier) => readonly string[]>> = {
    'event types': ({ events }) => events.map(({ type }) => type),
    'kinds of date': ({ events }) =>
      events.map(({ when }) => (when[0] === undefined ? 'none' : dateKind(when[0].span.text))),
    'precision of places': ({ events, places }) => {
      const byId = new Map(places.map((place) => [place.id, place.precision]));
      return events.flatMap((event) =>
        event.places.length === 0 ? ['none'] : event.places.map(({ placeId }) => byId.get(placeId) ?? '?'),
      );
    },
    'kinds of claim': ({ claims }) => claims.map(({ kind }) => kind),
    'origins of a claim': ({ claims }) => claims.map(({ originIds }) => String(originIds.length)),
    repeats: ({ claims }) => claims.map(({ repeats }) => String(repeats !== null)),
    'statuses of events': statusesOf,
  };

  it.each(Object.entries(measures))('%s are kept', (_, read) => {
    const [expected, found] = [shares(read(bundled.dossier)), shares(read(made))];
    for (const value of new Set([...Object.keys(expected), ...Object.keys(found)])) {
      expect(Math.abs((found[value] ?? 0) - (expected[value] ?? 0)), value).toBeLessThan(0.02);
    }
  });

  it.each(['claims', 'origins', 'reports'] as const)('%s to an event are kept', (kind) => {
    const [expected, found] = [bundled.dossier, made].map((dossier) => dossier[kind].length / dossier.events.length);
    expect(found).toBeCloseTo(expected ?? Number.NaN, 0);
  });

  it('time and space have crowded and empty parts', () => {
    const years = shares(made.events.flatMap(({ when }) => when[0]?.span.startMin?.slice(0, 4) ?? []));
    const usual = 1 / Object.keys(years).length;
    expect(Math.max(...Object.values(years))).toBeGreaterThan(1.5 * usual);
    expect(Math.min(...Object.values(years))).toBeLessThan(0.5 * usual);
    const named = shares(made.events.flatMap(({ places }) => places.map(({ placeId }) => placeId)));
    expect(Math.max(...Object.values(named))).toBeGreaterThan(3 / Object.keys(named).length);
  });
});

describe('a written dossier', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-synthetic-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is the one in memory, with a manifest that fits', () => {
    const manifest = writeSynthetic(folder, bundled.dossier, { events: 120, seed: 3 });
    const text = readFileSync(join(folder, manifest.file), 'utf8');
    expect(manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')))).toEqual(manifest);
    expect(JSON.parse(text)).toEqual(makeSyntheticDossier(bundled.dossier, { events: 120, seed: 3 }));
    expect(manifest.counts.events).toBe(120);
  });
});

it('says when there are no ids for so many claims', () => {
  const most = maxSyntheticEvents(bundled.dossier);
  expect(most).toBeGreaterThan(100_000);
  expect(() => makeSyntheticDossier(bundled.dossier, { events: most + 1, seed: 1 })).toThrow('no ids');
});
