import { isIdOf } from '#core/dossier/record-id.ts';
import { useShownEvents } from '#model/hooks/use-shown-events.ts';
import { useView } from '#model/hooks/use-view.ts';
import { t } from '#messages/t.ts';

/** The tab of the Event panel: what is selected, or the list of events. */
export function EventTab() {
  const hasSelection = useView(({ selection }) => selection !== null && !isIdOf('report', selection));
  return <>{t(hasSelection ? 'panel.tab.event' : 'panel.tab.events')}</>;
}

/** How many events the list holds. */
export function EventTabCount() {
  const hasSelection = useView(({ selection }) => selection !== null && !isIdOf('report', selection));
  const { rows } = useShownEvents();
  return hasSelection ? null : <>{t('panel.number', { count: rows.length })}</>;
}
