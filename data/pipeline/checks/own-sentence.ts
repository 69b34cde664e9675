import { ungivenParts } from '#core/evidence/own-sentence.ts';
import type { OwnSentence, SentenceRecords, UngivenPart } from '#core/evidence/own-sentence.ts';
import type { Path, Problem } from '../problem.ts';
import type { Draft } from '../resolve.ts';
import type { Sourced } from '../validate.ts';
import { problemIn } from './check.ts';

function byId<T extends { readonly id: string }>(sourced: readonly Sourced<T>[]): ReadonlyMap<string, T> {
  return new Map(sourced.map(({ record }) => [record.id, record]));
}

/** What a sentence of ours can rest on. */
export function recordsOf(draft: Draft): SentenceRecords {
  return {
    claims: byId(draft.claims),
    events: byId(draft.events),
    origins: byId(draft.origins),
    reports: byId(draft.reports),
  };
}

/** What is said of a number or a date that nothing gives. */
export function ungivenWords({ kind, text }: UngivenPart): string {
  return kind === 'number'
    ? `none of its claims has the figure "${text}"`
    : `none of its claims or events has the date "${text}"`;
}

/** Numbers and dates of a sentence of the overview that neither its claims nor its events give. */
export function checkOwnSentence(
  at: Sourced<unknown>,
  path: Path,
  sentence: OwnSentence,
  records: SentenceRecords,
): Problem[] {
  return ungivenParts(sentence, records).map((part) =>
    problemIn(at, path, `overview-${part.kind}`, ungivenWords(part)),
  );
}
