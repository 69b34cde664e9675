import { ChevronLeft, ChevronRight } from 'lucide-react';
import { eventIdAt } from '#core/states/states-on.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useWalkedList } from '#model/hooks/use-walked-list.ts';
import { openList, selectRecord } from '#model/view/view-actions.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { NumberLink } from '#ui/number-link.tsx';
import { eventListText } from '#messages/event-list-texts.ts';

/** Previous and next in a list, in the order in which it is read, and how far one has come. */
export function EventSteps() {
  const { states } = useDossier();
  const { list, count, row, position, previous, next } = useWalkedList();
  const step = (to: number | null): void => {
    const id = to === null ? undefined : eventIdAt(states, to);
    if (id !== undefined) selectRecord(id);
  };
  return (
    <div className="pn-steps">
      <IconButton
        icon={ChevronLeft}
        label={eventListText('panel.foot.previous')}
        disabled={previous === null}
        onClick={() => step(previous)}
      />
      <NumberLink className="pn-step-count" onClick={() => openList(list)}>
        {position === null
          ? eventListText(row === null ? 'panel.foot.shown' : 'panel.foot.notShown', { count })
          : eventListText('panel.foot.position', { at: position, count })}
      </NumberLink>
      <IconButton
        icon={ChevronRight}
        label={eventListText('panel.foot.next')}
        disabled={next === null}
        onClick={() => step(next)}
      />
    </div>
  );
}
