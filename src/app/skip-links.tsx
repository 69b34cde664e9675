import { t } from '#messages/t.ts';
import type { MessageId } from '#messages/t.ts';

const PANES: readonly { readonly selector: string; readonly label: MessageId }[] = [
  { selector: '[data-panel] .pn-scroll', label: 'app.skipToPanel' },
  { selector: '.tl-pane', label: 'app.skipToTimeline' },
  { selector: '.mp-pane', label: 'app.skipToMap' },
  { selector: '.ft-column', label: 'app.skipToFilters' },
];

/** Gives the focus to a part of the page, of the panel to its text, so that keys scroll it; nothing happens where it is not there. */
function focusPane(selector: string): void {
  const pane = document.querySelector<HTMLElement>(selector);
  if (pane === null) return;
  pane.tabIndex = -1;
  pane.focus();
}

/** First stops of the keyboard, visible while they have the focus: past everything else to a part of the page. */
export function SkipLinks() {
  return (
    <nav className="app-skips" aria-label={t('app.skips')}>
      {PANES.map(({ selector, label }) => (
        <button key={selector} type="button" className="app-skip" onClick={() => focusPane(selector)}>
          {t(label)}
        </button>
      ))}
    </nav>
  );
}
