import { expect, it } from 'vitest';
import { indexDossier } from '#core/dossier/index-dossier.ts';
import { eventStatus } from '#core/evidence/event-status.ts';
import { indexEvidence } from '#core/evidence/evidence-index.ts';
import type { KnownMode } from '#core/evidence/known-on.ts';
import { isoToDay } from '#core/time/day.ts';
import { readDossier } from './read-dossier.ts';

const evidence = indexEvidence(indexDossier(readDossier('public/dossier')));
const deployment = evidence.lookup.events.get('ev-y7pm');

// The turn of the whole story: it must not get lost in a correction of the coding.
it.each([
  ['2024-11-20', 'report', 'not-known', []],
  ['2024-11-21', 'report', 'claimed', ['russia', 'north-korea']],
  ['2025-04-27', 'report', 'claimed', ['russia', 'north-korea']],
  ['2025-04-27', 'origin', 'claimed', ['russia', 'north-korea']],
  ['2025-04-28', 'report', 'own-word', ['russia']],
  ['2025-04-28', 'origin', 'own-word', ['russia']],
] as const satisfies readonly (readonly [string, KnownMode, string, readonly string[]])[])(
  'on %s, counted by %s, the deployment is %s and %j are silent',
  (day, mode, status, silent) => {
    expect(deployment).toBeDefined();
    if (deployment === undefined) return;
    const result = eventStatus(evidence, deployment.id, { day: isoToDay(day), mode });
    expect([result.status, [...result.silent].sort()]).toEqual([status, [...silent].sort()]);
  },
);
