import type { Claim } from '#core/dossier/types.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { basisWords } from '#model/text/basis-words.ts';
import { spanWords } from '#model/text/date-words.ts';
import { placeNote } from '#model/text/place-words.ts';
import { reportLabel } from '#model/text/report-label.ts';
import { Hint } from '#ui/hint.tsx';
import { t } from '#messages/t.ts';
import { CREDIBILITY_MESSAGES, RELIABILITY_MESSAGES } from './grade-messages.ts';

/** The code of a claim, `F 3`: how reliable its report is, how credible its content; the reasons are in the hint. */
export function GradeCode({ claim }: { readonly claim: Claim }) {
  const { lookup, dossier } = useDossier();
  const report = lookup.reports.get(claim.reportId);
  const place = claim.placeId === null ? undefined : lookup.places.get(claim.placeId);
  if (report === undefined) return null;
  const { reliability } = report;
  const { credibility } = claim;
  return (
    <Hint trigger={`${reliability} ${credibility}`} label={t('panel.grade.label', { reliability, credibility })}>
      <dl className="pt-grade">
        <dt>{t('panel.grade.reliability', { report: reportLabel(dossier, report.id), grade: reliability })}</dt>
        <dd>
          {t(RELIABILITY_MESSAGES[reliability])} <bdi>{report.reliabilityWhy}</bdi>
        </dd>
        <dt>{t('panel.grade.credibility', { grade: credibility })}</dt>
        <dd>
          {t(CREDIBILITY_MESSAGES[credibility] ?? 'panel.grade.unknown')}{' '}
          {claim.credibilityWhy !== null && <bdi>{claim.credibilityWhy}</bdi>}
        </dd>
        {claim.when !== null && (
          <>
            <dt>{t('panel.grade.when')}</dt>
            <dd>{t('panel.grade.found', { what: spanWords(claim.when, 'long'), how: basisWords(claim.whenBasis) })}</dd>
          </>
        )}
        {claim.asOf !== null && (
          <>
            <dt>{t('panel.grade.asOf')}</dt>
            <dd>{t('panel.grade.found', { what: spanWords(claim.asOf, 'long'), how: basisWords(claim.asOfBasis) })}</dd>
          </>
        )}
        {place !== undefined && (
          <>
            <dt>{t('panel.grade.where')}</dt>
            <dd>
              <bdi>{place.name}</bdi> ({placeNote(place)})
              {claim.placeBasis !== null && `; ${basisWords(claim.placeBasis)}`}
            </dd>
          </>
        )}
      </dl>
    </Hint>
  );
}
