// A dossier whose claims are not in memory: what the table of states tells is there at once, the evidence of an event comes with its block.
import type { BlockRecords } from '#core/columns/block-records.ts';
import { indexDossier } from '#core/dossier/index-dossier.ts';
import type { DossierLookup } from '#core/dossier/index-dossier.ts';
import type { Dossier, DossierEvent, Manifest } from '#core/dossier/types.ts';
import { indexEvidence } from '#core/evidence/evidence-index.ts';
import type { KnownMode } from '#core/evidence/known-on.ts';
import { Kept, onceEach } from '#core/kept.ts';
import type { EventEvidence } from '#core/states/event-evidence.ts';
import type { EventIds } from '#core/states/event-ids.ts';
import { openDossier } from '#core/states/open-dossier.ts';
import type { OpenDossier, Sight } from '#core/states/open-dossier.ts';
import { seeDossier } from '#core/states/see-dossier.ts';
import type { StateTable } from '#core/states/state-table.ts';
import { rowOfEvent, statesOn } from '#core/states/states-on.ts';
import type { EventStates } from '#core/states/states-on.ts';
import { toldEvent } from '#core/states/told-event.ts';
import type { Day } from '#core/time/day.ts';
import type { LateLoad } from '#late/late-load.ts';

export interface Block {
  readonly number: number;
  readonly load: LateLoad<BlockRecords>;
}

export interface BlockSource {
  readonly manifest: Manifest;
  /** Codebook, actors, places; without claims, events, origins and differences. */
  readonly dossier: Dossier;
  readonly ids: EventIds;
  /** The title of an event by its place in `ids`; its id until titles have come. */
  readonly titleOf: (event: number) => string;
  /** Whether titles, actors and the links to reports have come. */
  readonly isComplete: () => boolean;
  /** 1 by place for the events whose title has words that begin with those of a query. */
  readonly findTitles: (query: string) => Uint8Array;
  /** What titles are kept with: another object when they have come. */
  readonly titleKey: () => object;
  /** The table of a mode; null = it has not come. */
  readonly tableOf: (mode: KnownMode | null) => StateTable | null;
  readonly awaitMode: (mode: KnownMode) => Promise<unknown> | null;
  /** The days on which its reports came out, ascending, each once; none until they have come. */
  readonly publicationDays: readonly Day[];
  /** The block that an event is in, by its place in `ids`. */
  readonly blockOf: (event: number) => Block;
}

/** The same states for the same table and day: what was worked out from them stays when titles have come. */
const seen = new Kept<StateTable, EventStates>();

/** Blocks whose records are kept: readers go to and fro between a few events. */
export const BLOCKS_KEPT = 12;

/** Events as the states tell of them, made when they are asked for. */
function toldEvents({ dossier, ids, titleOf, titleKey }: BlockSource, states: EventStates): DossierLookup['events'] {
  const tell = (id: string): DossierEvent | undefined => {
    const [row, event] = [rowOfEvent(states, id), ids.of(id)];
    if (row === undefined || event === undefined) return undefined;
    return toldEvent(states, row, dossier, titleOf(event)) ?? undefined;
  };
  const told = new Kept<object, (id: string) => DossierEvent | undefined>();
  const get = (id: string): DossierEvent | undefined => told.get(titleKey(), '', () => onceEach(tell))(id);
  return { get, has: (id) => ids.of(id) !== undefined };
}

/** The records of a block under a sight, in the place of what the states tell of its events. */
function laidOver(seen: OpenDossier, frame: OpenDossier, whole: OpenDossier | null): OpenDossier {
  const { events } = seen.lookup;
  // numbers of reports and letters of claims count those of the whole dossier, which are not here: what has none is called by its id
  const dossier: Dossier = { ...seen.dossier, reports: [], claims: [] };
  const over: OpenDossier = {
    ...seen,
    get whole() {
      return whole ?? over;
    },
    dossier,
    lookup: {
      ...seen.lookup,
      dossier,
      events: { get: (id) => events.get(id) ?? frame.lookup.events.get(id), has: frame.lookup.events.has },
    },
    states: frame.states,
    tableOf: frame.tableOf,
    byBlock: frame.byBlock,
  };
  return over;
}

/** Opens a dossier by block, nothing left out. Its first table must have come. */
export function openByBlock(source: BlockSource): OpenDossier {
  const { manifest, dossier, ids, tableOf } = source;
  const opened = new Kept<BlockSource, OpenDossier>(() => BLOCKS_KEPT);
  /** An event in the block of each claim that has been read. */
  const eventOfClaim = new Map<string, number>();
  const openBlock = ({ number }: Block, records: BlockRecords): OpenDossier =>
    opened.get(source, String(number), () => {
      const [first] = records.events;
      const event = first === undefined ? undefined : ids.of(first.id);
      if (event !== undefined) for (const { id } of records.claims) eventOfClaim.set(id, event);
      return openDossier(manifest, { ...dossier, ...records });
    });
  const indexed = indexDossier(dossier);
  const evidence = indexEvidence(indexed);

  const see = (sight: Sight, whole: OpenDossier | null): OpenDossier => {
    // what is known now stands in until the table of the mode has come
    const table = tableOf(sight.knownOn?.mode ?? null) ?? tableOf(null);
    if (table === null) throw new RangeError('A dossier is opened when its first table has come.');
    const day = sight.knownOn?.day ?? null;
    const states = seen.get(table, String(day), () => statesOn(table, day));
    const overlays = new Kept<BlockSource, OpenDossier>(() => BLOCKS_KEPT);
    const waits = new Kept<Promise<BlockRecords>, Promise<OpenDossier>>();
    const withBlock = (block: Block, records: BlockRecords): OpenDossier =>
      overlays.get(source, String(block.number), () => {
        const all = openBlock(block, records);
        return laidOver(seeDossier(all, sight), frame, whole === null ? null : laidOver(all, whole, null));
      });
    const around = (id: string): OpenDossier | null | Promise<OpenDossier> => {
      const event = ids.of(id) ?? eventOfClaim.get(id);
      if (event === undefined) return null;
      const block = source.blockOf(event);
      const records = block.load.current();
      if (records !== null) return withBlock(block, records);
      const asked = block.load.ask();
      return waits.get(asked, '', async () => withBlock(block, await asked));
    };
    const evidenceAtHand = (id: string): EventEvidence | null => {
      const event = ids.of(id);
      const block = event === undefined ? null : source.blockOf(event);
      const records = block?.load.current() ?? null;
      return block === null || records === null ? null : withBlock(block, records).evidenceAtHand(id);
    };
    const frame: OpenDossier = {
      manifest,
      get whole() {
        return whole ?? frame;
      },
      sight,
      dossier,
      lookup: { ...indexed, events: toldEvents(source, states) },
      evidence,
      states,
      tableOf: (mode) => tableOf(mode) ?? table,
      readEventEvidence: (id) => {
        const there = around(id);
        const evidenceOf = (found: OpenDossier | null): EventEvidence | null => found?.evidenceAtHand(id) ?? null;
        return there instanceof Promise ? there.then(evidenceOf) : evidenceOf(there);
      },
      evidenceAtHand,
      // it has no claims of which one could be asked
      isClaimInSight: () => false,
      changedClaims: new Set<string>(),
      byBlock: {
        isComplete: source.isComplete,
        findTitles: source.findTitles,
        see: (other) => see(other, whole ?? frame),
        around,
        publicationDays: source.publicationDays,
        awaitMode: source.awaitMode,
      },
    };
    return frame;
  };
  return see({ knownOn: null, drop: [] }, null);
}
