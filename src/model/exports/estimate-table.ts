import type { Claim } from '#core/dossier/types.ts';
import type { FigureStatusResult } from '#core/evidence/figure-status.ts';
import { figureStatus } from '#core/evidence/figure-status.ts';
import { figureWords } from '../text/figure-words.ts';
import { statusWords } from '../text/status-words.ts';
import { recordAddress } from '../view/view-link.ts';
import { spanColumns } from './claim-table.ts';
import type { EstimateRecord } from './export-records.ts';
import type { ExportRequest } from './particulars.ts';
import { joinCell } from './table.ts';
import type { Column } from './table.ts';

const NOBODY = { own: [], opponent: [], third: [] } as const;

/** The columns of estimates; docs/exports.md says what each means. A range stays a range, and each measure stays its own. */
export function estimateColumns(
  { open, view, page }: ExportRequest,
  source: string,
): readonly Column<EstimateRecord>[] {
  const { lookup, evidence, sight } = open;
  const statuses = new Map<string, FigureStatusResult>();
  const statusOf = ({ measure, eventId }: EstimateRecord): FigureStatusResult => {
    const key = `${measure.id} ${eventId ?? ''}`;
    const status = statuses.get(key) ?? figureStatus(evidence, measure.id, eventId, sight.knownOn);
    statuses.set(key, status);
    return status;
  };
  const claimsOf = ({ estimate }: EstimateRecord): readonly Claim[] =>
    estimate.claimIds.flatMap((id) => evidence.facts.get(id)?.claim ?? []);
  // parts are added up for one as-of alone, so their first claim stands for all
  const asOf = (row: EstimateRecord) => claimsOf(row)[0]?.asOf ?? null;
  return [
    ['claim_ids', ({ estimate }) => joinCell(estimate.claimIds)],
    ['measure_id', ({ measure }) => measure.id],
    ['measure', ({ measure }) => measure.label],
    ['unit', ({ measure }) => measure.unit],
    ['accrual', ({ measure }) => measure.accrual],
    ['event_id', ({ eventId }) => eventId],
    ['event_title', ({ eventId }) => lookup.events.get(eventId ?? '')?.title ?? null],
    ['low', ({ estimate }) => estimate.low],
    ['high', ({ estimate }) => estimate.high],
    ['qualifier', ({ estimate }) => estimate.qualifier],
    ['figure_words', ({ estimate }) => figureWords(estimate)],
    ['compared_with', ({ estimate }) => estimate.compared?.claimId ?? null],
    ['compared_than', ({ estimate }) => estimate.compared?.than ?? null],
    ['outlook', ({ estimate }) => estimate.outlook],
    ['derived', ({ estimate }) => estimate.derived],
    ['hedged', (row) => claimsOf(row).some(({ hedged }) => hedged)],
    ...spanColumns<EstimateRecord>('as_of', asOf),
    ['series_status', (row) => statusOf(row).status],
    ['series_status_words', (row) => statusWords({ ...statusOf(row), denied: false, disputants: NOBODY }, lookup)],
    ['series_origins_at_least', (row) => statusOf(row).origins.atLeast],
    ['series_origins_at_most', (row) => statusOf(row).origins.atMost],
    ['series_origins_untraced', (row) => statusOf(row).origins.untraced],
    ['origin_ids', ({ estimate }) => joinCell(estimate.originIds)],
    ['report_ids', (row) => joinCell([...new Set(claimsOf(row).map(({ reportId }) => reportId))])],
    ['link', ({ estimate }) => recordAddress(page, view, estimate.claimIds[0] ?? '')],
    ['source', () => source],
  ];
}
