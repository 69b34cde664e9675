// Which events a query is about, from the records that its words were found in. Only what is in sight counts: what was known on the day, from
// sources that are not left out. One pass over numbers, since it is asked with every letter that is typed.
import type { Claim, Dossier } from '../dossier/types.ts';
import { once } from '../kept.ts';
import { linkTable, packLink } from '../states/link-table.ts';
import type { LinkTable } from '../states/link-table.ts';
import type { OpenDossier } from '../states/open-dossier.ts';
import { isInSight, isOfDay } from '../states/states-on.ts';

/** How well each record of a list fits, by its place there; 0 = not at all. */
export type Scores = Float32Array;

export interface FoundRecords {
  /** For each word the events whose own words say it, and the places and actors that are called so. */
  readonly words: readonly { readonly events: Scores; readonly places: Scores; readonly actors: Scores }[];
  /** Claims, reports and origins that say all the words. */
  readonly claims: Scores;
  readonly reports: Scores;
  readonly origins: Scores;
}

/** An event that says the words itself comes before one that only its claims find. */
const INDIRECT = 0.1;

/** What each claim bears on and comes from, as places in the lists of the dossier. */
interface ClaimColumns {
  readonly report: Uint32Array;
  readonly origins: LinkTable;
  /** Events that it affirms or disputes. */
  readonly events: LinkTable;
}

function placesIn(records: readonly { readonly id: string }[]): (id: string) => readonly number[] {
  const places = new Map(records.map(({ id }, at) => [id, at]));
  return (id) => {
    const at = places.get(id);
    return at === undefined ? [] : [at];
  };
}

const claimColumns = once((dossier: Dossier): ClaimColumns => {
  const { claims, events, reports, origins } = dossier;
  const [eventAt, reportAt, originAt] = [placesIn(events), placesIn(reports), placesIn(origins)];
  const links = (placesOf: (claim: Claim) => readonly number[]): LinkTable =>
    linkTable(claims.map((claim) => placesOf(claim).map((at) => packLink(at, 0))));
  return {
    report: Uint32Array.from(claims, ({ reportId }) => reportAt(reportId)[0] ?? reports.length),
    origins: links(({ originIds }) => originIds.flatMap(originAt)),
    events: links((claim) =>
      claim.events.flatMap(({ eventId, relation }) => (relation === 'mentions' ? [] : eventAt(eventId))),
    ),
  };
});

function bestOf(scores: Scores, { starts, ends, targets }: LinkTable, row: number): number {
  let best = 0;
  const end = ends[row] ?? 0;
  for (let at = starts[row] ?? end; at < end; at += 1) best = Math.max(best, scores[targets[at] ?? -1] ?? 0);
  return best;
}

/** What the words give that an event, its places and its actors say between them. */
function ownScore({ states }: OpenDossier, { words }: FoundRecords, row: number): number {
  let sum = 0;
  for (const { events, places, actors } of words) {
    const named = Math.max(bestOf(places, states.links('places'), row), bestOf(actors, states.links('actors'), row));
    const best = Math.max(events[states.event[row] ?? -1] ?? 0, named);
    if (best === 0) return 0;
    sum += best;
  }
  return sum;
}

/** 1 by the place of a claim that is known and left. */
export const claimsSeen = once(({ whole, isClaimInSight }: OpenDossier): Uint8Array =>
  Uint8Array.from(whole.dossier.claims, ({ id }) => (isClaimInSight(id) ? 1 : 0)),
);

/** The origins of claims, without those that are left out. */
const originsSeen = once(({ whole, evidence, changedClaims }: OpenDossier): LinkTable => {
  const { claims, origins } = whole.dossier;
  const own = claimColumns(whole.dossier).origins;
  if (changedClaims.size === 0) return own;
  const originAt = placesIn(origins);
  return linkTable(
    claims.map(({ id }) =>
      (evidence.facts.get(id)?.claim.originIds ?? []).flatMap(originAt).map((at) => packLink(at, 0)),
    ),
  );
});

/** What its claims in sight, their reports and their origins give an event, by its place. */
function claimScores(open: OpenDossier, found: FoundRecords): Scores {
  const { dossier } = open.whole;
  const { report, events } = claimColumns(dossier);
  const origins = originsSeen(open);
  const isSeen = claimsSeen(open);
  const scores = new Float32Array(dossier.events.length);
  for (let claim = 0; claim < isSeen.length; claim += 1) {
    if (isSeen[claim] === 0) continue;
    const score = Math.max(
      found.claims[claim] ?? 0,
      found.reports[report[claim] ?? -1] ?? 0,
      bestOf(found.origins, origins, claim),
    );
    if (score === 0) continue;
    const end = events.ends[claim] ?? 0;
    for (let at = events.starts[claim] ?? end; at < end; at += 1) {
      const event = events.targets[at] ?? 0;
      if (score > (scores[event] ?? 0)) scores[event] = score;
    }
  }
  return scores;
}

/**
 * How well each event fits, by its place in the dossier: 0 = not at all. It fits if its own words, its places and its actors say all the words
 * between them, or if one claim in sight that affirms or disputes it does, or the report or an origin of one. Of an event that is not known yet only the
 * former is asked.
 */
export function matchEvents(open: OpenDossier, found: FoundRecords): Scores {
  const { states } = open;
  const scores = new Float32Array(states.ids.length);
  if (found.words.length === 0) return scores;
  const ofClaims = claimScores(open, found);
  for (let row = 0; row < states.size; row += 1) {
    if (!isOfDay(states, row)) continue;
    const event = states.event[row] ?? 0;
    const indirect = isInSight(states, row) ? INDIRECT * (ofClaims[event] ?? 0) : 0;
    scores[event] = ownScore(open, found, row) + indirect;
  }
  return scores;
}
