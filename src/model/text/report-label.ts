import type { DossierLookup } from '#core/dossier/index-dossier.ts';
import type { Claim, Dossier, Report } from '#core/dossier/types.ts';
import { t } from '#messages/t.ts';

const labelsOf = new WeakMap<Dossier['reports'], ReadonlyMap<string, string>>();
const orders = new WeakMap<Dossier['reports'], readonly Report[]>();

function publicationKey({ published, notBefore, notAfter, id }: Report): string {
  return `${published.startMin ?? notBefore}${published.endMax ?? notAfter}${id}`;
}

/** The reports in order of publication: first the earlier one, then by id. */
export function reportsInOrder({ reports }: Pick<Dossier, 'reports'>): readonly Report[] {
  let order = orders.get(reports);
  if (order === undefined) {
    order = [...reports].sort((a, b) => (publicationKey(a) < publicationKey(b) ? -1 : 1));
    orders.set(reports, order);
  }
  return order;
}

function numberReports(dossier: Dossier): ReadonlyMap<string, string> {
  return new Map(reportsInOrder(dossier).map(({ id }, at) => [id, t('model.report.label', { number: at + 1 })]));
}

/** Short name of a report: R and its place in the order of publication; the same in every view. */
export function reportLabel(dossier: Dossier, reportId: string): string {
  let labels = labelsOf.get(dossier.reports);
  if (labels === undefined) {
    labels = numberReports(dossier);
    labelsOf.set(dossier.reports, labels);
  }
  return labels.get(reportId) ?? reportId;
}

const lettersOf = new WeakMap<Dossier['claims'], ReadonlyMap<string, string>>();

/** a to z, then aa, ab and so on. */
function letter(at: number): string {
  const last = String.fromCodePoint(97 + (at % 26));
  return at < 26 ? last : letter(Math.floor(at / 26) - 1) + last;
}

/** Letters of the claims that share a line of a report with others, in the order in which they stand in it. */
function letterClaims(claims: Dossier['claims']): ReadonlyMap<string, string> {
  const byLine = new Map<string, Claim[]>();
  for (const claim of claims) {
    const line = `${claim.reportId} ${claim.at.paragraph}`;
    const list = byLine.get(line);
    if (list === undefined) byLine.set(line, [claim]);
    else list.push(claim);
  }
  const letters = new Map<string, string>();
  for (const list of byLine.values()) {
    if (list.length === 1) continue;
    list.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end || (a.id < b.id ? -1 : 1));
    list.forEach(({ id }, at) => letters.set(id, letter(at)));
  }
  return letters;
}

/** Where a claim stands, in words: `R3 line 6`, or `R3 line 6b` for the second of several claims in that line; the same in every view. */
export function claimPlaceWords(
  { dossier }: Pick<DossierLookup, 'dossier'>,
  { id, reportId, at }: Pick<Claim, 'id' | 'reportId' | 'at'>,
): string {
  let letters = lettersOf.get(dossier.claims);
  if (letters === undefined) {
    letters = letterClaims(dossier.claims);
    lettersOf.set(dossier.claims, letters);
  }
  return t('model.report.line', {
    report: reportLabel(dossier, reportId),
    line: `${at.paragraph}${letters.get(id) ?? ''}`,
  });
}
