import type { Claim, ClaimEventLink, Span } from '#core/dossier/types.ts';
import { comparedFigure } from '#core/evidence/series-estimates.ts';
import { dayToIso, toDay } from '#core/time/day.ts';
import { actorName } from '../text/actor-words.ts';
import { spanWords } from '../text/date-words.ts';
import { figureWords } from '../text/figure-words.ts';
import { claimPlaceWords } from '../text/report-label.ts';
import { recordAddress } from '../view/view-link.ts';
import type { ExportRequest } from './particulars.ts';
import { joinCell } from './table.ts';
import type { Column } from './table.ts';

/** The columns of a date: its first and last day, null = open or not said; as EDTF; in words. */
export function spanColumns<Row>(name: string, spanOf: (row: Row) => Span | null): readonly Column<Row>[] {
  const words = (span: Span | null): string | null => (span === null ? null : spanWords(span, 'long'));
  return [
    [`${name}_earliest`, (row) => spanOf(row)?.startMin ?? null],
    [`${name}_latest`, (row) => spanOf(row)?.endMax ?? null],
    [`${name}_edtf`, (row) => spanOf(row)?.text ?? null],
    [`${name}_words`, (row) => words(spanOf(row))],
  ];
}

/** The columns of claims; docs/exports.md says what each means. */
export function claimColumns({ open, view, page }: ExportRequest, source: string): readonly Column<Claim>[] {
  const { lookup, evidence } = open;
  const report = ({ reportId }: Claim) => lookup.reports.get(reportId);
  const names = (ids: readonly string[]) => joinCell(ids.map((id) => actorName(lookup, id)));
  const eventsThat = ({ events }: Claim, wanted: ClaimEventLink['relation']) =>
    joinCell(events.filter(({ relation }) => relation === wanted).map(({ eventId }) => eventId));
  const knownFrom = ({ id }: Claim, mode: 'report' | 'origin') => {
    const day = evidence.facts.get(id)?.knownFrom[mode] ?? Infinity;
    return Number.isFinite(day) ? dayToIso(toDay(day)) : null;
  };
  return [
    ['id', ({ id }) => id],
    ['report_id', ({ reportId }) => reportId],
    ['report_title', (claim) => report(claim)?.title ?? null],
    ['report_reliability', (claim) => report(claim)?.reliability ?? null],
    ['where', (claim) => claimPlaceWords(lookup, claim)],
    ['line', ({ at }) => at?.paragraph ?? null],
    ['text', ({ text }) => text],
    ['kind', ({ kind }) => kind],
    ['hedged', ({ hedged }) => hedged],
    ['said_by', ({ saidBy }) => names(saidBy)],
    ['via', ({ via }) => names(via)],
    ['origin_ids', ({ originIds }) => joinCell(originIds)],
    ['origins', ({ originIds }) => joinCell(originIds.map((id) => lookup.origins.get(id)?.title ?? id))],
    ['credibility', ({ credibility }) => credibility],
    ['caveat', ({ caveat }) => caveat],
    ...spanColumns<Claim>('when', ({ when }) => when),
    ['when_basis', ({ whenBasis }) => whenBasis],
    ...spanColumns<Claim>('as_of', ({ asOf }) => asOf),
    ['as_of_basis', ({ asOfBasis }) => asOfBasis],
    ['place_id', ({ placeId }) => placeId],
    ['place', ({ placeId }) => lookup.places.get(placeId ?? '')?.name ?? null],
    ['place_basis', ({ placeBasis }) => placeBasis],
    ['measure_id', ({ measure }) => measure?.measureId ?? null],
    ['low', ({ measure }) => measure?.low ?? null],
    ['high', ({ measure }) => measure?.high ?? null],
    ['qualifier', ({ measure }) => measure?.qualifier ?? null],
    [
      'figure_words',
      ({ measure }) =>
        measure === null ? null : figureWords({ ...measure, compared: comparedFigure(lookup, measure) }),
    ],
    ['events_affirmed', (claim) => eventsThat(claim, 'affirms')],
    ['events_disputed', (claim) => eventsThat(claim, 'disputes')],
    ['events_mentioned', (claim) => eventsThat(claim, 'mentions')],
    ['repeats', ({ repeats }) => repeats],
    ['known_from_report', (claim) => knownFrom(claim, 'report')],
    ['known_from_origin', (claim) => knownFrom(claim, 'origin')],
    ['link', ({ id }) => recordAddress(page, view, id)],
    ['source', () => source],
  ];
}
