// The rows of a series: what its chart and its table show, in one order.
import type { Claim } from '#core/dossier/types.ts';
import { seriesEstimates } from '#core/evidence/series-estimates.ts';
import type { Estimate } from '#core/evidence/series-estimates.ts';
import { figureStatus } from '#core/evidence/figure-status.ts';
import type { FigureStatusResult } from '#core/evidence/figure-status.ts';
import type { FigureSeries } from '#core/evidence/figure-series.ts';
import { isoToDay, toDay } from '#core/time/day.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { actorNames } from '#model/text/actor-words.ts';
import { dayWords, spanWords } from '#model/text/date-words.ts';
import { listWords } from '#model/text/list-words.ts';
import { figuresText } from '#messages/figures-texts.ts';

export interface EstimateRow {
  readonly key: string;
  readonly estimate: Estimate;
  /** The claim that prints it; of a derived one the first of its parts. */
  readonly claim: Claim;
  readonly repeats: readonly Claim[];
  readonly asOf: string;
  readonly asOfInferred: boolean;
  readonly origin: string;
  readonly originInferred: boolean;
  /** Its own word, or corroborated. */
  readonly isFilled: boolean;
}

export interface SeriesRows {
  readonly status: FigureStatusResult;
  readonly estimates: readonly EstimateRow[];
  readonly outlooks: readonly EstimateRow[];
}

function originOf({ lookup }: OpenDossier, { originIds, saidBy }: Claim): { name: string; inferred: boolean } {
  const origins = originIds.flatMap((id) => lookup.origins.get(id) ?? []);
  const issuers = [...new Set(origins.flatMap(({ issuers: own }) => own))];
  const who = issuers.length > 0 ? issuers : saidBy;
  if (who.length === 0) {
    const titles = origins.map(({ title }) => title);
    return { name: titles.length > 0 ? listWords(titles) : figuresText('figures.nobody'), inferred: false };
  }
  const printed = new Set<string>(saidBy);
  return { name: actorNames(lookup, who), inferred: issuers.some((id) => !printed.has(id)) };
}

function rowOf(open: OpenDossier, estimate: Estimate, filled: ReadonlySet<string>): EstimateRow | null {
  const { lookup } = open;
  const [firstId = ''] = estimate.claimIds;
  const claim = lookup.claims.get(firstId);
  if (claim === undefined) return null;
  const seen = open.evidence.facts.get(firstId)?.claim ?? claim;
  const origin = originOf(open, seen);
  return {
    key: estimate.claimIds.join(' '),
    estimate,
    claim: seen,
    repeats: estimate.derived ? [] : (lookup.repeatsOfClaim.get(firstId) ?? []),
    asOf:
      claim.asOf === null
        ? figuresText('figures.noAsOf', { day: dayWords(toDay(estimate.asOf.high), 'short') })
        : spanWords(claim.asOf, 'short'),
    asOfInferred: claim.asOf !== null && claim.asOfBasis !== 'printed',
    origin: origin.name,
    originInferred: origin.inferred,
    isFilled: !estimate.derived && estimate.claimIds.every((id) => filled.has(id)),
  };
}

/** By what a figure can be as of, then by its report: what is not said of the time stands at its report. */
function byTime(open: OpenDossier): (a: EstimateRow, b: EstimateRow) => number {
  const dayOf = ({ estimate }: EstimateRow): number =>
    Number.isFinite(estimate.asOf.low) ? estimate.asOf.low : estimate.asOf.high;
  const reported = ({ claim }: EstimateRow): number =>
    isoToDay(open.lookup.reports.get(claim.reportId)?.notAfter ?? '9999-12-31');
  return (a, b) => dayOf(a) - dayOf(b) || reported(a) - reported(b) || (a.key < b.key ? -1 : 1);
}

/** The rows of a series as known on the view's date. */
export function estimateRows(open: OpenDossier, { measure, eventId }: FigureSeries): SeriesRows {
  const status = figureStatus(open.evidence, measure.id, eventId, open.sight.knownOn);
  const isStrong = status.status === 'own-word' || status.status === 'corroborated';
  const filled = new Set<string>(isStrong ? status.decidedBy : []);
  const rows = seriesEstimates(open.lookup, measure.id, eventId)
    .flatMap((estimate) => rowOf(open, estimate, filled) ?? [])
    .sort(byTime(open));
  return {
    status,
    estimates: rows.filter(({ estimate }) => !estimate.outlook),
    outlooks: rows.filter(({ estimate }) => estimate.outlook),
  };
}
