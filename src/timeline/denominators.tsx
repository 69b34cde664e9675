import { Eye } from 'lucide-react';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { t } from '#messages/t.ts';
import { useShownEvents } from '#model/hooks/use-shown-events.ts';
import { clearFilters, openPanel, selectRecord, setKnownOn, setTimeWindow } from '#model/view/view-actions.ts';
import './denominators.css';

interface Part {
  readonly id: string;
  readonly words: string;
  readonly reveal: () => void;
}

function joined(parts: readonly Part[]): ReactNode {
  return parts.map(({ id, words, reveal }, at) => (
    <Fragment key={id}>
      {at > 0 && ', '}
      <button type="button" className="tl-reveal" onClick={reveal}>
        {words}
      </button>
    </Fragment>
  ));
}

/** The list of events has those without a date or a place last. */
function showList(): void {
  selectRecord(null);
  openPanel('event');
}

/** How many events are shown, and where the others are: each part is a button that reveals it. */
export function Denominators() {
  const { total, shown, hidden, undrawn } = useShownEvents().counts;
  const clearWindow = (): void => setTimeWindow(null);
  const hiddenParts = [
    {
      id: 'later',
      count: hidden.notYetKnown,
      words: t('timeline.hiddenLater', { count: hidden.notYetKnown }),
      reveal: () => setKnownOn(null),
    },
    {
      id: 'outside',
      count: hidden.outsideWindow,
      words: t('timeline.hiddenOutside', { count: hidden.outsideWindow }),
      reveal: clearWindow,
    },
    {
      id: 'undated',
      count: hidden.undated,
      words: t('timeline.hiddenUndated', { count: hidden.undated }),
      reveal: clearWindow,
    },
    {
      id: 'filtered',
      count: hidden.filtered,
      words: t('timeline.hiddenFiltered', { count: hidden.filtered }),
      reveal: clearFilters,
    },
  ].filter(({ count }) => count > 0);
  const undrawnParts = [
    { id: 'place', count: undrawn.noPlace, words: t('timeline.noPlace', { count: undrawn.noPlace }), reveal: showList },
    { id: 'date', count: undrawn.noDate, words: t('timeline.noDate', { count: undrawn.noDate }), reveal: showList },
  ].filter(({ count }) => count > 0);
  return (
    <div className="tl-denominators" role="group" aria-label={t('timeline.denominators')}>
      <Eye size={16} strokeWidth={1.75} aria-hidden="true" />
      <p>
        <strong>{t('timeline.number', { count: shown })}</strong> {t('timeline.ofTotal', { total })}
        {hiddenParts.length > 0 && (
          <>
            <span className="tl-dot"> · </span>
            {t('timeline.hidden', { count: total - shown })} {joined(hiddenParts)}
          </>
        )}
        {undrawnParts.length > 0 && (
          <>
            <span className="tl-dot"> · </span>
            {t('timeline.ofShown', { count: shown })} {joined(undrawnParts)}
          </>
        )}
      </p>
    </div>
  );
}
