import { hasNamespace, isIdOf } from '#core/dossier/record-id.ts';
import type { Claim, DossierEvent } from '#core/dossier/types.ts';
import type { Problem } from '../problem.ts';
import type { Sourced } from '../validate.ts';
import { problemIn, warningIn } from './check.ts';
import type { CheckInput } from './check.ts';

/** A claim that gives an event a date or a place is linked to it. */
function checkSources(
  at: Sourced<DossierEvent>,
  part: 'when' | 'places',
  claims: ReadonlyMap<string, Claim>,
  problems: Problem[],
): void {
  at.record[part].forEach(({ from }, entry) =>
    from.forEach((id, n) => {
      if (claims.get(id)?.events.some(({ eventId }) => eventId === at.record.id) === true) return;
      const message = `claim "${id}" is not linked to this event, but gives it a date or a place`;
      problems.push(warningIn(at, [part, entry, 'from', n], 'unlinked-source', message));
    }),
  );
}

/** Rules of events: somebody affirms them, their titles say neither figures nor who is right. */
export function checkEvents({ draft, records }: CheckInput): readonly Problem[] {
  const affirmed = new Set<string>();
  const claims = records.of('claims');
  for (const { record } of draft.claims) {
    for (const link of record.events) {
      if (link.relation === 'affirms' && record.repeats === null) affirmed.add(link.eventId);
    }
  }
  // A claim that did not pass is not among the claims, so what it affirms would be reported as well.
  const isComplete = ![...draft.brokenIds].some((id) => isIdOf('claim', id));
  const problems: Problem[] = [];
  for (const at of draft.events) {
    if (isComplete) {
      checkSources(at, 'when', claims, problems);
      checkSources(at, 'places', claims, problems);
    }
    // the title of an imported event is what its source calls it
    if (!hasNamespace(at.record.id) && /\p{Nd}/u.test(at.record.title))
      problems.push(problemIn(at, ['title'], 'digit-in-title', 'a title carries no figure: figures are claims'));
    if (isComplete && !affirmed.has(at.record.id)) {
      problems.push(
        problemIn(
          at,
          ['id'],
          'not-affirmed',
          `no claim affirms "${at.record.id}" (claims that only repeat another do not count)`,
        ),
      );
    }
  }
  return problems;
}
