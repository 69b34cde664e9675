import type { Claim, ClaimKind, Report } from '#core/dossier/types.ts';
import { hasNamespace } from '#core/dossier/record-id.ts';
import type { Problem } from '../problem.ts';
import type { Sourced } from '../validate.ts';
import { problemIn } from './check.ts';
import type { CheckInput } from './check.ts';

const ONLY_MENTION: readonly ClaimKind[] = ['judgement', 'silence'];

function checkLinks(at: Sourced<Claim>): Problem[] {
  const claim = at.record;
  const problems: Problem[] = [];
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
  return problems;
}

function checkBases(at: Sourced<Claim>): Problem[] {
  const claim = at.record;
  const { when, whenBasis, asOf, asOfBasis, placeId, placeBasis } = claim;
  const isPaired =
    (when === null) === (whenBasis === null) &&
    (asOf === null) === (asOfBasis === null) &&
    (placeId === null) === (placeBasis === null);
  if (isPaired) return [];
  const pairs = [
    ['when', 'whenBasis', when !== null, whenBasis !== null],
    ['asOf', 'asOfBasis', asOf !== null, asOfBasis !== null],
    ['placeId', 'placeBasis', placeId !== null, placeBasis !== null],
  ] as const;
  return pairs.flatMap(([field, basis, hasField, hasBasis]) =>
    hasField === hasBasis
      ? []
      : [problemIn(at, [hasField ? field : basis], 'basis', `${field} and ${basis} go together`)],
  );
}

function checkPosition(at: Sourced<Claim>, report: Report | undefined): Problem[] {
  const claim = at.record;
  const problems = hasNamespace(claim.id)
    ? []
    : (['at', 'credibility'] as const).flatMap((field) =>
        claim[field] === null
          ? [problemIn(at, [field], 'not-coded', `only an imported claim can be without ${field}`)]
          : [],
      );
  if (claim.at === null) return problems;
  const { start, end, paragraph } = claim.at;
  if (start >= end) problems.push(problemIn(at, ['at', 'end'], 'locator', 'a locator ends after its start'));
  if (report !== undefined && report.lines !== null && paragraph > report.lines) {
    problems.push(
      problemIn(at, ['at', 'paragraph'], 'locator', `the report has only ${report.lines} lines that are not empty`),
    );
  }
  return problems;
}

function checkTime(at: Sourced<Claim>, report: Report | undefined): Problem[] {
  const claim = at.record;
  if (report === undefined || claim.kind === 'outlook' || (claim.when === null && claim.asOf === null)) return [];
  return (['when', 'asOf'] as const).flatMap((field) => {
    const span = claim[field];
    const later = [span?.startMin, span?.endMin].some(
      (day) => day !== null && day !== undefined && day > report.notAfter,
    );
    return later
      ? [
          problemIn(
            at,
            [field],
            'later-than-report',
            `only an outlook may lie after its report (published by ${report.notAfter})`,
          ),
        ]
      : [];
  });
}

/** What a report tells as going on has not ended because the report was printed. */
function checkEnd(at: Sourced<Claim>, report: Report | undefined): Problem[] {
  const { when, kind } = at.record;
  const last = when?.endMax ?? null;
  // a silence can end with the report that breaks it
  if (report === undefined || when === null || last === null || when.startMin !== null || kind === 'silence') return [];
  if (!when.text.startsWith('../') || last < report.notBefore || last > report.notAfter) return [];
  const message = `"${when.text}" says that it ended on the day of the report: what goes on is "[..${last}]/.."`;
  return [problemIn(at, ['when'], 'ends-with-report', message)];
}

function checkRepeat(at: Sourced<Claim>, original: Claim | undefined): Problem[] {
  if (original === undefined) return [];
  if (original.id === at.record.id) return [problemIn(at, ['repeats'], 'repeats', 'a claim cannot repeat itself')];
  const problems: Problem[] = [];
  if (original.reportId !== at.record.reportId)
    problems.push(problemIn(at, ['repeats'], 'repeats', `"${original.id}" stands in another report`));
  if (original.repeats !== null)
    problems.push(
      problemIn(at, ['repeats'], 'repeats', `"${original.id}" is a repeat itself: link to "${original.repeats}"`),
    );
  return problems;
}

/** Rules of claims, apart from their figures. */
export function checkClaims({ draft }: CheckInput): readonly Problem[] {
  const reports = new Map<string, Report>(draft.reports.map(({ record }) => [record.id, record]));
  const claims = new Map<string, Claim>(draft.claims.map(({ record }) => [record.id, record]));
  return draft.claims.flatMap((at) => {
    const report = reports.get(at.record.reportId);
    return [
      ...checkLinks(at),
      ...checkBases(at),
      ...checkPosition(at, report),
      ...checkTime(at, report),
      ...checkEnd(at, report),
      ...checkRepeat(at, at.record.repeats === null ? undefined : claims.get(at.record.repeats)),
    ];
  });
}
