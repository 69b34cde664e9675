import { ChevronLeft, ChevronRight } from 'lucide-react';
import { neighbours } from '#core/query/neighbours.ts';
import { eventIdAt } from '#core/states/states-on.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { openList, selectRecord } from '#model/view/view-actions.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { NumberLink } from '#ui/number-link.tsx';
import { t } from '#messages/t.ts';

interface EventStepsProps {
  /** Rows of the list, ascending. */
  readonly rows: Int32Array;
  /** The row of the event that is open; null = none is. */
  readonly row: number | null;
  /** The list that the rows are of. */
  readonly list: string;
}

/** Previous and next in a list, in the order in which it is read, and how far one has come. */
export function EventSteps({ rows, row, list }: EventStepsProps) {
  const { states } = useDossier();
  const near = neighbours(states, rows, row);
  const step = (to: number | null): void => {
    const id = to === null ? undefined : eventIdAt(states, to);
    if (id !== undefined) selectRecord(id);
  };
  return (
    <div className="pn-steps">
      <IconButton
        icon={ChevronLeft}
        label={t('panel.foot.previous')}
        disabled={near.previous === null}
        onClick={() => step(near.previous)}
      />
      <NumberLink className="pn-step-count" onClick={() => openList(list)}>
        {near.position === null
          ? t(row === null ? 'panel.foot.shown' : 'panel.foot.notShown', { count: rows.length })
          : t('panel.foot.position', { at: near.position, count: rows.length })}
      </NumberLink>
      <IconButton
        icon={ChevronRight}
        label={t('panel.foot.next')}
        disabled={near.next === null}
        onClick={() => step(near.next)}
      />
    </div>
  );
}
