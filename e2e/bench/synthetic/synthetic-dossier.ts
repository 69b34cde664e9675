// A dossier of any size in the proportions of the bundled one, and always the same for the same seed: see copy-block.ts for how.
import type { Dossier } from '#core/dossier/types.ts';
import { makeActorPool } from './actor-pool.ts';
import { copyBlock } from './copy-block.ts';
import type { Block, BlockMakers } from './copy-block.ts';
import { MAX_RECORDS } from './opaque-ids.ts';
import { makePlacePool } from './place-pool.ts';
import { mixSeed } from './seeded-random.ts';
import { makeTimeWaves } from './time-waves.ts';

export interface SyntheticOptions {
  readonly events: number;
  readonly seed: number;
}

/** Everything of a dossier that does not grow with its events, and its growing parts piece by piece: a large one is never in memory as a whole. */
export interface SyntheticParts {
  readonly heading: Omit<Dossier, keyof Block>;
  readonly blocks: () => Iterable<Block>;
}

/** The largest number of events for which the ids of MODEL.md are enough. */
export function maxSyntheticEvents(bundled: Dossier): number {
  const fullest = Math.max(
    bundled.claims.length,
    bundled.events.length,
    bundled.origins.length,
    bundled.reports.length,
  );
  return Math.floor(MAX_RECORDS / fullest) * bundled.events.length;
}

export function makeSyntheticParts(bundled: Dossier, { events, seed }: SyntheticOptions): SyntheticParts {
  const blockSize = bundled.events.length;
  if (!Number.isSafeInteger(events) || events < 1 || events > maxSyntheticEvents(bundled)) {
    throw new RangeError(
      `A synthetic dossier has 1 to ${maxSyntheticEvents(bundled)} events: there are no ids for more claims.`,
    );
  }
  const copies = Math.ceil(events / blockSize);
  const places = makePlacePool(bundled.places, copies, mixSeed(seed, 1));
  const actors = makeActorPool(bundled.actors, copies);
  const makers: BlockMakers = {
    bundled,
    seed: mixSeed(seed, 2),
    places,
    actors,
    drawShift: makeTimeWaves(mixSeed(seed, 3)),
  };
  function* blocks(): Generator<Block> {
    for (let copy = 0; copy < copies; copy += 1)
      yield copyBlock(makers, copy, Math.min(blockSize, events - copy * blockSize));
  }
  return {
    heading: {
      schemaVersion: bundled.schemaVersion,
      id: `synthetic-${events}`,
      title: `Synthetic dossier of ${events} events`,
      summary: 'Made up by the bench, in the proportions of the bundled dossier. Nothing in it has happened.',
      version: '1.0.0',
      licence: bundled.licence,
      credits: [],
      contact: bundled.contact,
      borders: bundled.borders,
      sharing: bundled.sharing,
      actors: actors.actors,
      places: places.places,
      measures: bundled.measures,
      eventTypes: bundled.eventTypes,
      stories: [],
    },
    blocks,
  };
}

/** A whole synthetic dossier in memory. */
export function makeSyntheticDossier(bundled: Dossier, options: SyntheticOptions): Dossier {
  const { heading, blocks } = makeSyntheticParts(bundled, options);
  const all = [...blocks()];
  return {
    ...heading,
    reports: all.flatMap((block) => block.reports),
    claims: all.flatMap((block) => block.claims),
    events: all.flatMap((block) => block.events),
    origins: all.flatMap((block) => block.origins),
    differences: all.flatMap((block) => block.differences),
  };
}
