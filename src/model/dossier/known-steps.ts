import { eventKnownSteps } from '#core/evidence/known-from.ts';
import type { KnownSteps } from '#core/evidence/known-from.ts';
import type { KnownMode } from '#core/evidence/known-on.ts';
import type { OpenDossier } from './open-dossier.ts';

type StepsById = Map<string, KnownSteps>;

const stepsOf = new WeakMap<OpenDossier, Readonly<Record<KnownMode, StepsById>>>();

/** Days on which an event of the whole dossier becomes known, worked out once. An id that does not exist is never known. */
export function knownSteps(whole: OpenDossier, id: string, mode: KnownMode): KnownSteps {
  let modes = stepsOf.get(whole);
  if (modes === undefined) {
    modes = { report: new Map(), origin: new Map() };
    stepsOf.set(whole, modes);
  }
  let steps = modes[mode].get(id);
  if (steps === undefined) {
    const event = whole.evidence.lookup.events.get(id);
    steps = event === undefined ? { first: Infinity, days: [] } : eventKnownSteps(whole.evidence, event, mode);
    modes[mode].set(id, steps);
  }
  return steps;
}
