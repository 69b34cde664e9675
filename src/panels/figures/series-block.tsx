import type { FigureSeries } from '#core/evidence/figure-series.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { listOf } from '#model/lists/list-query.ts';
import { originCountWords } from '#model/text/origin-count-words.ts';
import { statusWords } from '#model/text/status-words.ts';
import { openList } from '#model/view/view-actions.ts';
import { CiteButton } from '#parts/cite/cite-button.tsx';
import { groupByOrigin } from '#parts/claims-by-origin.ts';
import { FigureRelations } from '#parts/figure-relations.tsx';
import { OriginBlock } from '#parts/origin-block.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { NumberLink } from '#ui/number-link.tsx';
import { figuresText } from '#messages/figures-texts.ts';
import { EstimateChart } from './estimate-chart.tsx';
import type { SeriesRows } from './estimate-rows.ts';
import { EstimateTable } from './estimate-table.tsx';
import { figureScale } from './figure-scale.ts';
import type { FigureScale } from './figure-scale.ts';
import { seriesKey } from './shown-series.ts';
import type { FigureForm } from './figure-form.ts';

/** The claims of a series under the first statements they go back to, each with its chain. */
function SeriesOrigins({ series }: { readonly series: FigureSeries }) {
  const { lookup } = useDossier();
  const claims = (lookup.claimsByMeasure.get(series.measure.id) ?? []).filter(
    ({ measure }) => measure?.eventId === series.eventId,
  );
  const groups = groupByOrigin(
    lookup,
    claims.map((claim) => ({ claim, relation: 'affirms' as const })),
  );
  return groups.map((group) => <OriginBlock key={group.key} group={group} />);
}

interface SeriesBlockProps {
  readonly series: FigureSeries;
  readonly rows: SeriesRows;
  /** Of its estimates; series of one unit and event have one in common. */
  readonly scale: FigureScale | null;
  readonly form: FigureForm;
}

/** One series: how sure it is, its chart with the table twin, what is only expected, how its figures relate, and who said them first. */
export function SeriesBlock({ series, rows, scale, form }: SeriesBlockProps) {
  const open = useDossier();
  const { measure, eventId } = series;
  const { status, estimates, outlooks } = rows;
  if (estimates.length + outlooks.length === 0) return null;
  const isTraced = estimates.some(({ claim }) => claim.originIds.length > 0 || claim.saidBy.length > 0);
  const origins = originCountWords(status.origins, isTraced);
  const event = eventId ?? 'none';
  // two events may have a series of one measure each
  const title = open.lookup.events.get(event)?.title ?? figuresText('figures.noEvent');
  const name = figuresText('figures.seriesName', { measure: measure.label, event: title });
  const printed = estimates.filter(({ estimate }) => !estimate.derived).length;
  const charts = [
    { key: 'estimates', rows: estimates, words: null, scale },
    {
      key: 'outlooks',
      rows: outlooks,
      words: figuresText('figures.outlook'),
      scale: figureScale(outlooks.map(({ estimate }) => estimate)),
    },
  ].filter(({ rows: own }) => own.length > 0);
  return (
    <section className="fg-series" aria-label={name} data-series={seriesKey(series)}>
      <div className="fg-series-head">
        <h4 className="fg-series-title" dir="auto" tabIndex={-1}>
          {measure.label}
        </h4>
        <NumberLink onClick={() => openList(listOf('series', measure.id, event))}>
          {figuresText('figures.allEstimates', { count: printed })}
        </NumberLink>
        <CiteButton target={{ type: 'series', measureId: measure.id, eventId }} />
      </div>
      <p className="pn-note">
        {figuresText('figures.unit', { unit: measure.unit })},{' '}
        {figuresText('figures.accrual', { accrual: measure.accrual })}.{' '}
        {statusWords({ ...status, denied: false, disputants: { own: [], opponent: [], third: [] } }, open.lookup)}.{' '}
        <NumberLink onClick={() => openList(listOf('origins', measure.id, event))}>
          {origins.count}
          {origins.more !== null && `, ${origins.more}`}
        </NumberLink>
      </p>
      {charts.map(({ key, rows: own, words, scale: ownScale }) => (
        <div key={key}>
          {words !== null && (
            <p className="fg-apart">
              <NumberLink onClick={() => openList(listOf('outlooks', measure.id, event))}>
                {figuresText('figures.allEstimates', { count: own.length })}
              </NumberLink>
              . {words}
            </p>
          )}
          {form !== 'table' && (
            <EstimateChart name={figuresText('figures.chartName', { measure: name })} rows={own} scale={ownScale} />
          )}
          {form !== 'chart' && <EstimateTable name={figuresText('figures.tableName', { measure: name })} rows={own} />}
        </div>
      ))}
      <FigureRelations measureId={measure.id} eventId={eventId} />
      <Disclosure lazy summary={figuresText('figures.origins')}>
        <p>
          <LinkButton onClick={() => openList(listOf('origins', measure.id, event))}>
            {figuresText('figures.picture')}
          </LinkButton>
        </p>
        <SeriesOrigins series={series} />
      </Disclosure>
    </section>
  );
}
