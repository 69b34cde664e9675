import { parseIsoDay } from '#core/time/day.ts';
import { hasNamespace } from '#core/dossier/record-id.ts';
import type { Report } from '#core/dossier/types.ts';
import type { Problem } from '../problem.ts';
import type { Sourced } from '../validate.ts';
import { problemIn } from './check.ts';
import type { CheckInput } from './check.ts';

function checkReport(at: Sourced<Report>, isDay: (day: string) => boolean, problems: Problem[]): void {
  const { published, notBefore, notAfter, lines, lineHashes } = at.record;
  for (const field of ['notBefore', 'notAfter'] as const) {
    if (!isDay(at.record[field]))
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
}

/** Whether a text is a day. Reports of a table came out on the same days. */
function dayTest(): (day: string) => boolean {
  const days = new Set<string>();
  return (day) => {
    if (days.has(day)) return true;
    if (parseIsoDay(day) === null) return false;
    days.add(day);
    return true;
  };
}

/** Rules of reports and of the origins that their claims go back to. */
export function checkReports({ draft, records }: CheckInput): readonly Problem[] {
  const reports = records.of('reports');
  const origins = records.of('origins');
  const bases = draft.origins.flatMap((at) =>
    (at.record.issued === null) === (at.record.issuedBasis === null)
      ? []
      : [problemIn(at, ['issued'], 'basis', 'issued and issuedBasis go together')],
  );
  const later: Problem[] = [];
  for (const at of draft.claims)
    at.record.originIds.forEach((id, n) => {
      const issued = origins.get(id)?.issued?.startMin;
      const report = issued == null ? undefined : reports.get(at.record.reportId);
      if (issued == null || report === undefined || issued <= report.notAfter) return;
      const message = `"${id}" was issued after the report that goes back to it`;
      later.push(problemIn(at, ['originIds', n], 'origin-later', message));
    });
  const problems: Problem[] = [];
  const isDay = dayTest();
  for (const at of draft.reports) checkReport(at, isDay, problems);
  return [...problems, ...bases, ...later];
}
