import type { ActorId, DossierEvent } from '../dossier/types.ts';
import { isoToDay } from '../time/day.ts';
import { isKnown } from './evidence-index.ts';
import type { ClaimFacts, EvidenceIndex } from './evidence-index.ts';
import { eventWhen } from './event-when.ts';
import type { KnownOn } from './known-on.ts';

/** A stretch over which a state says nothing about an event, days with `until` not included. */
export interface StateSilence {
  readonly state: ActorId;
  readonly from: number;
  /** From this day on reports note it; before it, since `from`, it follows from what they say later. */
  readonly notedFrom: number;
  readonly until: number;
  /** No word of the state ends it: nothing is known after its last note. */
  readonly isOpen: boolean;
}

interface Note {
  /** -Infinity where the report says only until when. */
  readonly from: number;
  readonly last: number;
}

/** The days of a silence: those that the claim gives, else that of its report. */
function noteOf({ claim, knownFrom }: ClaimFacts): Note {
  const { when } = claim;
  if (when === null) return { from: knownFrom.report, last: knownFrom.report };
  return {
    from: when.startMin === null ? -Infinity : isoToDay(when.startMin),
    last: when.endMax === null ? knownFrom.report : isoToDay(when.endMax),
  };
}

function push<T>(map: Map<ActorId, T[]>, state: ActorId, value: T): void {
  const list = map.get(state);
  if (list === undefined) map.set(state, [value]);
  else list.push(value);
}

/** Joins notes between which the state did not speak; each silence ends on the day before the state's next word. */
function joinNotes(state: ActorId, notes: readonly Note[], words: readonly number[], begin: number): StateSilence[] {
  const silences: StateSilence[] = [];
  for (const { from, last } of [...notes].sort((a, b) => a.last - b.last || a.from - b.from)) {
    // what the state said before the last day of the note is no silence; a word on that day ends it
    const before = words.filter((day) => day < last).at(-1) ?? -Infinity;
    const next = words.find((day) => day >= last);
    const until = next ?? last + 1;
    const isKnownStart = from > -Infinity;
    const start = Math.max(isKnownStart ? from : begin, before + 1);
    if (start >= until) continue;
    const noted = isKnownStart ? start : Math.max(start, Math.min(last, until - 1));
    const known = silences.at(-1);
    if (known !== undefined && known.until > before + 1 && (known.isOpen || known.until === until)) {
      silences[silences.length - 1] = {
        ...known,
        from: Math.min(known.from, start),
        notedFrom: Math.min(known.notedFrom, noted),
        until,
        isOpen: next === undefined,
      };
    } else silences.push({ state, from: start, notedFrom: noted, until, isOpen: next === undefined });
  }
  return silences;
}

/**
 * When states kept silent about an event, as known on a day: of each state the stretches over which reports note it, until the day before the
 * state speaks about the event. A silence whose beginning no report gives begins with the event.
 */
export function stateSilences(evidence: EvidenceIndex, event: DossierEvent, knownOn: KnownOn = null): StateSilence[] {
  const notes = new Map<ActorId, Note[]>();
  const words = new Map<ActorId, number[]>();
  for (const { facts } of evidence.wordsOfEvent.get(event.id) ?? []) {
    if (!isKnown(facts, knownOn)) continue;
    // only the printed "speakers" of a silence are silent; the issuers of its origins are those who say so
    if (facts.claim.kind === 'silence') for (const { root } of facts.printed) push(notes, root, noteOf(facts));
    else for (const { root } of facts.speakers) push(words, root, facts.knownFrom.origin);
  }
  const start = notes.size === 0 ? null : (eventWhen(evidence, event, knownOn).span?.startMin ?? null);
  return [...notes].flatMap(([state, noted]) => {
    if (evidence.lookup.actors.get(state)?.kind !== 'state') return [];
    const begin = start === null ? Math.min(...noted.map(({ last }) => last)) : isoToDay(start);
    return joinNotes(
      state,
      noted,
      (words.get(state) ?? []).sort((a, b) => a - b),
      begin,
    );
  });
}
