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

function checkFigure(at: Sourced<Claim>, figure: ClaimMeasure, measure: Measure | undefined): Problem[] {
  const problems: Problem[] = [];
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
export function checkFigures({ draft }: CheckInput): readonly Problem[] {
  const measures = new Map<string, Measure>(draft.measures.map(({ record }) => [record.id, record]));
  return draft.claims.flatMap((at) =>
    at.record.measure === null ? [] : checkFigure(at, at.record.measure, measures.get(at.record.measure.measureId)),
  );
}
