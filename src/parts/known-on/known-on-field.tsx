import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { dayToIso, parseIsoDay } from '#core/time/day.ts';
import { useKnownOn } from '#model/hooks/use-known-on.ts';
import { setKnownOn } from '#model/view/view-actions.ts';
import { t } from '#messages/t.ts';
import { IconButton } from '#ui/icon-button.tsx';
import './known-on.css';

/** Years before this are only seen while a year is being typed. */
const FIRST_YEAR_DAY = '1900-01-01';

/** The known-on date: a native date field between the buttons of the previous and the next publication. */
export function KnownOnField() {
  const { known, last, previous, next } = useKnownOn();
  const id = useId();
  // what is being typed need not be a date yet
  const [typed, setTyped] = useState<string | null>(null);
  if (last === null) return null;
  const day = known ?? last;
  const before = last - day;
  const take = (text: string): void => {
    setTyped(text);
    const parsed = text < FIRST_YEAR_DAY ? null : parseIsoDay(text);
    if (parsed !== null) setKnownOn(parsed, 'known-field');
  };
  return (
    <div className="ko-field" data-past={known !== null} role="group" aria-label={t('model.known.label')}>
      <label className="ko-label" htmlFor={id}>
        {t('model.known.label')}
      </label>
      <div className="ko-box">
        <IconButton
          icon={ChevronLeft}
          label={t('model.known.previous')}
          aria-keyshortcuts="["
          disabled={previous === undefined}
          onClick={() => previous !== undefined && setKnownOn(previous, 'known-previous')}
        />
        <input
          id={id}
          type="date"
          className="ko-date"
          data-known-on
          aria-keyshortcuts="k"
          aria-describedby={`${id}-words`}
          min={FIRST_YEAR_DAY}
          value={typed ?? dayToIso(day)}
          onChange={(event) => take(event.target.value)}
          onBlur={() => setTyped(null)}
          required
        />
        <span className="ko-words" id={`${id}-words`}>
          {known === null
            ? t('model.known.latest')
            : t('model.known.before', { days: before, past: before > 0 ? 'yes' : 'no' })}
        </span>
        <IconButton
          icon={ChevronRight}
          label={t('model.known.next')}
          aria-keyshortcuts="]"
          disabled={next === undefined}
          onClick={() => next !== undefined && setKnownOn(next, 'known-next')}
        />
      </div>
    </div>
  );
}
