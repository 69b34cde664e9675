import type { ActorId, ClaimId } from '../dossier/types.ts';
import type { ClaimantClass } from './claim-class.ts';
import type { ClaimFacts, Word } from './evidence-index.ts';
import { countOrigins, isFirm } from './independent-origins.ts';
import type { SpeakersCounted } from './independent-origins.ts';

/** How far something is supported; the rules are tried in this order, `not-known` first. */
export type EventStatus =
  | 'not-known'
  | 'own-word'
  | 'disputed'
  | 'corroborated'
  | 'claimed'
  | 'reported'
  | 'suspected'
  | 'possible';

export interface StatusDecision {
  readonly status: EventStatus;
  /** The newest word of its own actor disputes it. */
  readonly denied: boolean;
  readonly decidedBy: readonly ClaimId[];
  /** The words that the status rests on, or that it contests: firm ones, else hedged ones, else outlooks. */
  readonly supporting: readonly ClaimFacts[];
}

/** The words of an event, sorted by what the rules ask. */
class SortedWords {
  readonly firm: ClaimFacts[] = [];
  readonly hedged: ClaimFacts[] = [];
  readonly outlooks: ClaimFacts[] = [];
  readonly disputing: ClaimFacts[] = [];
  /** Firm words of its own actor. */
  readonly admissions: ClaimFacts[] = [];
  /** Firm words with a speaker. */
  readonly named: ClaimFacts[] = [];
  /** Whether the newest own word disputes; of words of one day the denial counts. */
  denied = false;
  private newestOwn = -Infinity;

  add({ facts, relation }: Word, classOf: (root: ActorId) => ClaimantClass, counted: SpeakersCounted): void {
    const voices = counted === 'printed' ? facts.printed : facts.speakers;
    const isOwn = voices.some((voice) => classOf(voice.root) === 'own');
    if (relation === 'disputes') this.disputing.push(facts);
    else if (facts.claim.kind === 'outlook') this.outlooks.push(facts);
    else if (!isFirm(facts)) this.hedged.push(facts);
    else {
      this.firm.push(facts);
      if (isOwn) this.admissions.push(facts);
      if (voices.length > 0) this.named.push(facts);
    }
    if (isOwn && facts.claim.kind !== 'outlook') this.hearOwnWord(facts.knownFrom.origin, relation === 'disputes');
  }

  private hearOwnWord(day: number, disputes: boolean): void {
    if (day < this.newestOwn) return;
    this.denied = disputes || (day === this.newestOwn && this.denied);
    this.newestOwn = day;
  }
}

/** Decides the status by the first rule that fits. The words are those that affirm or dispute, known on the day, without repeats. */
export function decideStatus(
  words: readonly Word[],
  classOf: (root: ActorId) => ClaimantClass,
  counted: SpeakersCounted,
): StatusDecision {
  const sorted = new SortedWords();
  for (const word of words) sorted.add(word, classOf, counted);
  const { firm, hedged, outlooks, disputing, admissions, named, denied } = sorted;
  const supporting = firm.length > 0 ? firm : hedged.length > 0 ? hedged : outlooks;
  const decide = (status: EventStatus, by: readonly ClaimFacts[]): StatusDecision => ({
    status,
    denied: denied && status === 'disputed',
    decidedBy: by.map(({ claim }) => claim.id),
    supporting,
  });

  if (words.length === 0) return decide('not-known', []);
  if (admissions.length > 0 && !denied) return decide('own-word', admissions);
  if (disputing.length > 0) return decide('disputed', disputing);
  if (named.length > 0) return decide(countOrigins(named, counted).atLeast >= 2 ? 'corroborated' : 'claimed', named);
  if (firm.length > 0) return decide('reported', firm);
  return decide(hedged.length > 0 ? 'suspected' : 'possible', supporting);
}
