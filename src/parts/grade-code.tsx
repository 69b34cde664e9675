import type { Claim } from '#core/dossier/types.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useSession } from '#model/hooks/use-view.ts';
import { basisWords } from '#model/text/basis-words.ts';
import { spanWords } from '#model/text/date-words.ts';
import { placeNote } from '#model/text/place-words.ts';
import { reportLabel } from '#model/text/report-label.ts';
import { Hint } from '#ui/hint.tsx';
import { eventText } from '#messages/event-texts.ts';
import { CREDIBILITY_MESSAGES, RELIABILITY_MESSAGES } from './grade-messages.ts';

/** The code of a claim, `F 3`: how reliable its report is, how credible its content; the reasons are in the hint. */
export function GradeCode({ claim }: { readonly claim: Claim }) {
  const { lookup, dossier } = useDossier();
  const units = useSession((session) => session.ownUnits);
  const report = lookup.reports.get(claim.reportId);
  const place = claim.placeId === null ? undefined : lookup.places.get(claim.placeId);
  if (report === undefined) return null;
  const { reliability } = report;
  const credibility = claim.credibility ?? '–';
  return (
    <Hint
      trigger={`${reliability} ${credibility}`}
      label={eventText('panel.grade.label', { reliability, credibility })}
    >
      <dl className="pt-grade">
        <dt>{eventText('panel.grade.reliability', { report: reportLabel(dossier, report.id), grade: reliability })}</dt>
        <dd>
          {eventText(RELIABILITY_MESSAGES[reliability])}{' '}
          {report.reliabilityWhy !== null && <bdi>{report.reliabilityWhy}</bdi>}
        </dd>
        <dt>{eventText('panel.grade.credibility', { grade: credibility })}</dt>
        <dd>
          {eventText(CREDIBILITY_MESSAGES[claim.credibility ?? 0] ?? 'panel.grade.unknown')}{' '}
          {claim.credibilityWhy !== null && <bdi>{claim.credibilityWhy}</bdi>}
        </dd>
        {claim.when !== null && (
          <>
            <dt>{eventText('panel.grade.when')}</dt>
            <dd>
              {eventText('panel.grade.found', {
                what: spanWords(claim.when, 'long'),
                how: basisWords(claim.whenBasis),
              })}
            </dd>
          </>
        )}
        {claim.asOf !== null && (
          <>
            <dt>{eventText('panel.grade.asOf')}</dt>
            <dd>
              {eventText('panel.grade.found', {
                what: spanWords(claim.asOf, 'long'),
                how: basisWords(claim.asOfBasis),
              })}
            </dd>
          </>
        )}
        {place !== undefined && (
          <>
            <dt>{eventText('panel.grade.where')}</dt>
            <dd>
              <bdi>{place.name}</bdi> ({placeNote(place, units)})
              {claim.placeBasis !== null && `; ${basisWords(claim.placeBasis)}`}
            </dd>
          </>
        )}
      </dl>
    </Hint>
  );
}
