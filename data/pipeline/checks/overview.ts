import { citedClaims } from '#core/evidence/own-sentence.ts';
import type { SentenceRecords } from '#core/evidence/own-sentence.ts';
import type { Sentence } from '#core/dossier/types.ts';
import type { Problem } from '../problem.ts';
import type { Draft } from '../resolve.ts';
import type { Sourced } from '../validate.ts';
import { problemIn } from './check.ts';
import type { CheckInput } from './check.ts';
import { checkOwnSentence, recordsOf } from './own-sentence.ts';

function checkSentence(at: Sourced<Sentence>, records: SentenceRecords): Problem[] {
  const cited = citedClaims(at.record, records);
  const linked = new Set<string>(cited.flatMap(({ events }) => events.map(({ eventId }) => eventId)));
  return [
    ...checkOwnSentence(at, ['text'], at.record, records),
    ...at.record.eventIds.flatMap((id, n) =>
      linked.has(id) ? [] : [problemIn(at, ['eventIds', n], 'overview-event', `none of its claims is about "${id}"`)],
    ),
  ];
}

/** All sentences of the overview. */
export function sentencesOf({ overview, conflicts, unknowns }: Draft): readonly Sourced<Sentence>[] {
  return [...overview, ...conflicts, ...unknowns];
}

/** A sentence says no number that none of its claims prints, no date that neither they nor its events give, and tells of no event that they do not speak of. */
export function checkOverview({ draft }: CheckInput): readonly Problem[] {
  const sentences = sentencesOf(draft);
  if (sentences.length === 0) return [];
  const records = recordsOf(draft);
  return sentences.flatMap((at) => checkSentence(at, records));
}
