import { once } from '#core/kept.ts';
import { comparePlaces } from '#core/dossier/compare-places.ts';
import type { DossierLookup } from '#core/dossier/index-dossier.ts';
import type { Claim, Dossier, Report } from '#core/dossier/types.ts';
import { t } from '#messages/t.ts';

function publicationKey({ published, notBefore, notAfter, id }: Report): string {
  return `${published.startMin ?? notBefore}${published.endMax ?? notAfter}${id}`;
}

const inOrder = once((reports: Dossier['reports']): readonly Report[] =>
  [...reports].sort((a, b) => (publicationKey(a) < publicationKey(b) ? -1 : 1)),
);

/** The reports in order of publication: first the earlier one, then by id. */
export function reportsInOrder({ reports }: Pick<Dossier, 'reports'>): readonly Report[] {
  return inOrder(reports);
}

const labelsOf = once(
  (reports: Dossier['reports']): ReadonlyMap<string, string> =>
    new Map(inOrder(reports).map(({ id }, at) => [id, t('model.report.label', { number: at + 1 })])),
);

/** Short name of a report: R and its place in the order of publication; the same in every view. */
export function reportLabel({ reports }: Pick<Dossier, 'reports'>, reportId: string): string {
  return labelsOf(reports).get(reportId) ?? reportId;
}

/** a to z, then aa, ab and so on. */
function letter(at: number): string {
  const last = String.fromCodePoint(97 + (at % 26));
  return at < 26 ? last : letter(Math.floor(at / 26) - 1) + last;
}

/** Letters of the claims that share a line of a report with others, in the order in which they stand in it. */
const lettersOf = once((claims: Dossier['claims']): ReadonlyMap<string, string> => {
  const byLine = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.at === null) continue;
    const line = `${claim.reportId} ${claim.at.paragraph}`;
    const list = byLine.get(line);
    if (list === undefined) byLine.set(line, [claim]);
    else list.push(claim);
  }
  const letters = new Map<string, string>();
  for (const list of byLine.values()) {
    if (list.length === 1) continue;
    list.sort((a, b) => comparePlaces(a, b) || (a.id < b.id ? -1 : 1));
    list.forEach(({ id }, at) => letters.set(id, letter(at)));
  }
  return letters;
});

/** Where a claim stands, in words: `R3 line 6`, or `R3 line 6b` for the second of several claims in that line, `R3` for one that was imported; the same in every view. */
export function claimPlaceWords(
  { dossier }: Pick<DossierLookup, 'dossier'>,
  { id, reportId, at }: Pick<Claim, 'id' | 'reportId' | 'at'>,
): string {
  const report = reportLabel(dossier, reportId);
  if (at === null) return report;
  return t('model.report.line', {
    report,
    line: `${at.paragraph}${lettersOf(dossier.claims).get(id) ?? ''}`,
  });
}
