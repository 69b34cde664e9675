import type { Measure } from '#core/dossier/types.ts';
import { comparedFigure } from '#core/evidence/series-estimates.ts';
import { eventSeries } from '#core/states/event-series.ts';
import type { EventSeries } from '#core/states/event-series.ts';
import { onceEach, once } from '#core/kept.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { t } from '#messages/t.ts';
import { figureHeadline } from './figure-words.ts';
import type { Headline } from './figure-words.ts';

/** What the estimates of a series of an event say in one line; outlooks are no estimates. */
export function seriesHeadline({ measure, estimates }: EventSeries): Headline {
  return figureHeadline(
    estimates.map(({ claim, figure }) => ({ ...claim, measure: figure })),
    measure.accrual,
  );
}

/** What the estimates of a series say in one line, of an event or of none; null = it has no estimates. */
export function headlineOf(lookup: OpenDossier['lookup'], measure: Measure, eventId: string | null): Headline | null {
  const claims = (lookup.claimsByMeasure.get(measure.id) ?? []).filter(
    (claim) => claim.measure?.eventId === eventId && claim.repeats === null && claim.kind !== 'outlook',
  );
  if (claims.length === 0) return null;
  return figureHeadline(
    claims.map((claim) => ({
      ...claim,
      measure: claim.measure && { ...claim.measure, compared: comparedFigure(lookup, claim.measure) },
    })),
    measure.accrual,
  );
}

export interface MainFigure {
  readonly words: string;
  /** What is counted, and in what. */
  readonly measure: string;
}

/** The first series of an event in the order of the codebook that has a number. */
export function mainSeries(open: OpenDossier, id: string): EventSeries | null {
  const evidence = open.evidenceAtHand(id);
  if (evidence === null) return null;
  return eventSeries(open.lookup, evidence).find((series) => seriesHeadline(series).isNumber) ?? null;
}

function mainFigureOf(open: OpenDossier, id: string): MainFigure | null {
  const series = mainSeries(open, id);
  if (series === null) return null;
  const { words, isOfTimes } = seriesHeadline(series);
  if (words === null) return null;
  const { label, unit } = series.measure;
  return {
    // numbers of several times are no range, and too long for a row
    words: isOfTimes ? t('panel.count.estimates', { count: series.estimates.length }) : words,
    measure: t('model.figure.measure', { measure: label, unit }),
  };
}

const mainFigures = once((open: OpenDossier) => onceEach((id) => mainFigureOf(open, id)));

/** The figure that an event is known by: of its first series in the order of the codebook that has a number; null = it has none. */
export function mainFigure(open: OpenDossier, eventId: string): MainFigure | null {
  return mainFigures(open)(eventId);
}
