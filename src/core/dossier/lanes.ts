import { once } from '../kept.ts';
import type { Dossier, EventType } from './types.ts';

/** A lane of the timeline: the event types that share it, in the order of the codebook. */
export interface Lane {
  readonly name: string;
  /** Stands for the lane in links and gives it colour and icon. */
  readonly first: EventType;
  readonly types: readonly EventType[];
}

export interface Lanes {
  /** In the order in which the codebook first names them. */
  readonly list: readonly Lane[];
  /** Place in `list` by place of the type in `dossier.eventTypes`. */
  readonly ofType: Uint8Array;
}

/** The lanes of a codebook. */
export const lanesOf = once((types: Dossier['eventTypes']): Lanes => {
  const list: { name: string; first: EventType; types: EventType[] }[] = [];
  const ofType = Uint8Array.from(types, (type) => {
    const at = list.findIndex(({ name }) => name === type.lane);
    list[at]?.types.push(type);
    return at < 0 ? list.push({ name: type.lane, first: type, types: [type] }) - 1 : at;
  });
  return { list, ofType };
});

/** The types that an id out of a link means: the type itself, else those that it was split into or merged with; none if it never was one. */
export function typesOfId(types: Dossier['eventTypes'], id: string): readonly EventType[] {
  const own = types.filter((type) => type.id === id);
  return own.length > 0 ? own : types.filter(({ formerIds }) => formerIds?.some((former) => former === id) === true);
}
