import type { Problem } from '../problem.ts';
import type { Sourced } from '../validate.ts';
import { problemIn } from './check.ts';
import type { CheckInput } from './check.ts';

function cyclic<T extends { readonly id: string }>(
  records: readonly Sourced<T>[],
  field: string,
  next: (record: T) => readonly string[],
): Problem[] {
  // most lead nowhere
  const leading = records.filter(({ record }) => next(record).length > 0);
  if (leading.length === 0) return [];
  const byId = new Map<string, T>(records.map(({ record }) => [record.id, record]));
  return leading.flatMap((at) => {
    const seen = new Set<string>();
    const open = [...next(at.record)];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (id === at.record.id) return [problemIn(at, [field], 'cycle', `"${id}" leads back to itself along ${field}`)];
      const record = seen.has(id) ? undefined : byId.get(id);
      seen.add(id);
      if (record !== undefined) open.push(...next(record));
    }
    return [];
  });
}

const NONE: readonly string[] = [];

function listOf(id: string | null): readonly string[] {
  return id === null ? NONE : [id];
}

/** Chains of dependence, of speaking for, of being part and of parts come to an end. */
export function checkCycles({ draft }: CheckInput): readonly Problem[] {
  return [
    ...cyclic(draft.origins, 'dependsOn', (origin) => origin.dependsOn),
    ...cyclic(draft.actors, 'speaksFor', (actor) => listOf(actor.speaksFor)),
    ...cyclic(draft.events, 'parentId', (event) => listOf(event.parentId)),
    ...cyclic(draft.measures, 'parts', (measure) => measure.parts),
  ];
}
