import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { dayToIso, parseIsoDay } from '#core/time/day.ts';
import { useKnownOn } from '#model/hooks/use-known-on.ts';
import { dayWords } from '#model/text/date-words.ts';
import { parseTypedDay } from '#model/text/typed-day.ts';
import { compareWith, setKnownOn } from '#model/view/view-actions.ts';
import { t } from '#messages/t.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { NumberLink } from '#ui/number-link.tsx';
import './known-on.css';

/** Years before this are only seen while a year is being typed. */
const FIRST_YEAR_DAY = '1900-01-01';

interface DayPickerProps {
  /** ISO day. */
  readonly value: string;
  readonly onPick: (iso: string) => void;
}

/** The browser's own calendar. Its field is there for the calendar alone: dates are typed beside it. */
function DayPicker({ value, onPick }: DayPickerProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <span className="ko-picker">
      <IconButton
        icon={CalendarDays}
        label={t('model.known.pick')}
        onClick={() => {
          try {
            field.current?.showPicker();
          } catch {
            // a browser or a frame that refuses: its field can be clicked
            field.current?.focus();
          }
        }}
      />
      <input
        ref={field}
        type="date"
        className="ko-calendar"
        tabIndex={-1}
        aria-hidden="true"
        min={FIRST_YEAR_DAY}
        value={value}
        onChange={(event) => onPick(event.target.value)}
      />
    </span>
  );
}

/** The known-on date: typed in words or picked, between the buttons of the previous and the next publication. */
export function KnownOnField() {
  const { known, last, previous, next } = useKnownOn();
  const id = useId();
  // what is being typed need not be a date yet
  const [typed, setTyped] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(false);
  if (last === null) return null;
  const day = known ?? last;
  const before = last - day;
  const read = typed === null ? null : parseTypedDay(typed);
  const fault = isLeft && read !== null && !read.ok ? read.reason : null;
  const take = (text: string): void => {
    setTyped(text);
    setLeft(false);
    const parsed = parseTypedDay(text);
    if (parsed.ok) setKnownOn(parsed.day, 'known-field');
  };
  const leave = (): void => {
    if (read === null || read.ok) setTyped(null);
    else setLeft(true);
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
          className="ko-date"
          data-known-on
          aria-label={t('model.known.label')}
          autoComplete="off"
          spellCheck={false}
          aria-keyshortcuts="k"
          aria-describedby={`${id}-words`}
          aria-invalid={fault !== null}
          value={typed ?? dayWords(day, 'short')}
          onChange={(event) => take(event.target.value)}
          onFocus={(event) => event.target.select()}
          onBlur={leave}
          onKeyDown={({ key }) => {
            if (key === 'Enter') leave();
            if (key === 'Escape') setTyped(null);
          }}
        />
        <DayPicker
          value={dayToIso(day)}
          onPick={(iso) => {
            const picked = parseIsoDay(iso);
            setTyped(null);
            if (picked !== null) setKnownOn(picked, 'known-field');
          }}
        />
        <span
          className={fault === null ? 'ko-words' : 'ko-words is-fault'}
          id={`${id}-words`}
          role={fault === null ? undefined : 'alert'}
        >
          {fault !== null && t('model.known.fault', { reason: fault })}
          {fault === null && known === null && t('model.known.latest')}
          {fault === null && known !== null && (
            <NumberLink title={t('model.known.compare')} onClick={() => compareWith(null)}>
              {t('model.known.before', { days: before, past: before > 0 ? 'yes' : 'no' })}
            </NumberLink>
          )}
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
