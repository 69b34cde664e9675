import { eventKnownSteps } from '#core/evidence/known-from.ts';
import type { KnownMode } from '#core/evidence/known-on.ts';
import type { OpenDossier } from './open-dossier.ts';

/** Days on which more of the events becomes known, packed: those of row r of the whole index are `days[starts[r] .. starts[r + 1])`, ascending. */
export interface KnownDays {
  readonly starts: Uint32Array;
  readonly days: Float64Array;
  /** By row: from when the event is known at all; Infinity = never. */
  readonly first: Float64Array;
}

function packDays({ index, evidence }: OpenDossier, mode: KnownMode): KnownDays {
  const starts = new Uint32Array(index.size + 1);
  const first = new Float64Array(index.size);
  const days: number[] = [];
  index.ids.forEach((id, row) => {
    // as the reports have it: what is settled no longer says what its dates and places rest on
    const raw = evidence.lookup.events.get(id);
    if (raw === undefined) throw new RangeError(`The evidence has no event ${id}.`);
    const steps = eventKnownSteps(evidence, raw, mode);
    first[row] = steps.first;
    for (const day of steps.days) days.push(day);
    starts[row + 1] = days.length;
  });
  return { starts, days: Float64Array.from(days), first };
}

const daysOf = new WeakMap<OpenDossier, Partial<Record<KnownMode, KnownDays>>>();

/** The days of all events of the whole dossier, worked out once for each mode. */
export function knownDays(whole: OpenDossier, mode: KnownMode): KnownDays {
  const modes = daysOf.get(whole) ?? {};
  daysOf.set(whole, modes);
  return (modes[mode] ??= packDays(whole, mode));
}

/** Day from which an event of the whole dossier is known; an id that does not exist is never known. */
export function knownFromDay(whole: OpenDossier, id: string, mode: KnownMode): number {
  return knownDays(whole, mode).first[whole.index.rowOf.get(id) ?? -1] ?? Infinity;
}
