import type { Claim, ClaimKind, Report } from '#core/dossier/types.ts';
import { hasNamespace } from '#core/dossier/record-id.ts';
import type { Problem } from '../problem.ts';
import type { Sourced } from '../validate.ts';
import { problemIn } from './check.ts';
import type { CheckInput } from './check.ts';

const ONLY_MENTION: readonly ClaimKind[] = ['judgement', 'silence'];

function checkLinks(at: Sourced<Claim>, problems: Problem[]): void {
  const claim = at.record;
  claim.events.forEach((link, n) => {
    if (ONLY_MENTION.includes(claim.kind) && link.relation !== 'mentions') {
      problems.push(
        problemIn(
          at,
          ['events', n, 'relation'],
          'kind-relation',
          `a ${claim.kind} only mentions an event, it cannot ${link.relation === 'affirms' ? 'affirm' : 'dispute'} it`,
        ),
      );
    }
    if (claim.events.findIndex((other) => other.eventId === link.eventId) !== n) {
      problems.push(
        problemIn(at, ['events', n, 'eventId'], 'linked-twice', `the claim is linked to "${link.eventId}" twice`),
      );
    }
  });
  if (claim.credibility === 1 && claim.credibilityWhy === null) {
    problems.push(
      problemIn(at, ['credibility'], 'credibility-reason', 'credibility 1 needs its reason in credibilityWhy'),
    );
  }
}

function checkBases(at: Sourced<Claim>, problems: Problem[]): void {
  const claim = at.record;
  const { when, whenBasis, asOf, asOfBasis, placeId, placeBasis } = claim;
  const isPaired =
    (when === null) === (whenBasis === null) &&
    (asOf === null) === (asOfBasis === null) &&
    (placeId === null) === (placeBasis === null);
  if (isPaired) return;
  const pairs = [
    ['when', 'whenBasis', when !== null, whenBasis !== null],
    ['asOf', 'asOfBasis', asOf !== null, asOfBasis !== null],
    ['placeId', 'placeBasis', placeId !== null, placeBasis !== null],
  ] as const;
  for (const [field, basis, hasField, hasBasis] of pairs)
    if (hasField !== hasBasis)
      problems.push(problemIn(at, [hasField ? field : basis], 'basis', `${field} and ${basis} go together`));
}

function checkPosition(at: Sourced<Claim>, report: Report | undefined, problems: Problem[]): void {
  const claim = at.record;
  if (!hasNamespace(claim.id))
    for (const field of ['at', 'credibility'] as const)
      if (claim[field] === null)
        problems.push(problemIn(at, [field], 'not-coded', `only an imported claim can be without ${field}`));
  if (claim.at === null) return;
  const { start, end, paragraph } = claim.at;
  if (start >= end) problems.push(problemIn(at, ['at', 'end'], 'locator', 'a locator ends after its start'));
  if (report !== undefined && report.lines !== null && paragraph > report.lines) {
    problems.push(
      problemIn(at, ['at', 'paragraph'], 'locator', `the report has only ${report.lines} lines that are not empty`),
    );
  }
}

function checkTime(at: Sourced<Claim>, report: Report | undefined, problems: Problem[]): void {
  const claim = at.record;
  if (report === undefined || claim.kind === 'outlook') return;
  for (const field of ['when', 'asOf'] as const) {
    const span = claim[field];
    if (span === null) continue;
    if ((span.startMin ?? '') <= report.notAfter && (span.endMin ?? '') <= report.notAfter) continue;
    const message = `only an outlook may lie after its report (published by ${report.notAfter})`;
    problems.push(problemIn(at, [field], 'later-than-report', message));
  }
}

/** What a report tells as going on has not ended because the report was printed. */
function checkEnd(at: Sourced<Claim>, report: Report | undefined, problems: Problem[]): void {
  const { when, kind } = at.record;
  const last = when?.endMax ?? null;
  // a silence can end with the report that breaks it
  if (report === undefined || when === null || last === null || when.startMin !== null || kind === 'silence') return;
  if (!when.text.startsWith('../') || last < report.notBefore || last > report.notAfter) return;
  const message = `"${when.text}" says that it ended on the day of the report: what goes on is "[..${last}]/.."`;
  problems.push(problemIn(at, ['when'], 'ends-with-report', message));
}

function checkRepeat(at: Sourced<Claim>, original: Claim | undefined, problems: Problem[]): void {
  if (original === undefined) return;
  if (original.id === at.record.id) {
    problems.push(problemIn(at, ['repeats'], 'repeats', 'a claim cannot repeat itself'));
    return;
  }
  if (original.reportId !== at.record.reportId)
    problems.push(problemIn(at, ['repeats'], 'repeats', `"${original.id}" stands in another report`));
  if (original.repeats !== null)
    problems.push(
      problemIn(at, ['repeats'], 'repeats', `"${original.id}" is a repeat itself: link to "${original.repeats}"`),
    );
}

/** Rules of claims, apart from their figures. */
export function checkClaims({ draft, records }: CheckInput): readonly Problem[] {
  const reports = records.of('reports');
  const claims = records.of('claims');
  // one list for all: most claims have nothing to say, and a large table has hundreds of thousands
  const problems: Problem[] = [];
  for (const at of draft.claims) {
    const report = reports.get(at.record.reportId);
    checkLinks(at, problems);
    checkBases(at, problems);
    checkPosition(at, report, problems);
    checkTime(at, report, problems);
    checkEnd(at, report, problems);
    checkRepeat(at, at.record.repeats === null ? undefined : claims.get(at.record.repeats), problems);
  }
  return problems;
}
