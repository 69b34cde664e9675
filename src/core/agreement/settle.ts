/** Differences between two codings, settled one by one. Each gives a new coding, so that it can be taken back. */
import { addClaim, CODED_LISTS, removeClaim, withClaim } from '../coding/coding.ts';
import type { CodedClaim, CodedEvent, Coding, SecondCoding } from '../coding/coding.ts';
import { pairedInOwnIds } from './compare-codings.ts';
import type { CodingDifference } from './compare-codings.ts';

/** Every text in a record: the ids that it names are among them. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** A date or a place of an event rests on claims: those that are here, under their ids here. */
function restingHere(event: CodedEvent, ownIds: ReadonlyMap<string, string>): CodedEvent {
  const here = <T extends { readonly from: readonly string[] }>(entries: readonly T[]): readonly T[] =>
    entries.map((entry) => ({ ...entry, from: entry.from.flatMap((id) => ownIds.get(id) ?? []) }));
  return { ...event, when: here(event.when), places: here(event.places) };
}

/**
 * The records that the second coder made and that a claim names come with it, and what these name in turn. `ownIds`: the ids here of the other's claims.
 */
function withNamed(
  coding: Coding,
  second: SecondCoding,
  claim: CodedClaim,
  ownIds: ReadonlyMap<string, string>,
): Coding {
  const made = new Map<string, unknown>(
    CODED_LISTS.flatMap((list) => second[list].map((record) => [record.id, record])),
  );
  const there = new Set(CODED_LISTS.flatMap((list) => coding[list].map(({ id }) => id)));
  const wanted = new Set<string>();
  const queue = [...textsIn(claim)];
  for (const id of queue) {
    if (!made.has(id) || there.has(id) || wanted.has(id)) continue;
    wanted.add(id);
    queue.push(...textsIn(made.get(id)));
  }
  const more = <T extends { readonly id: string }>(records: readonly T[]): readonly T[] =>
    records.filter(({ id }) => wanted.has(id));
  return {
    ...coding,
    events: [...coding.events, ...more(second.events).map((event) => restingHere(event, ownIds))],
    origins: [...coding.origins, ...more(second.origins)],
    actors: [...coding.actors, ...more(second.actors)],
    places: [...coding.places, ...more(second.places)],
  };
}

/** The other coder's side is taken over. `freshId` = an id for a claim that is new here. */
export function takeTheirs(coding: Coding, difference: CodingDifference, freshId: string): Coding {
  const { second } = coding;
  if (second === undefined) return coding;
  const { pairs } = pairedInOwnIds(coding.claims, second.claims);
  const ownIds = new Map(pairs.map(({ mine, theirs }) => [theirs.id, mine.id]));
  switch (difference.type) {
    case 'report':
      return { ...coding, report: { ...coding.report, [difference.field]: second.report[difference.field] } };
    case 'field': {
      const { pair, field } = difference;
      return withClaim(withNamed(coding, second, pair.theirs, ownIds), pair.mine.id, { [field]: pair.theirs[field] });
    }
    case 'only-theirs': {
      const claim = { ...difference.claim, id: freshId };
      return addClaim(withNamed(coding, second, claim, ownIds.set(difference.claim.id, freshId)), claim);
    }
    case 'only-mine':
      return removeClaim(coding, difference.claim.id);
  }
}

function withSettled(coding: Coding, change: (settled: readonly string[]) => readonly string[]): Coding {
  const { second } = coding;
  return second === undefined ? coding : { ...coding, second: { ...second, settled: change(second.settled) } };
}

/** One's own side stays. */
export function keepMine(coding: Coding, { key }: CodingDifference): Coding {
  return withSettled(coding, (settled) => [...settled.filter((each) => each !== key), key]);
}

/** The difference is open again. */
export function reopen(coding: Coding, { key }: CodingDifference): Coding {
  return withSettled(coding, (settled) => settled.filter((each) => each !== key));
}
