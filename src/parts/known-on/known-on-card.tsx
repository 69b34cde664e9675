import { History } from 'lucide-react';
import { useId } from 'react';
import { KNOWN_MODES, LATER_CHOICES } from '#core/view/view.ts';
import { useShownEvents } from '#model/hooks/use-shown-events.ts';
import { useView } from '#model/hooks/use-view.ts';
import { dayWords } from '#model/text/date-words.ts';
import { setKnownBy, setKnownOn, setLater } from '#model/view/view-actions.ts';
import { t } from '#messages/t.ts';
import { Icon } from '#ui/icon.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import './known-on.css';

/** Says that the screen shows a past state of knowledge, by which rule, what becomes of what came later, and the way back. */
export function KnownOnCard() {
  const known = useView((view) => view.known);
  const mode = useView((view) => view.knownBy);
  const later = useView((view) => view.later);
  const { counts } = useShownEvents();
  const id = useId();
  if (known === null) return null;
  const count = counts.hidden.notYetKnown;
  return (
    <section className="ko-card" aria-label={t('model.known.card')}>
      <p className="ko-card-head">
        <Icon of={History} />
        <span>
          {t('model.known.asKnownOn')} <strong>{dayWords(known, 'short')}</strong>
        </span>
        <LinkButton onClick={() => setKnownOn(null)}>{t('model.known.back')}</LinkButton>
      </p>
      <div className="ko-card-choices">
        <label htmlFor={`${id}-mode`} className="visually-hidden">
          {t('model.known.modeLabel')}
        </label>
        <select
          id={`${id}-mode`}
          className="ko-select"
          value={mode}
          onChange={(event) => setKnownBy(KNOWN_MODES.find((each) => each === event.target.value) ?? 'report')}
        >
          {KNOWN_MODES.map((each) => (
            <option key={each} value={each}>
              {t('model.known.mode', { mode: each })}
            </option>
          ))}
        </select>
        {count > 0 && (
          <>
            <label htmlFor={`${id}-later`} className="visually-hidden">
              {t('model.known.laterLabel')}
            </label>
            <select
              id={`${id}-later`}
              className="ko-select"
              value={later}
              onChange={(event) => setLater(LATER_CHOICES.find((each) => each === event.target.value) ?? 'grey')}
            >
              {LATER_CHOICES.map((each) => (
                <option key={each} value={each}>
                  {t('model.known.later', { later: each, count })}
                </option>
              ))}
            </select>
          </>
        )}
      </div>
    </section>
  );
}
