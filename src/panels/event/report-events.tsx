import { rowsOfEvents } from '#core/states/states-on.ts';
import { X } from 'lucide-react';
import { useMemo } from 'react';
import type { Report } from '#core/dossier/types.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useSelectedEvents } from '#model/hooks/use-shown-events.ts';
import { listOf } from '#model/lists/list-query.ts';
import { reportLabel } from '#model/text/report-label.ts';
import { selectRecord } from '#model/view/view-actions.ts';
import { useOpenedTitle } from '#parts/follow-focus.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { t } from '#messages/t.ts';
import { EventList } from '#parts/event-list/event-list.tsx';

/** The events that the selected report speaks about. */
export function ReportEvents({ report }: { readonly report: Report }) {
  const { states, dossier } = useDossier();
  const ids = useSelectedEvents();
  const title = useOpenedTitle();
  const rows = useMemo(() => rowsOfEvents(states, ids), [states, ids]);
  const label = reportLabel(dossier, report.id);
  return (
    <>
      <div className="pn-body pn-report-events">
        <div className="pn-kicker">
          <h2 ref={title} tabIndex={-1} className="pn-kicker-type">
            {t('panel.report.selected', { report: label, count: rows.length })}
          </h2>
          <IconButton
            className="pn-close"
            icon={X}
            label={t('panel.report.close')}
            onClick={() => selectRecord(null)}
          />
        </div>
      </div>
      <EventList rows={rows} list={listOf('spoken-of', report.id)} />
    </>
  );
}
