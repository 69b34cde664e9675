import { ChevronLeft, ChevronRight } from 'lucide-react';
import { neighbours } from '#core/query/neighbours.ts';
import type { ReadingOrder } from '#core/query/neighbours.ts';
import { eventIdAt } from '#core/states/states-on.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { openList, selectRecord } from '#model/view/view-actions.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { NumberLink } from '#ui/number-link.tsx';
import { eventListText } from '#messages/event-list-texts.ts';

interface EventStepsProps {
  /** Rows of the list, ascending. */
  readonly rows: Int32Array;
  /** The row of the event that is open; null = none is. */
  readonly row: number | null;
  /** The list that the rows are of. */
  readonly list: string;
  /** The order in which it is read. */
  readonly order: ReadingOrder;
}

/** Previous and next in a list, in the order in which it is read, and how far one has come. */
export function EventSteps({ rows, row, list, order }: EventStepsProps) {
  const { states } = useDossier();
  const near = neighbours(order, rows, row);
  const step = (to: number | null): void => {
    const id = to === null ? undefined : eventIdAt(states, to);
    if (id !== undefined) selectRecord(id);
  };
  return (
    <div className="pn-steps">
      <IconButton
        icon={ChevronLeft}
        label={eventListText('panel.foot.previous')}
        disabled={near.previous === null}
        onClick={() => step(near.previous)}
      />
      <NumberLink className="pn-step-count" onClick={() => openList(list)}>
        {near.position === null
          ? eventListText(row === null ? 'panel.foot.shown' : 'panel.foot.notShown', { count: rows.length })
          : eventListText('panel.foot.position', { at: near.position, count: rows.length })}
      </NumberLink>
      <IconButton
        icon={ChevronRight}
        label={eventListText('panel.foot.next')}
        disabled={near.next === null}
        onClick={() => step(near.next)}
      />
    </div>
  );
}
