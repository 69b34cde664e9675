import type { DossierLookup } from '#core/dossier/index-dossier.ts';
import type { Claim, Dossier } from '#core/dossier/types.ts';
import { t } from '#messages/t.ts';

const labelsOf = new WeakMap<Dossier, ReadonlyMap<string, string>>();

/** R1, R2, ... in order of publication: first the earlier one, then by id. */
function numberReports(dossier: Dossier): ReadonlyMap<string, string> {
  const sorted = [...dossier.reports].sort((a, b) => {
    const first = `${a.published.startMin ?? a.notBefore}${a.published.endMax ?? a.notAfter}${a.id}`;
    const second = `${b.published.startMin ?? b.notBefore}${b.published.endMax ?? b.notAfter}${b.id}`;
    return first < second ? -1 : 1;
  });
  return new Map(sorted.map(({ id }, at) => [id, t('model.report.label', { number: at + 1 })]));
}

/** Short name of a report: R and its place in the order of publication; the same in every view. */
export function reportLabel(dossier: Dossier, reportId: string): string {
  let labels = labelsOf.get(dossier);
  if (labels === undefined) {
    labels = numberReports(dossier);
    labelsOf.set(dossier, labels);
  }
  return labels.get(reportId) ?? reportId;
}

/** Where a claim stands, in words: `R3 line 6`. */
export function claimPlaceWords({ dossier }: Pick<DossierLookup, 'dossier'>, claim: Pick<Claim, 'reportId' | 'at'>): string {
  return t('model.report.line', { report: reportLabel(dossier, claim.reportId), line: claim.at.paragraph });
}
