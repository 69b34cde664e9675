import type { Claimants } from '#core/evidence/claim-class.ts';
import type { EventStatusResult } from '#core/evidence/event-status.ts';
import type { DossierLookup } from '#core/dossier/index-dossier.ts';
import type { MarkStatus } from '#core/states/mark-status.ts';
import { t } from '#messages/t.ts';
import type { MessageId } from '#messages/t.ts';
import { actorNames } from './actor-words.ts';

type Actors = Pick<DossierLookup, 'actors'>;

const SHORT = {
  'own-word': 'model.status.short.own-word',
  corroborated: 'model.status.short.corroborated',
  claimed: 'model.status.short.claimed',
  reported: 'model.status.short.reported',
  suspected: 'model.status.short.suspected',
  possible: 'model.status.short.possible',
  disputed: 'model.status.short.disputed',
  denied: 'model.status.short.denied',
} as const satisfies Readonly<Record<MarkStatus, MessageId>>;

/** The status of a mark in one word. */
export function markStatusWords(status: MarkStatus): string {
  return t(SHORT[status]);
}

function everybody({ own, opponent, third }: Claimants): readonly string[] {
  return [...own, ...opponent, ...third];
}

function withNames(lookup: Actors, ids: readonly string[], named: MessageId, plain: MessageId): string {
  return ids.length === 0 ? t(plain) : t(named, { who: actorNames(lookup, ids) });
}

/** The status of an event with who stands behind it: never "claimed" without by whom. */
export function statusWords(
  result: Pick<EventStatusResult, 'status' | 'denied' | 'claimants' | 'disputants'>,
  lookup: Actors,
): string {
  const { status, denied, claimants, disputants } = result;
  switch (status) {
    case 'own-word':
      return withNames(lookup, claimants.own, 'model.status.ownWord', 'model.status.ownWordPlain');
    case 'disputed':
      return denied && disputants.own.length > 0
        ? t('model.status.denied', { who: actorNames(lookup, disputants.own) })
        : withNames(lookup, everybody(disputants), 'model.status.disputed', 'model.status.disputedPlain');
    case 'corroborated':
      return t('model.status.corroborated');
    case 'claimed':
      return withNames(lookup, everybody(claimants), 'model.status.claimed', 'model.status.claimedPlain');
    case 'reported':
      return t('model.status.reported');
    case 'suspected':
      return withNames(lookup, everybody(claimants), 'model.status.suspectedBy', 'model.status.suspected');
    case 'possible':
      return withNames(lookup, everybody(claimants), 'model.status.possibleBy', 'model.status.possible');
    case 'not-known':
      return t('model.status.notKnown');
  }
}

const NOBODY: Claimants = { own: [], opponent: [], third: [] };

/** A status by itself, without the names of those behind it. */
export function plainStatusWords({ status, denied }: Pick<EventStatusResult, 'status' | 'denied'>): string {
  return statusWords({ status, denied, claimants: NOBODY, disputants: NOBODY }, { actors: new Map() });
}

/** Who says it, side by side: its own actor, opponents, third sides. */
export function sideWords(claimants: Claimants, lookup: Actors): readonly string[] {
  const sides = [
    ['model.side.own', claimants.own],
    ['model.side.opponent', claimants.opponent],
    ['model.side.third', claimants.third],
  ] as const;
  return sides.flatMap(([message, ids]) => (ids.length === 0 ? [] : [t(message, { who: actorNames(lookup, ids) })]));
}
