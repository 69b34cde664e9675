import type { EventId } from '../dossier/types.ts';

/** The ids of the events of a table, by place and back. */
export interface EventIds {
  /** How many events there are. */
  readonly length: number;
  /** The id at a place; undefined beyond the last. */
  readonly at: (event: number) => EventId | undefined;
  /** The place of an id; undefined for one that does not exist. */
  readonly of: (id: string) => number | undefined;
}

/** All of them, in their order. */
export function allIds({ length, at }: EventIds): readonly EventId[] {
  return Array.from({ length }, (_, event) => at(event)).flatMap((id) => id ?? []);
}

/** Ids that are there as texts. */
export function listedIds(ids: readonly EventId[]): EventIds {
  const places = new Map<string, number>(ids.map((id, at) => [id, at]));
  return { length: ids.length, at: (event) => ids[event], of: (id) => places.get(id) };
}
