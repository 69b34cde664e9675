import { useEffect, useMemo, useRef } from 'react';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useSelectedEvents, useShownEvents } from '#model/hooks/use-shown-events.ts';
import { useSession } from '#model/hooks/use-view.ts';
import { listOf } from '#model/lists/list-query.ts';
import { clearFilters, openList, removeCondition } from '#model/view/view-actions.ts';
import { useOpenedTitle } from '#parts/follow-focus.ts';
import { WideButton } from '#parts/wide-button.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { NumberLink } from '#ui/number-link.tsx';
import { useNear } from '#ui/use-near.ts';
import { useSteps } from '#ui/use-steps.ts';
import { figuresText } from '#messages/figures-texts.ts';
import { FIGURE_FORMS, useFigureForm } from './figure-form.ts';
import { FigureLegend } from './figure-legend.tsx';
import { FigureContents } from './figure-contents.tsx';
import { SeriesGroupBlock } from './series-group.tsx';
import { shownSeries } from './shown-series.ts';
import { useWayToSeries } from './use-way-to-series.ts';
import './figures.css';

/** Events shown at first, and with each step that the reader comes nearer to their end. */
const STEP = 2;
const NEAR_PX = 200;

const FORM_TEXTS = { both: 'figures.both', chart: 'figures.chart', table: 'figures.table' } as const;

function showAll(): void {
  clearFilters();
  removeCondition('window');
}

/** Every visible figure, a chart and a table a series, by event. */
export function FiguresPanel() {
  const title = useOpenedTitle();
  const open = useDossier();
  const filtered = useShownEvents();
  const selectedIds = useSelectedEvents();
  const [form, setForm] = useFigureForm();
  const [limit, showMore, showAtLeast] = useSteps(STEP);
  const { groups, series, estimates, hidden } = useMemo(
    () => shownSeries(open, filtered, new Set(selectedIds)),
    [open, filtered, selectedIds],
  );
  const left = groups.length - limit;
  const [body, openSeries] = useWayToSeries(showAtLeast);
  const end = useRef<HTMLParagraphElement>(null);
  useNear(end, NEAR_PX, limit, showMore);
  const isPresenting = useSession((session) => session.isPresenting);
  // what is selected stands first, under the contents: that is what the reader came for
  const first = groups[0]?.event?.id ?? null;
  const led = first !== null && selectedIds.includes(first) ? first : null;
  useEffect(() => {
    if (led !== null) body.current?.querySelector('.fg-group')?.scrollIntoView({ block: 'start', behavior: 'instant' });
    // before a room less stands before it
  }, [led, body, isPresenting]);
  return (
    <article ref={body} className="pn-body fg-panel" aria-labelledby="figures-title">
      <div className="fg-head">
        <h2 ref={title} tabIndex={-1} className="pn-title" id="figures-title">
          {figuresText('figures.title')}
        </h2>
        <WideButton />
        <div className="fg-forms" role="group" aria-label={figuresText('figures.form')}>
          {FIGURE_FORMS.map((each) => (
            <button key={each} type="button" aria-pressed={form === each} onClick={() => setForm(each)}>
              {figuresText(FORM_TEXTS[each])}
            </button>
          ))}
        </div>
      </div>
      <p className="pn-quiet">{figuresText('figures.intro')}</p>
      <p className="pn-note" data-figure-counts>
        {figuresText('figures.series', { count: series })},{' '}
        <NumberLink onClick={() => openList(listOf('figures'))}>
          {figuresText('figures.allEstimates', { count: estimates })}
        </NumberLink>
        {hidden > 0 && (
          <>
            {' '}
            · {figuresText('figures.hidden', { count: hidden })}{' '}
            <LinkButton onClick={showAll}>{figuresText('figures.showAll')}</LinkButton>
          </>
        )}
      </p>
      {groups.length > 0 && <FigureContents groups={groups} onOpen={openSeries} />}
      {form !== 'table' && series > 0 && <FigureLegend />}
      {groups.length === 0 && <p role="status">{figuresText('figures.none')}</p>}
      {groups.slice(0, limit).map((group) => (
        <SeriesGroupBlock key={group.event?.id ?? 'none'} group={group} form={form} />
      ))}
      {left > 0 && (
        <p ref={end}>
          <LinkButton onClick={showMore}>
            {figuresText('figures.more', { count: Math.min(STEP, left), left })}
          </LinkButton>
        </p>
      )}
    </article>
  );
}
