// Which shown events stand at which place of the gazetteer. Marks are grouped by place before anything is drawn, so a change of filter
// or window costs a pass over the rows and the places, whatever the map does with them.
import { PLACE_ROLES } from '../states/link-columns.ts';
import type { EventStates } from '../states/states-on.ts';

/** How a place can carry marks: not at all, at a point or in an area, or only as a label over a country or sea. */
export const NOT_DRAWN = 0;
export const LOCATED = 1;
export const BROAD = 2;

export interface PlaceGroup {
  /** Place in `dossier.places`. */
  readonly place: number;
  /** Shown rows, ascending, each once. */
  readonly rows: readonly number[];
}

const AT = PLACE_ROLES.indexOf('at');
const FROM = PLACE_ROLES.indexOf('from');
const VIA = PLACE_ROLES.indexOf('via');
const TO = PLACE_ROLES.indexOf('to');

/**
 * Groups the shown rows by place. An event stands where it happened (`at`) and where a movement ended (`to`); at its start only when it
 * has neither, or when the start is broad, because a label has no line of its own to tell of it. `about` is no location.
 * `extents` holds NOT_DRAWN, LOCATED or BROAD by place. Groups come in the order of the gazetteer.
 */
export function groupByPlace(states: EventStates, rows: Iterable<number>, extents: Uint8Array): PlaceGroup[] {
  const lists: (number[] | undefined)[] = Array.from(extents, () => undefined);
  const add = (place: number, row: number) => {
    const list = (lists[place] ??= []);
    if (list[list.length - 1] !== row) list.push(row);
  };
  const { starts, ends, targets, notes } = states.links('places');
  for (const row of rows) {
    const end = ends[row] ?? 0;
    let stands = false;
    for (let at = starts[row] ?? end; at < end; at += 1) {
      const place = targets[at] ?? 0;
      if (extents[place] === NOT_DRAWN || (notes[at] !== AT && notes[at] !== TO)) continue;
      stands = true;
      add(place, row);
    }
    for (let at = starts[row] ?? end; at < end; at += 1) {
      const place = targets[at] ?? 0;
      if (extents[place] === NOT_DRAWN || (notes[at] !== FROM && notes[at] !== VIA)) continue;
      if (!stands || extents[place] === BROAD) add(place, row);
    }
  }
  return lists.flatMap((list, place) =>
    // a copy has no room to spare: of a million rows that is some megabytes
    list === undefined ? [] : [{ place, rows: list.slice() }],
  );
}

/** So many rows are quicker marked than sorted. */
const MANY_ROWS = 4096;

function mergeMany(groups: readonly PlaceGroup[]): readonly number[] {
  let [first, last] = [Infinity, 0];
  for (const { rows } of groups) {
    first = Math.min(first, rows[0] ?? first);
    last = Math.max(last, rows.at(-1) ?? last);
  }
  const isMarked = new Uint8Array(Math.max(0, last - first + 1));
  for (const { rows } of groups) for (const row of rows) isMarked[row - first] = 1;
  const merged: number[] = [];
  for (let at = 0; at < isMarked.length; at += 1) if (isMarked[at] === 1) merged.push(first + at);
  return merged;
}

/** The rows of several groups, ascending, each once. */
export function mergeRows(groups: readonly PlaceGroup[]): readonly number[] {
  const [first] = groups;
  if (groups.length === 1 && first !== undefined) return first.rows;
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  if (total > MANY_ROWS) return mergeMany(groups);
  const all = new Int32Array(total);
  let end = 0;
  for (const { rows } of groups) {
    all.set(rows, end);
    end += rows.length;
  }
  all.sort();
  let kept = 0;
  for (let at = 0; at < all.length; at += 1) if (at === 0 || all[at] !== all[kept - 1]) all[kept++] = all[at] ?? 0;
  return Array.from(all.subarray(0, kept));
}

/** Whether one of the rows is among some others, which are few and mostly none. */
export function holdsAny({ rows }: Pick<PlaceGroup, 'rows'>, wanted: ReadonlySet<number>): boolean {
  return wanted.size > 0 && rows.some((row) => wanted.has(row));
}

export interface MixPart {
  /** Place of the type in `dossier.eventTypes`. */
  readonly type: number;
  readonly count: number;
}

/** How many rows there are of each type, in the order of the legend, without the types that have none. */
export function mixOfRows(states: EventStates, rows: readonly number[]): readonly MixPart[] {
  const counts: number[] = [];
  for (const row of rows) {
    const type = states.type[row] ?? 0;
    counts[type] = (counts[type] ?? 0) + 1;
  }
  return counts.flatMap((count, type) => ({ type, count }));
}
