import type { Claim, DossierEvent, EventId, Measure } from '#core/dossier/types.ts';
import { relateEstimates } from '#core/evidence/estimate-relations.ts';
import type { EstimatePair } from '#core/evidence/estimate-relations.ts';
import type { Estimate } from '#core/evidence/series-estimates.ts';
import type { EvidenceIndex } from '#core/evidence/evidence-index.ts';
import { figureStatus } from '#core/evidence/figure-status.ts';
import { dayToIso, toDay } from '#core/time/day.ts';
import { ruleOf } from './relation-rules.ts';
import { actorNames, claimPlace, originsText, originTitles } from './say.ts';
import { code, numeral, table } from './table.ts';

/** The events, in the order of the dossier, of which claims print a figure of the measure or of one of its parts; null = of no event. */
function eventsOfMeasure({ lookup }: EvidenceIndex, measure: Measure): readonly (DossierEvent | null)[] {
  const claims = [measure.id, ...measure.parts].flatMap((id) => lookup.claimsByMeasure.get(id) ?? []);
  const ids = new Set(claims.flatMap((claim) => (claim.measure === null ? [] : [claim.measure.eventId])));
  return [...lookup.dossier.events.filter(({ id }) => ids.has(id)), ...(ids.has(null) ? [null] : [])];
}

function isInSeries(claim: Claim, measure: Measure, eventId: EventId | null): boolean {
  return claim.measure?.measureId === measure.id && claim.measure.eventId === eventId;
}

function asOfText(claim: Claim, estimate: Estimate): string {
  if (claim.asOf !== null) return `${claim.asOf.text} (${claim.asOfBasis ?? 'basis not said'})`;
  return `not said; not after ${dayToIso(toDay(estimate.asOf.high))}`;
}

function kindText(claim: Claim): string {
  return [claim.kind, ...(claim.hedged ? ['hedged'] : [])].join(', ');
}

function figureCells(claim: Claim): readonly string[] {
  return [numeral(claim.measure?.low ?? null), numeral(claim.measure?.high ?? null), claim.measure?.qualifier ?? ''];
}

function speakerText(evidence: EvidenceIndex, claim: Claim): string {
  const by = actorNames(evidence, claim.saidBy);
  return claim.via.length === 0 ? by : `${by} via ${actorNames(evidence, claim.via)}`;
}

const ESTIMATE_HEAD = [
  'no.',
  'claim',
  'report, line',
  'low',
  'high',
  'qualifier',
  'as of (basis)',
  'said by, as printed',
  'origin at the root',
  'what',
];

/** Rows of one estimate: itself, then the claims of its report that repeat it. */
function estimateRows(
  evidence: EvidenceIndex,
  series: { readonly measure: Measure; readonly eventId: EventId | null },
  estimate: Estimate,
  name: string,
): string[][] {
  const { lookup } = evidence;
  const claims = estimate.claimIds.flatMap((id) => lookup.claims.get(id) ?? []);
  const [first] = claims;
  if (first === undefined) return [];
  const origins = originTitles(evidence, estimate.originIds);
  if (estimate.derived) {
    const sum = [numeral(estimate.low), numeral(estimate.high), 'sum of the parts'];
    const ids = claims.map(({ id }) => code(id)).join(' + ');
    return [[name, ids, claimPlace(first), ...sum, asOfText(first, estimate), '', origins, 'derived']];
  }
  const repeats = (lookup.repeatsOfClaim.get(first.id) ?? []).filter((repeat) =>
    isInSeries(repeat, series.measure, series.eventId),
  );
  const said = (claim: Claim): string => speakerText(evidence, claim);
  return [
    [
      name,
      code(first.id),
      claimPlace(first),
      ...figureCells(first),
      asOfText(first, estimate),
      said(first),
      origins,
      kindText(first),
    ],
    ...repeats.map((claim) => [
      '',
      code(claim.id),
      claimPlace(claim),
      ...figureCells(claim),
      claim.asOf?.text ?? '',
      said(claim),
      '',
      `repeats ${code(first.id)}`,
    ]),
  ];
}

/** Repeats of claims that print no figure of the series: their own figure stands nowhere else. */
function strayRows(evidence: EvidenceIndex, measure: Measure, eventId: EventId | null): string[][] {
  const { lookup } = evidence;
  return (lookup.claimsByMeasure.get(measure.id) ?? []).flatMap((claim) => {
    const fuller = claim.repeats === null ? undefined : lookup.claims.get(claim.repeats);
    if (fuller === undefined || !isInSeries(claim, measure, eventId) || isInSeries(fuller, measure, eventId)) return [];
    const note = `repeats ${code(fuller.id)}, which has no figure of this series`;
    return [
      [
        '',
        code(claim.id),
        claimPlace(claim),
        ...figureCells(claim),
        claim.asOf?.text ?? '',
        speakerText(evidence, claim),
        '',
        note,
      ],
    ];
  });
}

function pairRow({ a, b, relation }: EstimatePair, names: ReadonlyMap<Estimate, string>, measure: Measure): string[] {
  const name = (estimate: Estimate): string =>
    `${names.get(estimate) ?? ''}: ${estimate.claimIds.map((id) => code(id)).join(' + ')}`;
  return [name(a), name(b), relation, ruleOf({ relation }, measure.accrual)];
}

function seriesLines(evidence: EvidenceIndex, measure: Measure, event: DossierEvent | null): readonly string[] {
  const eventId = event?.id ?? null;
  const { estimates, pairs } = relateEstimates(evidence.lookup, measure.id, eventId);
  const stray = strayRows(evidence, measure, eventId);
  if (estimates.length === 0 && stray.length === 0) return [];
  const { status, origins } = figureStatus(evidence, measure.id, eventId);
  const names = new Map(estimates.map((estimate, at) => [estimate, String(at + 1)]));
  const rowsOf = (outlook: boolean): string[][] =>
    estimates
      .filter((estimate) => estimate.outlook === outlook)
      .flatMap((estimate) => estimateRows(evidence, { measure, eventId }, estimate, names.get(estimate) ?? ''));
  const outlooks = rowsOf(true);
  return [
    `### ${measure.label}: ${event?.title ?? 'of no event'}`,
    '',
    `${code(measure.id)} (${measure.unit}; ${measure.accrual}) × ${event === null ? 'no event' : code(event.id)}. ` +
      `Status of the figure: **${status}**. Independent origins: ${originsText(origins, status)}.`,
    '',
    ...table(ESTIMATE_HEAD, [...rowsOf(false), ...stray]),
    ...table(
      ['figure', 'figure', 'relation', 'rule'],
      pairs.map((pair) => pairRow(pair, names, measure)),
    ),
    ...(outlooks.length === 0 ? [] : ['Outlooks, not compared:', '', ...table(ESTIMATE_HEAD, outlooks)]),
  ];
}

/** Every series (measure × event) with its estimates and how each pair of them relates. */
export function figureSection(evidence: EvidenceIndex): readonly string[] {
  return evidence.lookup.dossier.measures.flatMap((measure) =>
    eventsOfMeasure(evidence, measure).flatMap((event) => seriesLines(evidence, measure, event)),
  );
}
