import type { CSSProperties } from 'react';
import { relateEstimates } from '#core/evidence/estimate-relations.ts';
import type { DossierEvent } from '#core/dossier/types.ts';
import type { EventEvidence } from '#core/states/event-evidence.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { actorNames } from '#model/text/actor-words.ts';
import { spanWords } from '#model/text/date-words.ts';
import { figureWords } from '#model/text/figure-words.ts';
import { seriesHeadline } from '#model/text/main-figure.ts';
import { sentenceCase } from '#model/text/sentence-case.ts';
import { ClaimLink } from '#parts/claim-link.tsx';
import { listOf } from '#model/lists/list-query.ts';
import { openList } from '#model/view/view-actions.ts';
import { FigureRelations } from '#parts/figure-relations.tsx';
import { NumberLink } from '#ui/number-link.tsx';
import { Section } from '#ui/section.tsx';
import { eventText } from '#messages/event-texts.ts';
import { t } from '#messages/t.ts';
import { FigurePlot } from './figure-plot.tsx';
import { plotScale } from './plot-scale.ts';
import type { PlotScale } from './plot-scale.ts';
import { eventSeries } from '#core/states/event-series.ts';
import type { FigureRow, EventSeries } from '#core/states/event-series.ts';

function FigureLine({ row, scale }: { readonly row: FigureRow; readonly scale: PlotScale | null }) {
  const { lookup } = useDossier();
  const { claim, figure, repeats } = row;
  const issuers = claim.originIds.flatMap((id) => lookup.origins.get(id)?.issuers ?? []);
  const who = issuers.length > 0 ? issuers : claim.saidBy;
  return (
    <li className="pn-figure">
      <span className="pn-figure-who" dir="auto">
        {who.length > 0 ? actorNames(lookup, [...new Set(who)]) : eventText('panel.origin.nobody')}
      </span>
      {scale !== null && <FigurePlot figure={figure} scale={scale} />}
      <span className="pn-figure-value">{figureWords(figure)}</span>
      <span className="pn-figure-ref">
        <ClaimLink claim={claim} />
        {claim.asOf !== null && <> · {eventText('panel.figure.asOf', { date: spanWords(claim.asOf, 'short') })}</>}
        {claim.hedged && <> · {eventText('panel.claim.hedged')}</>}
        {repeats.length > 0 && <> · {eventText('panel.figure.repeats', { count: repeats.length })}</>}
      </span>
      {figure.qualifier === 'unquantified' && claim.caveat !== null && (
        <span className="pn-figure-caveat" dir="auto">
          {claim.caveat}
        </span>
      )}
    </li>
  );
}

/** Tells the style sheet how many letters must stand in one line: lines break at blanks and after dashes. */
function longestStyle(figure: string): CSSProperties {
  const longest = Math.max(...figure.split(/\s|(?<=–)/).map((piece) => piece.length));
  // React passes custom properties on; its types do not know them
  return { '--longest': longest } as CSSProperties;
}

function Series({ series, event }: { readonly series: EventSeries; readonly event: DossierEvent }) {
  const { lookup } = useDossier();
  const { measure, estimates, outlooks } = series;
  const { words, isOfTimes } = seriesHeadline(series);
  const { pairs } = relateEstimates(lookup, measure.id, event.id);
  const contradicting = pairs.filter(({ relation }) => relation === 'contradict').length;
  const scale = plotScale(estimates.map(({ figure }) => figure));
  return (
    <Section
      title={measure.label}
      trailing={
        <NumberLink className="pn-head-note" onClick={() => openList(listOf('series', measure.id, event.id))}>
          {t('panel.count.estimates', { count: estimates.length })}
        </NumberLink>
      }
    >
      {estimates.length > 0 && (
        <>
          {words === null ? (
            <p className="pn-no-figure">{sentenceCase(t('model.figure.none'))}</p>
          ) : (
            <p className={isOfTimes ? 'pn-big-figure is-of-times' : 'pn-big-figure'} style={longestStyle(words)}>
              {words}
            </p>
          )}
          <p className="pn-note">
            {estimates.length === 1 || words === null
              ? eventText('panel.figure.onlyOne', { unit: measure.unit, count: estimates.length })
              : eventText(isOfTimes ? 'panel.figure.times' : 'panel.figure.span', { unit: measure.unit })}
            {pairs.length > 0 &&
              (contradicting === 0
                ? ` ${eventText('panel.figure.agree')}`
                : ` ${eventText('panel.figure.contradict', { count: contradicting, pairs: pairs.length })}`)}
          </p>
          <ul className="pn-figures">
            {estimates.map((row) => (
              <FigureLine key={row.claim.id} row={row} scale={scale} />
            ))}
          </ul>
        </>
      )}
      {pairs.length > 0 && <FigureRelations measureId={measure.id} eventId={event.id} computedOnly />}
      {outlooks.length > 0 && (
        <>
          <p className="pn-outlook-head">{eventText('panel.figure.outlook')}</p>
          <ul className="pn-figures">
            {outlooks.map((row) => (
              <FigureLine key={row.claim.id} row={row} scale={null} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

/** The figures of an event, a section for each measure: every estimate as it was printed, and the span of all of them. */
export function EventFigures({ evidence }: { readonly evidence: EventEvidence }) {
  const { lookup } = useDossier();
  return eventSeries(lookup, evidence).map((series) => (
    <Series key={series.measure.id} series={series} event={evidence.event} />
  ));
}
