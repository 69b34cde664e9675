import { eventIdAt, rowOfEvent } from '#core/states/states-on.ts';
import { selectRecord } from '#model/view/view-actions.ts';
import type { StepControl } from '#model/view/view-store.ts';
import { useWalkedList } from '#model/hooks/use-walked-list.ts';
import { useView } from '#model/hooks/use-view.ts';
import { neighbourInTime } from '../items/find-neighbour.ts';
import { DATED } from '#core/states/state-table.ts';
import type { TimelineState } from './use-timeline.ts';

export interface EventStep {
  readonly previous: (() => void) | null;
  readonly next: (() => void) | null;
}

/** Going to the previous and the next shown event in time; null where there is none. Without a selection: the last and the first. */
export function useEventStep({ open, shown }: TimelineState): EventStep {
  const { states } = open;
  const selection = useView((view) => view.selection);
  const current = selection === null ? undefined : rowOfEvent(states, selection);
  const isDated = (row: number | null | undefined): row is number =>
    row != null && ((states.flags[row] ?? 0) & DATED) !== 0;
  const go = (row: number | null | undefined, control: StepControl): (() => void) | null =>
    isDated(row) ? () => selectRecord(eventIdAt(states, row) ?? null, control) : null;
  if (current === undefined) {
    // the rows without a date are the last ones
    let last = shown.rows.length - 1;
    while (last >= 0 && !isDated(shown.rows[last])) last -= 1;
    return { previous: go(shown.rows[last], 'event-previous'), next: go(shown.rows[0], 'event-next') };
  }
  return {
    previous: go(neighbourInTime(shown.rows, current, -1), 'event-previous'),
    next: go(neighbourInTime(shown.rows, current, 1), 'event-next'),
  };
}

/** Going to the previous and the next event in the list that is walked; null where there is none. */
export function useListStep({ open }: TimelineState): EventStep {
  const walked = useWalkedList();
  const go = (row: number | null, control: StepControl): (() => void) | null =>
    row === null ? null : () => selectRecord(eventIdAt(open.states, row) ?? null, control);
  return { previous: go(walked.previous, 'event-previous'), next: go(walked.next, 'event-next') };
}
