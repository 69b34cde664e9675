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

/** Where a claim stands, in words: `R3 line 6`. */
export function claimPlaceWords(
  { dossier }: Pick<DossierLookup, 'dossier'>,
  claim: Pick<Claim, 'reportId' | 'at'>,
): string {
  return t('model.report.line', { report: reportLabel(dossier, claim.reportId), line: claim.at.paragraph });
}
