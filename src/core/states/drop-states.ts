// The table without some sources: only the events that these bear on have other rows, so the table is laid together from its own rows and
// an overlay with the rows of those events.
import type { Dossier } from '../dossier/types.ts';
import type { DroppedSources } from '../evidence/drop-sources.ts';
import type { EvidenceIndex } from '../evidence/evidence-index.ts';
import type { KnownMode } from '../evidence/known-on.ts';
import { forEachLinkColumn } from './link-columns.ts';
import type { LinkName } from './link-columns.ts';
import type { LinkTable } from './link-table.ts';
import { StateMaker, withSupport } from './make-states.ts';
import { DATED, emptyColumns, rowsByEvent, stateTable } from './state-table.ts';
import type { StateColumns, StateTable, UncountedTable } from './state-table.ts';

/** 1 by place in `dossier.events`: a changed claim bears on the event, or its own dates and places rest on one. */
function touchedEvents(dossier: Dossier, { ids }: StateTable, { evidence, changed }: DroppedSources): Uint8Array {
  const touched = new Uint8Array(dossier.events.length);
  for (const id of changed)
    for (const { eventId } of evidence.lookup.claims.get(id)?.events ?? []) {
      const at = ids.of(eventId);
      if (at !== undefined) touched[at] = 1;
    }
  dossier.events.forEach(({ when, places }, at) => {
    if ([...when, ...places].some(({ from }) => from.some((id) => changed.has(id)))) touched[at] = 1;
  });
  return touched;
}

/** Whether row `a` of one table stands before row `b` of another. */
function isBefore(left: UncountedTable, a: number, right: UncountedTable, b: number): boolean {
  const undated = (table: UncountedTable, row: number): number => ((table.flags[row] ?? 0) & DATED ? 0 : 1);
  const idOf = (table: UncountedTable, row: number): string => table.ids.at(table.event[row] ?? -1) ?? '';
  const order =
    undated(left, a) - undated(right, b) ||
    (left.startMin[a] ?? 0) - (right.startMin[b] ?? 0) ||
    (left.endMax[a] ?? 0) - (right.endMax[b] ?? 0);
  // an event has its rows in one of the tables only
  return order === 0 ? idOf(left, a) < idOf(right, b) : order < 0;
}

/** Rows of both tables in order of time, those of the second as ~row; the masked events of the first are left out. */
function mergedOrder(base: StateTable, overlay: UncountedTable, masked: Uint8Array): Int32Array {
  const order = new Int32Array(base.size + overlay.size);
  let filled = 0;
  let next = 0;
  for (let row = 0; row < base.size; row += 1) {
    if (masked[base.event[row] ?? -1] === 1) continue;
    while (next < overlay.size && isBefore(overlay, next, base, row)) order[filled++] = ~next++;
    order[filled++] = row;
  }
  while (next < overlay.size) order[filled++] = ~next++;
  return order.subarray(0, filled);
}

function mergedLinks(base: LinkTable, overlay: LinkTable, order: Int32Array): LinkTable {
  const sourceOf = (entry: number): readonly [LinkTable, number] => (entry < 0 ? [overlay, ~entry] : [base, entry]);
  const starts = new Uint32Array(order.length);
  const ends = new Uint32Array(order.length);
  let total = 0;
  order.forEach((entry, row) => {
    const [table, from] = sourceOf(entry);
    starts[row] = total;
    total += (table.ends[from] ?? 0) - (table.starts[from] ?? 0);
    ends[row] = total;
  });
  const targets = new Uint32Array(total);
  const notes = new Uint8Array(total);
  order.forEach((entry, row) => {
    const [table, from] = sourceOf(entry);
    targets.set(table.targets.subarray(table.starts[from], table.ends[from]), starts[row]);
    notes.set(table.notes.subarray(table.starts[from], table.ends[from]), starts[row]);
  });
  return { starts, ends, targets, notes };
}

function mergedColumns(base: StateTable, overlay: UncountedTable, order: Int32Array): StateColumns {
  const columns = emptyColumns(order.length);
  // the names of the columns are the keys of an object of that type
  for (const name of Object.keys(columns) as (keyof StateColumns)[]) {
    const [from, over, into] = [base[name], overlay[name], columns[name]];
    for (let row = 0; row < order.length; row += 1) {
      const entry = order[row] ?? 0;
      into[row] = (entry < 0 ? over[~entry] : from[entry]) ?? 0;
    }
  }
  return columns;
}

/** The table of a dossier as it is without some sources. */
export function dropStates(
  base: StateTable,
  dossier: Dossier,
  whole: EvidenceIndex,
  dropped: DroppedSources,
  mode: KnownMode | null,
): StateTable {
  const touched = touchedEvents(dossier, base, dropped);
  const maker = new StateMaker(dossier, whole, dropped.evidence);
  const overlay = stateTable(
    dossier,
    dossier.events.flatMap((_, at) => (touched[at] === 1 ? maker.of(at, mode) : [])),
  );
  const order = mergedOrder(base, overlay, touched);
  const columns = mergedColumns(base, overlay, order);
  const links = forEachLinkColumn((name) => mergedLinks(base.links(name), overlay.links(name), order));
  const table = {
    ...base,
    ...columns,
    size: order.length,
    rowsOfEvent: rowsByEvent(columns, base.ids.length),
    links: (name: LinkName) => links[name],
  };
  return withSupport(table, dropped.evidence, mode);
}
