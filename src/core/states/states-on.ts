// The table of states as it stands on a day.
import type { EventId } from '../dossier/types.ts';
import { toDay } from '../time/day.ts';
import type { Day } from '../time/day.ts';
import { OPEN_FUTURE } from './open-days.ts';
import { UNSUPPORTED } from './state-table.ts';
import type { StateTable } from './state-table.ts';

/** After every date that a report can bear: on this day everything is known. */
export const EVERYTHING_KNOWN: Day = toDay(OPEN_FUTURE - 1);

/**
 * The states on a day: one row an event, the one that holds on the day; of an event that is known only later its last one. The other rows of
 * the table play no part.
 */
export interface EventStates extends StateTable {
  readonly day: Day;
}

/** The states on a day; null = with everything that is known. */
export function statesOn(table: StateTable, day: Day | null): EventStates {
  return { ...table, day: day ?? EVERYTHING_KNOWN };
}

/** Whether the event of a row is not known yet on the day. */
export function isLater({ firstKnown, day }: EventStates, row: number): boolean {
  return (firstKnown[row] ?? 0) > day;
}

/** Whether a row is the one that stands for its event on the day. */
export function isOfDay(states: EventStates, row: number): boolean {
  const until = states.knownUntil[row] ?? 0;
  if (isLater(states, row)) return until === OPEN_FUTURE;
  return (states.knownFrom[row] ?? 0) <= states.day && states.day < until;
}

/** Whether a row is the state of an event that is known on the day from sources that are not left out. */
export function isInSight(states: EventStates, row: number): boolean {
  return isOfDay(states, row) && !isLater(states, row) && ((states.flags[row] ?? 0) & UNSUPPORTED) === 0;
}

/** Id of the event of a row; undefined for a row that does not exist. */
export function eventIdAt({ event, ids }: StateTable, row: number): EventId | undefined {
  return ids.at(event[row] ?? -1);
}

/** The row that stands for an event on the day; undefined for an id that does not exist. */
export function rowOfEvent(states: EventStates, id: string): number | undefined {
  const event = states.ids.of(id);
  if (event === undefined) return undefined;
  const { starts, ends, targets } = states.rowsOfEvent;
  const end = ends[event] ?? 0;
  for (let at = starts[event] ?? end; at < end; at += 1) {
    const row = targets[at] ?? -1;
    if (isOfDay(states, row)) return row;
  }
  return undefined;
}

/** The rows that stand for some events on the day, ascending; ids that do not exist are left out. */
export function rowsOfEvents(states: EventStates, ids: readonly string[]): Int32Array {
  return Int32Array.from(ids.flatMap((id) => rowOfEvent(states, id) ?? [])).sort();
}

/** The rows that stand for the events on the day, ascending: one an event. */
export function rowsOfDay(states: EventStates): Int32Array {
  const rows = new Int32Array(states.ids.length);
  let count = 0;
  for (let row = 0; row < states.size; row += 1) if (isOfDay(states, row)) rows[count++] = row;
  return rows.subarray(0, count);
}

/** Events in sight on the day, in order of time. */
export function eventsInSight(states: EventStates): readonly EventId[] {
  return [...rowsOfDay(states)].flatMap((row) => (isInSight(states, row) ? (eventIdAt(states, row) ?? []) : []));
}
