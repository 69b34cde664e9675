import type { Problem } from '../problem.ts';
import type { Draft } from '../resolve.ts';
import type { Sourced } from '../validate.ts';
import { problemIn } from './check.ts';
import type { CheckInput } from './check.ts';

const COLLECTIONS = [
  'reports',
  'claims',
  'events',
  'origins',
  'actors',
  'places',
  'measures',
  'eventTypes',
  'differences',
  'stories',
] as const;

function duplicates(
  records: readonly Sourced<{ readonly id: string }>[],
  known: ReadonlyMap<string, unknown>,
): Problem[] {
  // mostly there is nothing to find
  if (known.size === records.length) return [];
  const first = new Map<string, Sourced<unknown>>();
  return records.flatMap((at) => {
    const before = first.get(at.record.id);
    if (before === undefined) {
      first.set(at.record.id, at);
      return [];
    }
    return [
      problemIn(
        at,
        ['id'],
        'duplicate-id',
        `"${at.record.id}" is the id of another record already (in ${before.file})`,
      ),
    ];
  });
}

function reusedIds({ draft, records }: CheckInput): Problem[] {
  const live = records.of('events');
  const former = new Set<string>();
  return draft.events.flatMap((at) =>
    at.record.formerIds.flatMap((id, n) => {
      const reused = live.has(id)
        ? 'an event has this id now'
        : former.has(id)
          ? 'it is the former id of another event as well'
          : null;
      former.add(id);
      return reused === null
        ? []
        : [problemIn(at, ['formerIds', n], 'reused-id', `"${id}" was given up, but ${reused}`)];
    }),
  );
}

/** Several types can have come out of one, but none has the id that another gave up. */
function reusedTypes({ eventTypes }: Draft): Problem[] {
  const live = new Set<string>(eventTypes.map(({ record }) => record.id));
  return eventTypes.flatMap((at) =>
    (at.record.formerIds ?? []).flatMap((id, n) =>
      live.has(id)
        ? [problemIn(at, ['formerIds', n], 'reused-id', `"${id}" was given up, but an event type has this id now`)]
        : [],
    ),
  );
}

/** Ids are unique within their kind, and an id that was given up stays given up. */
export function checkIds(input: CheckInput): readonly Problem[] {
  const { draft, records } = input;
  return [
    ...COLLECTIONS.flatMap((name) => duplicates(draft[name], records.of(name))),
    ...reusedIds(input),
    ...reusedTypes(draft),
  ];
}
