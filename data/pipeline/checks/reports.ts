import { parseIsoDay } from '#core/time/day.ts';
import { hasNamespace } from '#core/dossier/record-id.ts';
import type { Report } from '#core/dossier/types.ts';
import type { Problem } from '../problem.ts';
import type { Sourced } from '../validate.ts';
import { problemIn } from './check.ts';
import type { CheckInput } from './check.ts';

function checkReport(at: Sourced<Report>): Problem[] {
  const { published, notBefore, notAfter, lines, lineHashes } = at.record;
  const problems: Problem[] = [];
  for (const field of ['notBefore', 'notAfter'] as const) {
    if (parseIsoDay(at.record[field]) === null)
      problems.push(problemIn(at, [field], 'date', `"${at.record[field]}" is a day that does not exist`));
  }
  const first = published.startMin ?? notBefore;
  const last = published.endMax ?? notAfter;
  if (first < notBefore || last > notAfter || notBefore > notAfter) {
    problems.push(
      problemIn(
        at,
        ['published'],
        'published-order',
        `published must lie between notBefore ${notBefore} and notAfter ${notAfter}`,
      ),
    );
  }
  if (!hasNamespace(at.record.id)) {
    for (const field of ['reliabilityWhy', 'textSha256', 'lines', 'lineHashes'] as const) {
      if (at.record[field] === null)
        problems.push(problemIn(at, [field], 'not-coded', `only an imported report can be without ${field}`));
    }
  }
  if (lines !== null && lineHashes !== null && lineHashes.length !== lines) {
    problems.push(
      problemIn(
        at,
        ['lineHashes'],
        'line-hashes',
        `${lines} lines need ${lines} line hashes, here are ${lineHashes.length}`,
      ),
    );
  }
  return problems;
}

/** Rules of reports and of the origins that their claims go back to. */
export function checkReports({ draft }: CheckInput): readonly Problem[] {
  const reports = new Map<string, Report>(draft.reports.map(({ record }) => [record.id, record]));
  const origins = new Map(draft.origins.map(({ record }) => [String(record.id), record]));
  const bases = draft.origins.flatMap((at) =>
    (at.record.issued === null) === (at.record.issuedBasis === null)
      ? []
      : [problemIn(at, ['issued'], 'basis', 'issued and issuedBasis go together')],
  );
  const later = draft.claims.flatMap((at) =>
    at.record.originIds.flatMap((id, n) => {
      const issued = origins.get(id)?.issued?.startMin;
      const report = reports.get(at.record.reportId);
      if (issued === null || issued === undefined || report === undefined || issued <= report.notAfter) return [];
      return [
        problemIn(at, ['originIds', n], 'origin-later', `"${id}" was issued after the report that goes back to it`),
      ];
    }),
  );
  return [...draft.reports.flatMap(checkReport), ...bases, ...later];
}
