import { History } from 'lucide-react';
import { memo } from 'react';
import type { View } from '#core/view/view.ts';
import { KNOWN_MODES, LATER_CHOICES } from '#core/view/view.ts';
import { useShownEvents } from '#model/hooks/use-shown-events.ts';
import { useView } from '#model/hooks/use-view.ts';
import { listOf } from '#model/lists/list-query.ts';
import { dayWords } from '#model/text/date-words.ts';
import { openList, setKnownBy, setKnownOn, setLater } from '#model/view/view-actions.ts';
import { t } from '#messages/t.ts';
import { Icon } from '#ui/icon.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { NumberLink } from '#ui/number-link.tsx';
import './known-on.css';

const ModeSelect = memo(function ModeSelect({ mode }: { readonly mode: View['knownBy'] }) {
  return (
    <select
      className="ko-select"
      aria-label={t('model.known.modeLabel')}
      value={mode}
      onChange={({ target }) => setKnownBy(KNOWN_MODES.find((each) => each === target.value) ?? 'report')}
    >
      {KNOWN_MODES.map((each) => (
        <option key={each} value={each}>
          {t('model.known.mode', { mode: each })}
        </option>
      ))}
    </select>
  );
});

const LaterSelect = memo(function LaterSelect({ later }: { readonly later: View['later'] }) {
  return (
    <select
      className="ko-select"
      aria-label={t('model.known.laterLabel')}
      value={later}
      onChange={({ target }) => setLater(LATER_CHOICES.find((each) => each === target.value) ?? 'grey')}
    >
      {LATER_CHOICES.map((each) => (
        <option key={each} value={each}>
          {t('model.known.later', { later: each })}
        </option>
      ))}
    </select>
  );
});

/**
 * Says that the screen shows a past state of knowledge, by which rule, what becomes of what came later, and the way back. Its fields stay in
 * the page and do not change with date and count: browsers check all fields of a page when one appears or its text changes.
 */
export function KnownOnCard() {
  const known = useView((view) => view.known);
  const mode = useView((view) => view.knownBy);
  const later = useView((view) => view.later);
  const count = useShownEvents().counts.hidden.notYetKnown;
  return (
    <section className="ko-card" aria-label={t('model.known.card')} hidden={known === null}>
      <p className="ko-card-head">
        <Icon of={History} />
        <span>
          {t('model.known.asKnownOn')} <strong>{known !== null && dayWords(known, 'short')}</strong>
        </span>
        <LinkButton onClick={() => setKnownOn(null)}>{t('model.known.back')}</LinkButton>
      </p>
      <div className="ko-card-choices">
        <ModeSelect mode={mode} />
        <span className="ko-later" hidden={count === 0}>
          <NumberLink onClick={() => openList(listOf('hidden', 'notYetKnown'))}>
            {t('model.known.laterCount', { count })}
          </NumberLink>
          <LaterSelect later={later} />
        </span>
      </div>
    </section>
  );
}
