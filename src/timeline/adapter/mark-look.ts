import { lanesOf } from '#core/dossier/lanes.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { markStatusOf } from '#core/states/mark-status.ts';
import { eventIdAt, isLater } from '#core/states/states-on.ts';
import { markIcon } from '#ui/mark/mark-paths.ts';
import type { MarkLook } from '../drawing/mark-element.ts';
import type { FeedMark } from '../items/feed-mark.ts';

/** The title of the event of a row. */
export function titleOfRow({ states, lookup }: OpenDossier, row: number): string {
  return lookup.events.get(eventIdAt(states, row) ?? '')?.title ?? '';
}

/** How a mark looks, and what it says. */
export function markLook(open: OpenDossier, mark: FeedMark): MarkLook {
  const { states, dossier } = open;
  // several events stand under the sign of their lane
  const type =
    mark.kind === 'count'
      ? lanesOf(dossier.eventTypes).list[mark.lane]?.first
      : dossier.eventTypes[states.type[mark.row] ?? 0];
  return {
    colour: type?.colour ?? 'context',
    icon: markIcon(type?.icon ?? ''),
    fill: markStatusOf(states.status[mark.row] ?? 0),
    title: titleOfRow(open, mark.row),
    isLater: mark.rows.every((row) => isLater(states, row)),
    count: mark.rows.filter((row) => !isLater(states, row)).length || mark.rows.length,
  };
}
