import { findEvent } from '#core/dossier/index-dossier.ts';
import { listOfRows } from '#core/query/group-by-beginning.ts';
import { neighbours } from '#core/query/neighbours.ts';
import type { Neighbours, ReadingOrder } from '#core/query/neighbours.ts';
import { rowOfEvent, rowsOfEvents } from '#core/states/states-on.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import type { View } from '#core/view/view.ts';
import { shownEvents } from '../view/shown-events.ts';
import { arrangedEvents, followsChronology } from './arranged-events.ts';
import { listContent } from './list-content.ts';

/** The list that previous and next walk, and the rows beside the selected event in it. */
export interface WalkedList extends Neighbours {
  readonly list: string;
  readonly count: number;
  /** The row of the selected event; null = none is selected. */
  readonly row: number | null;
}

function selectedRow({ states, lookup }: OpenDossier, selection: string | null): number | null {
  const found = selection === null ? null : findEvent(lookup, selection);
  return found === null || found.type === 'unknown' ? null : (rowOfEvent(states, found.event.id) ?? null);
}

/** Rows of the list that the event was opened from; null if that does not hold the event, or not any more. */
function rowsOfOrigin(open: OpenDossier, view: View, row: number | null): Int32Array | null {
  if (view.list === null || row === null) return null;
  const content = listContent(open, view, view.list);
  const rows = content.of === 'events' ? rowsOfEvents(open.states, content.ids) : null;
  return rows?.includes(row) === true ? rows : null;
}

/** The one order of previous and next everywhere: that of the list that the event was opened from; else of what is shown, as it is read. */
export function walkedList(open: OpenDossier, view: View): WalkedList {
  const { states } = open;
  const row = selectedRow(open, view.selection);
  const walk = (list: string, rows: Int32Array, order: ReadingOrder): WalkedList => ({
    ...neighbours(order, rows, row),
    list,
    count: rows.length,
    row,
  });
  const asRead: ReadingOrder = (rows) => listOfRows(states, rows);
  if (followsChronology(view)) {
    const { group, sort } = view;
    return walk('chronology', shownEvents(open, view).rows, (rows) => arrangedEvents(open, rows, group, sort));
  }
  const origin = rowsOfOrigin(open, view, row);
  return origin === null || view.list === null
    ? walk('shown', shownEvents(open, view).rows, asRead)
    : walk(view.list, origin, asRead);
}
