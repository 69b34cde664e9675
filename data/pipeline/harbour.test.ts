import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { indexDossier } from '#core/dossier/index-dossier.ts';
import { eventStatus } from '#core/evidence/event-status.ts';
import { relateEstimates } from '#core/evidence/estimate-relations.ts';
import { indexEvidence } from '#core/evidence/evidence-index.ts';
import type { EvidenceIndex } from '#core/evidence/evidence-index.ts';
import { eventOrigins } from '#core/evidence/independent-origins.ts';
import { describeSpan } from '#core/time/describe-span.ts';
import type { DossierEvent } from '#core/dossier/types.ts';
import { buildDossier } from './build.ts';
import { readPalettes } from './palette.ts';
import { readFolder } from './read-folder.ts';

// The second dossier is there so that the engine meets everything it can show; this test keeps it so.
let evidence: EvidenceIndex;
let events: EvidenceIndex['lookup']['events'];

beforeAll(() => {
  const { dossier } = buildDossier(
    readFolder('e2e/fixtures/harbour').texts,
    readPalettes(readFileSync('src/ui/tokens.css', 'utf8')),
  );
  if (dossier === null) throw new Error('the harbour dossier does not build');
  evidence = indexEvidence(indexDossier(dossier));
  events = evidence.lookup.events;
});

function eventOf(id: string): DossierEvent {
  const event = events.get(id);
  if (event === undefined) throw new Error(`the harbour dossier has no ${id}`);
  return event;
}

describe('the harbour dossier has an event of every status', () => {
  test.each([
    ['ev-h001', 'own-word', false, [2, 2, 0]],
    ['ev-h002', 'claimed', false, [1, 1, 0]],
    ['ev-h003', 'claimed', false, [1, 1, 0]],
    ['ev-h005', 'reported', false, [1, 2, 2]],
    ['ev-h006', 'corroborated', false, [2, 2, 0]],
    ['ev-h009', 'own-word', false, [1, 1, 1]],
    ['ev-h010', 'disputed', true, [3, 3, 0]],
    ['ev-h011', 'disputed', false, [1, 1, 0]],
    ['ev-h012', 'suspected', false, [0, 0, 0]],
    ['ev-h013', 'possible', false, [0, 0, 0]],
    ['ev-h014', 'reported', false, [1, 2, 2]],
    ['ev-h016', 'claimed', false, [1, 2, 0]],
    ['ev-h017', 'own-word', false, [1, 1, 0]],
  ] as const)('%s is %s', (id, status, denied, [atLeast, atMost, untraced]) => {
    const event = eventOf(id);
    expect(eventStatus(evidence, event.id)).toMatchObject({ status, denied });
    expect(eventOrigins(evidence, event.id)).toEqual({ atLeast, atMost, untraced });
  });
  test('a status that rests on an inferred source, and a silent state', () => {
    expect(eventStatus(evidence, eventOf('ev-h015').id)).toMatchObject({
      status: 'own-word',
      printedStatus: 'reported',
      sourceInferred: true,
    });
    expect(eventStatus(evidence, eventOf('ev-h003').id).silent).toEqual(['solmar']);
  });
});

test('it has every kind of date, and none at all', () => {
  const types = new Set(
    evidence.lookup.dossier.events.flatMap(({ when }) => when.map(({ span }) => describeSpan(span).type)),
  );
  expect(types).toEqual(
    new Set(['day', 'lasted', 'month', 'not-after', 'not-before', 'season', 'since', 'until', 'within', 'year']),
  );
  expect(evidence.lookup.dossier.events.some(({ when }) => when.length === 0)).toBe(true);
  expect(evidence.lookup.dossier.events.some(({ when }) => when.some(({ from }) => from.length === 0))).toBe(true);
});

test('it has every precision of place and every role of one', () => {
  const used = evidence.lookup.dossier.events.flatMap(({ places }) => places);
  const precisions = new Set(used.map(({ placeId }) => evidence.lookup.places.get(placeId)?.precision));
  expect(precisions).toEqual(new Set(['country', 'district', 'none', 'region', 'sea', 'site', 'town']));
  expect(new Set(used.map(({ role }) => role))).toEqual(new Set(['about', 'at', 'from', 'to', 'via']));
});

test('its figures relate in every way, a derived whole and an expectation among them', () => {
  const { dossier } = evidence.lookup;
  const series = dossier.measures.flatMap(({ id }) =>
    dossier.events.map((event) => relateEstimates(evidence.lookup, id, event.id)),
  );
  const relations = new Set(series.flatMap(({ pairs }) => pairs.map(({ relation }) => relation)));
  expect(relations).toEqual(new Set(['compatible', 'contradict', 'other-period', 'update', 'variant']));
  const estimates = series.flatMap((one) => one.estimates);
  expect(estimates.some(({ derived }) => derived)).toBe(true);
  expect(estimates.some(({ outlook }) => outlook)).toBe(true);
  expect(new Set(dossier.claims.flatMap(({ measure }) => measure?.qualifier ?? []))).toEqual(
    new Set(['none', 'about', 'up-to', 'at-least', 'nearly', 'between', 'unquantified']),
  );
});

test('it has claims of every kind, repeats, parts, former ids and differences', () => {
  const { dossier } = evidence.lookup;
  expect(new Set(dossier.claims.map(({ kind }) => kind))).toEqual(
    new Set(['account', 'speech', 'silence', 'judgement', 'outlook']),
  );
  expect(dossier.claims.some(({ repeats }) => repeats !== null)).toBe(true);
  expect(dossier.events.some(({ parentId }) => parentId !== null)).toBe(true);
  expect(evidence.lookup.eventsByFormerId.get('ev-h901')?.id).toBe('ev-h001');
  expect(dossier.differences.length).toBeGreaterThan(2);
});
