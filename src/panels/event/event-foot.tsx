import { eventIdAt, rowOfEvent } from '#core/states/states-on.ts';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { findEvent } from '#core/dossier/index-dossier.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useShownEvents } from '#model/hooks/use-shown-events.ts';
import { useView } from '#model/hooks/use-view.ts';
import { openList, selectRecord } from '#model/view/view-actions.ts';
import { ErrorLink } from '#parts/error-link.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { NumberLink } from '#ui/number-link.tsx';
import { t } from '#messages/t.ts';
import { neighbours } from './neighbours.ts';

/** Fixed under the Event panel: report an error, and step through the shown events. */
export function EventFoot() {
  const { states, lookup } = useDossier();
  const selection = useView((view) => view.selection);
  const { rows } = useShownEvents();
  const found = selection === null ? null : findEvent(lookup, selection);
  const row = found === null || found.type === 'unknown' ? undefined : rowOfEvent(states, found.event.id);
  const near = neighbours(rows, row ?? null);
  const step = (to: number | null): void => {
    const id = to === null ? undefined : eventIdAt(states, to);
    if (id !== undefined) selectRecord(id);
  };
  return (
    <footer className="pn-foot">
      <ErrorLink />
      <div className="pn-steps">
        <IconButton
          icon={ChevronLeft}
          label={t('panel.foot.previous')}
          disabled={near.previous === null}
          onClick={() => step(near.previous)}
        />
        <NumberLink className="pn-step-count" onClick={() => openList('shown')}>
          {near.position === null
            ? t(row === undefined ? 'panel.foot.shown' : 'panel.foot.notShown', { count: rows.length })
            : t('panel.foot.position', { at: near.position, count: rows.length })}
        </NumberLink>
        <IconButton
          icon={ChevronRight}
          label={t('panel.foot.next')}
          disabled={near.next === null}
          onClick={() => step(near.next)}
        />
      </div>
    </footer>
  );
}
