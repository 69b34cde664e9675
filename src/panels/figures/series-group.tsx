import { useMemo } from 'react';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { recordHref } from '#model/view/record-href.ts';
import { selectRecord } from '#model/view/view-actions.ts';
import { EventMark } from '#parts/event-mark.tsx';
import { ViewLink } from '#ui/view-link.tsx';
import { figuresText } from '#messages/figures-texts.ts';
import { estimateRows } from './estimate-rows.ts';
import { figureScale } from './figure-scale.ts';
import { SeriesBlock } from './series-block.tsx';
import type { FigureForm } from './figure-form.ts';
import type { SeriesGroup } from './shown-series.ts';

/** The rows of each series, and the scale of each unit: lengths of one unit can be compared over the series of an event. */
function rowsAndScales(open: OpenDossier, { series }: SeriesGroup) {
  const blocks = series.map((each) => ({ series: each, rows: estimateRows(open, each) }));
  const units = [...new Set(series.map(({ measure }) => measure.unit))];
  const scales = new Map(
    units.map((unit) => {
      const own = blocks.filter(({ series: { measure } }) => measure.unit === unit);
      return [unit, figureScale(own.flatMap(({ rows }) => rows.estimates.map(({ estimate }) => estimate)))];
    }),
  );
  return { blocks, scales };
}

/** The series of one event, or of none. */
export function SeriesGroupBlock({ group, form }: { readonly group: SeriesGroup; readonly form: FigureForm }) {
  const open = useDossier();
  const { event } = group;
  const { blocks, scales } = useMemo(() => rowsAndScales(open, group), [open, group]);
  return (
    <section className="fg-group">
      <h3 className="fg-group-title">
        {event === null ? (
          figuresText('figures.noEvent')
        ) : (
          <>
            <EventMark eventId={event.id} size={18} />
            <ViewLink
              className="ui-link"
              dir="auto"
              hrefOf={() => recordHref(event.id)}
              onOpen={() => selectRecord(event.id)}
            >
              {event.title}
            </ViewLink>
          </>
        )}
      </h3>
      {form !== 'table' && scales.size < blocks.length && <p className="pn-note">{figuresText('figures.oneAxis')}</p>}
      {blocks.map(({ series, rows }) => (
        <SeriesBlock
          key={series.measure.id}
          series={series}
          rows={rows}
          scale={scales.get(series.measure.unit) ?? null}
          form={form}
        />
      ))}
    </section>
  );
}
