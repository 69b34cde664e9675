// The dossier under a sight: what was known on a day, and without the sources that the reader leaves out. A dossier of its own, so that no
// room has a rule about it.
import { Kept, once, onceEach } from '../kept.ts';
import type { LinkedClaim, RecordLists } from '../dossier/index-dossier.ts';
import type { Claim, Difference, DossierEvent } from '../dossier/types.ts';
import { dropSources } from '../evidence/drop-sources.ts';
import type { DroppedSources } from '../evidence/drop-sources.ts';
import { isKnown } from '../evidence/evidence-index.ts';
import type { KnownMode } from '../evidence/known-on.ts';
import { settleEvent } from '../evidence/settle-events.ts';
import { dropStates } from './drop-states.ts';
import { evidenceReader } from './event-evidence.ts';
import type { OpenDossier, Sight } from './open-dossier.ts';
import type { StateTable } from './state-table.ts';
import { isInSight, rowOfEvent, statesOn } from './states-on.ts';

/** Lists with what is in sight, made when they are asked for. */
function listsInSight<T>(all: RecordLists<T>, see: (record: T, key: string) => T | null): RecordLists<T> {
  return { get: onceEach((key: string) => all.get(key)?.flatMap((record) => see(record, key) ?? [])) };
}

/** Whether two lists of dates or places say the same by the same claims. */
function isSame(a: readonly object[], b: readonly object[]): boolean {
  return (
    a.length === b.length && a.every((entry, at) => entry === b[at] || JSON.stringify(entry) === JSON.stringify(b[at]))
  );
}

/** What is left of a dossier without some sources; a table a mode, made when it is first asked for. */
class Left {
  readonly without: DroppedSources;

  constructor(
    private readonly whole: OpenDossier,
    drop: readonly string[],
    /** With nothing dropped; null = this is it. */
    private readonly all: Left | null,
  ) {
    this.without = dropSources(whole.evidence, drop);
  }

  table(mode: KnownMode | null): StateTable {
    return tables.get(this, mode ?? 'now', () => this.make(mode));
  }

  private make(mode: KnownMode | null): StateTable {
    const { evidence, states, tableOf } = this.whole;
    const records = evidence.lookup.dossier;
    if (this.all !== null) return dropStates(this.all.table(mode), records, evidence, this.without, mode);
    return mode === null ? states : tableOf(mode);
  }
}

/** One a mode, and one of what is known now. */
const TABLES = 3;
const tables = new Kept<Left, StateTable>(() => TABLES);

const nothingDropped = once((whole: OpenDossier) => new Left(whole, [], null));
/** What was dropped last: a reader goes on from there. */
const lastDropped = new Kept<OpenDossier, Left>();

function leftOf(whole: OpenDossier, drop: readonly string[]): Left {
  const all = nothingDropped(whole);
  return drop.length === 0 ? all : lastDropped.get(whole, drop.join('~'), () => new Left(whole, drop, all));
}

/** The dossier under a sight; the whole itself if nothing is left out. */
export function seeDossier(whole: OpenDossier, sight: Sight): OpenDossier {
  const { knownOn, drop } = sight;
  if (knownOn === null && drop.length === 0) return whole;
  if (whole.byBlock !== null) return whole.byBlock.see(sight);
  const parts = leftOf(whole, drop);
  const { evidence, changed } = parts.without;
  const { lookup } = whole;
  const states = statesOn(parts.table(knownOn?.mode ?? null), knownOn?.day ?? null);
  const isEventInSight = (id: string): boolean => isInSight(states, rowOfEvent(states, id) ?? -1);
  const eventOf = onceEach((id: string): DossierEvent | undefined => {
    const all = lookup.events.get(id);
    const record = isEventInSight(id) ? evidence.lookup.events.get(id) : undefined;
    if (all === undefined || record === undefined) return all;
    const settled = settleEvent(evidence, record, knownOn);
    // what has lost nothing is the same object, so that nobody draws it again
    return isSame(settled.when, all.when) && isSame(settled.places, all.places) ? all : settled;
  });
  const isClaimInSight = (id: string): boolean => {
    const facts = evidence.facts.get(id);
    return facts !== undefined && isKnown(facts, knownOn);
  };
  const seeClaim = ({ id }: Claim): Claim | null =>
    isClaimInSight(id) ? (evidence.facts.get(id)?.claim ?? null) : null;
  /** A claim that has lost an origin no longer stands under it. */
  const seeClaimOf = (claim: Claim, originId: string): Claim | null => {
    const now = seeClaim(claim);
    return now?.originIds.some((id) => id === originId) === true ? now : null;
  };
  const seeLink = ({ claim, relation }: LinkedClaim): LinkedClaim | null => {
    const now = seeClaim(claim);
    return now === null ? null : { claim: now, relation };
  };
  const seeEvent = ({ id }: DossierEvent): DossierEvent | null => (isEventInSight(id) ? (eventOf(id) ?? null) : null);
  const seeDifference = (difference: Difference): Difference | null =>
    difference.claimIds.every(isClaimInSight) ? difference : null;
  const dossier = {
    ...whole.dossier,
    get events() {
      return whole.dossier.events.map((event) => eventOf(event.id) ?? event);
    },
    get differences() {
      return whole.dossier.differences.filter((each) => seeDifference(each) !== null);
    },
  };
  const seen = {
    ...lookup,
    dossier,
    events: { get: eventOf, has: (id: string) => lookup.events.has(id) },
    claimsByReport: listsInSight(lookup.claimsByReport, seeClaim),
    claimsByEvent: listsInSight(lookup.claimsByEvent, seeLink),
    claimsByOrigin: listsInSight(lookup.claimsByOrigin, seeClaimOf),
    claimsByMeasure: listsInSight(lookup.claimsByMeasure, seeClaim),
    repeatsOfClaim: listsInSight(lookup.repeatsOfClaim, seeClaim),
    eventsByClaim: listsInSight(lookup.eventsByClaim, seeEvent),
    differencesByClaim: listsInSight(lookup.differencesByClaim, seeDifference),
    childrenOfEvent: listsInSight(lookup.childrenOfEvent, seeEvent),
  };
  const read = evidenceReader(seen, evidence, knownOn);
  return {
    manifest: whole.manifest,
    whole,
    sight,
    dossier,
    lookup: seen,
    evidence,
    states,
    tableOf: whole.tableOf,
    readEventEvidence: read,
    evidenceAtHand: read,
    byBlock: null,
    isClaimInSight,
    changedClaims: changed,
  };
}
