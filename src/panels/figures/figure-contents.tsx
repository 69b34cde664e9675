import { useDossier } from '#model/dossier/dossier-context.ts';
import { headlineOf } from '#model/text/main-figure.ts';
import { t } from '#messages/t.ts';
import { figuresText } from '#messages/figures-texts.ts';
import type { FigureSeries } from '#core/evidence/figure-series.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { useSteps } from '#ui/use-steps.ts';
import { seriesKey } from './shown-series.ts';
import type { SeriesGroup } from './shown-series.ts';
import './figure-contents.css';

/** Events listed at first, and with each wish for more. */
const STEP = 30;

function Headline({ series }: { readonly series: FigureSeries }) {
  const { lookup } = useDossier();
  const headline = headlineOf(lookup, series.measure, series.eventId);
  // nothing but expectations, or a sum of parts
  if (headline === null) return null;
  const { words, isNumber } = headline;
  return (
    <span className={isNumber ? 'fg-contents-figure' : 'fg-contents-none'}>{words ?? t('model.figure.none')}</span>
  );
}

interface FigureContentsProps {
  readonly groups: readonly SeriesGroup[];
  /** Leads to a series: its place among the groups, and its key. */
  readonly onOpen: (group: number, key: string) => void;
}

/** What the panel holds: each series with what it says in one line, as a way to it. */
export function FigureContents({ groups, onOpen }: FigureContentsProps) {
  const [limit, showMore] = useSteps(STEP);
  const left = groups.length - limit;
  return (
    <nav className="fg-contents" aria-label={figuresText('figures.contents')}>
      <ul>
        {groups.slice(0, limit).map(({ event, series }, at) => (
          <li key={event?.id ?? 'none'}>
            <p className="fg-contents-event" dir="auto">
              {event?.title ?? figuresText('figures.noEvent')}
            </p>
            <ul>
              {series.map((each) => (
                <li key={each.measure.id}>
                  <button type="button" className="fg-contents-row" onClick={() => onOpen(at, seriesKey(each))}>
                    <span dir="auto">{each.measure.label}</span> <Headline series={each} />
                  </button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <LinkButton onClick={showMore}>{figuresText('figures.more', { count: Math.min(STEP, left), left })}</LinkButton>
      )}
    </nav>
  );
}
