import type { Claim, ClaimMeasure, Measure } from '#core/dossier/types.ts';
import type { Problem } from '../problem.ts';
import type { Sourced } from '../validate.ts';
import { problemIn } from './check.ts';
import type { CheckInput } from './check.ts';

/** What is wrong with the bounds of a figure, or null. */
function boundsFault({ qualifier, low, high }: ClaimMeasure): string | null {
  if (low !== null && high !== null && low > high) return 'low is greater than high';
  switch (qualifier) {
    case 'none':
    case 'about':
      return low === null || high === null ? `"${qualifier}" has both low and high` : null;
    case 'between':
      return low === null || high === null || low === high ? '"between" has two different bounds' : null;
    case 'up-to':
    case 'nearly':
      return low !== null || high === null ? `"${qualifier}" has a high and no low` : null;
    case 'at-least':
      return low === null || high !== null ? '"at-least" has a low and no high' : null;
    case 'unquantified':
      return low !== null || high !== null ? '"unquantified" has no bounds: the word goes into the caveat' : null;
  }
}

/** A comparison takes the place of a number, and has a number of another claim at its end. */
function comparisonFault(
  at: Sourced<Claim>,
  { qualifier, comparedWith }: ClaimMeasure,
  other: Claim | undefined,
): string | null {
  if (comparedWith === null) return null;
  if (qualifier !== 'unquantified') return 'only a figure without a number of its own is compared with another';
  if (comparedWith.claimId === at.record.id) return 'a figure cannot be compared with itself';
  const figure = other?.measure ?? null;
  return figure === null || (figure.low === null && figure.high === null)
    ? `"${comparedWith.claimId}" prints no number to compare with`
    : null;
}

function checkFigure(
  at: Sourced<Claim>,
  figure: ClaimMeasure,
  measure: Measure | undefined,
  compared: Claim | undefined,
): Problem[] {
  const problems: Problem[] = [];
  const comparison = comparisonFault(at, figure, compared);
  if (comparison !== null) problems.push(problemIn(at, ['measure', 'comparedWith'], 'figure-compared', comparison));
  const fault = boundsFault(figure);
  if (fault !== null) problems.push(problemIn(at, ['measure', 'qualifier'], 'figure-bounds', fault));
  if (figure.eventId !== null && !at.record.events.some((link) => link.eventId === figure.eventId)) {
    problems.push(
      problemIn(at, ['measure', 'eventId'], 'figure-event', `"${figure.eventId}" is not among the events of the claim`),
    );
  }
  if (measure?.accrual === 'rate' && at.record.asOf === null) {
    problems.push(problemIn(at, ['measure'], 'rate-as-of', `"${measure.id}" is a rate: the claim needs asOf`));
  }
  return problems;
}

/** Rules of the figures that claims print. */
export function checkFigures({ draft, records }: CheckInput): readonly Problem[] {
  const measures = records.of('measures');
  const claims = records.of('claims');
  return draft.claims.flatMap((at) => {
    const figure = at.record.measure;
    if (figure === null) return [];
    return checkFigure(at, figure, measures.get(figure.measureId), claims.get(figure.comparedWith?.claimId ?? ''));
  });
}
