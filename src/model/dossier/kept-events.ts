import { DATED, emptyColumns, putEntry } from '#core/query/event-index.ts';
import type { EntryColumns, EventIndex, IndexEntry } from '#core/query/event-index.ts';
import type { KnownOn } from '#core/evidence/known-on.ts';
import type { KnownDays } from './known-steps.ts';

/** Bits of what is other than in the whole index. */
const WORKED_OUT = 1;
export const OTHER = 2;
export const OTHER_DATES = 4;
export const OTHER_PLACES = 8;
export const OTHER_REPORTS = 16;

/** What an index holds of each event, to be changed. */
export function copiedColumns(index: EventIndex): EntryColumns {
  return {
    startMin: index.startMin.slice(),
    startMax: index.startMax.slice(),
    endMin: index.endMin.slice(),
    endMax: index.endMax.slice(),
    flags: index.flags.slice(),
    status: index.status.slice(),
    sight: index.sight.slice(),
  };
}

function otherThan(index: EventIndex, row: number, entry: IndexEntry): number {
  const old = index.entryAt(row);
  if (entry === old) return WORKED_OUT;
  const areDatesOther =
    (entry.dates?.startMin ?? 0) !== index.startMin[row] ||
    (entry.dates?.endMax ?? 0) !== index.endMax[row] ||
    ((entry.bits ^ (index.flags[row] ?? 0)) & DATED) !== 0;
  return (
    WORKED_OUT |
    OTHER |
    (areDatesOther ? OTHER_DATES : 0) |
    (entry.places === old?.places ? 0 : OTHER_PLACES) |
    (entry.reports === old?.reports ? 0 : OTHER_REPORTS)
  );
}

/**
 * The states of all events of a dossier, each worked out when it is first asked for. An event has one more of them than it has days: they stand
 * one after the other, and what an index holds of them in columns, so that a day is a pass over numbers.
 */
export class KeptEvents<State extends { readonly entry: IndexEntry }> {
  private readonly states: (State | undefined)[];
  private readonly columns: EntryColumns;
  private readonly bits: Uint8Array;

  constructor(
    private readonly index: EventIndex,
    private readonly known: KnownDays,
  ) {
    const size = known.days.length + index.size;
    this.states = Array.from({ length: size }, () => undefined);
    this.columns = emptyColumns(size);
    this.bits = new Uint8Array(size);
  }

  /** Place of the state of a row on a day (null = when everything is known). */
  placeOf(row: number, knownOn: KnownOn): number {
    const { starts, days } = this.known;
    const start = starts[row] ?? 0;
    let until = starts[row + 1] ?? start;
    if (knownOn !== null) while (until > start && (days[until - 1] ?? 0) > knownOn.day) until -= 1;
    return until + row;
  }

  /** Whether nothing more becomes known of a row after the state at a place. */
  isLast(row: number, place: number): boolean {
    return place - row === this.known.starts[row + 1];
  }

  /** Whether a row is not known at all on a day. */
  isYetUnknown(row: number, knownOn: KnownOn): boolean {
    return knownOn !== null && (this.known.first[row] ?? Infinity) > knownOn.day;
  }

  /** The state at a place; the first time it is worked out. */
  stateAt(row: number, place: number, workOut: () => State): State {
    let state = this.states[place];
    if (state === undefined) {
      state = workOut();
      this.states[place] = state;
      putEntry(this.columns, place, state.entry);
      this.bits[place] = otherThan(this.index, row, state.entry);
    }
    return state;
  }

  /** What is other than in the whole index, as bits; 0 = not worked out yet. */
  bitsAt(place: number): number {
    return this.bits[place] ?? 0;
  }

  /** The entry of a state that has been worked out. */
  entryAt(place: number): IndexEntry | undefined {
    return this.states[place]?.entry;
  }

  /** Writes what an index holds of the state at a place into a row of its columns. */
  copyTo(columns: EntryColumns, row: number, place: number): void {
    const from = this.columns;
    columns.startMin[row] = from.startMin[place] ?? 0;
    columns.startMax[row] = from.startMax[place] ?? 0;
    columns.endMin[row] = from.endMin[place] ?? 0;
    columns.endMax[row] = from.endMax[place] ?? 0;
    columns.flags[row] = from.flags[place] ?? 0;
    columns.status[row] = from.status[place] ?? 0;
    columns.sight[row] = from.sight[place] ?? 0;
  }
}
