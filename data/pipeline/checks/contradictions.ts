import { indexDossier } from '#core/dossier/index-dossier.ts';
import { relateEstimates } from '#core/evidence/estimate-relations.ts';
import type { Estimate } from '#core/evidence/series-estimates.ts';
import type { Claim, EventId, MeasureId } from '#core/dossier/types.ts';
import { derive } from '../derive.ts';
import type { Problem } from '../problem.ts';
import type { Draft } from '../resolve.ts';
import type { Sourced } from '../validate.ts';
import { warningIn } from './check.ts';
import type { CheckInput } from './check.ts';

interface Series {
  readonly measureId: MeasureId;
  readonly eventId: EventId | null;
}

/** All series in which figures meet: those of which more than one is printed, and the wholes of their parts. */
function seriesOf({ claims, measures }: Draft): readonly Series[] {
  const all: (Series & { printed: number })[] = [];
  const byMeasure = new Map<MeasureId, Map<EventId | null, Series & { printed: number }>>();
  const count = (measureId: MeasureId, eventId: EventId | null): void => {
    const ofMeasure = byMeasure.get(measureId) ?? new Map<EventId | null, Series & { printed: number }>();
    byMeasure.set(measureId, ofMeasure);
    const known = ofMeasure.get(eventId);
    const series = known ?? { measureId, eventId, printed: 0 };
    series.printed += 1;
    if (known !== undefined) return;
    ofMeasure.set(eventId, series);
    all.push(series);
  };
  for (const {
    record: { measure },
  } of claims) {
    if (measure === null) continue;
    count(measure.measureId, measure.eventId);
    for (const { record } of measures) if (record.parts.includes(measure.measureId)) count(record.id, measure.eventId);
  }
  return all.filter(({ printed }) => printed > 1);
}

/** Two figures that contradict each other should have a difference that explains it; written by a person, so only a warning. */
export function checkContradictions({ draft }: CheckInput): readonly Problem[] {
  if (draft.heading === null) return [];
  const series = seriesOf(draft);
  if (series.length === 0) return [];
  const lookup = indexDossier(derive(draft, draft.heading));
  const sources = new Map<string, Sourced<Claim>>(draft.claims.map((at) => [at.record.id, at]));
  const isExplained = (a: Estimate, b: Estimate): boolean =>
    draft.differences.some(
      ({ record }) =>
        a.claimIds.some((id) => record.claimIds.includes(id)) && b.claimIds.some((id) => record.claimIds.includes(id)),
    );
  return series.flatMap(({ measureId, eventId }) =>
    relateEstimates(lookup, measureId, eventId).pairs.flatMap(({ a, b, relation }) => {
      const at = sources.get(b.claimIds[0] ?? '');
      if (relation !== 'contradict' || at === undefined || isExplained(a, b)) return [];
      const message = `contradicts ${a.claimIds.join(' and ')} (${measureId} of ${eventId ?? 'no event'}), and no difference explains it`;
      return [warningIn(at, ['measure'], 'unexplained-contradiction', message)];
    }),
  );
}
