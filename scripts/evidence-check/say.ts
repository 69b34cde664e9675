import type { ActorId, Claim } from '#core/dossier/types.ts';
import type { EventStatus } from '#core/evidence/decide-status.ts';
import type { EvidenceIndex } from '#core/evidence/evidence-index.ts';
import type { OriginCount } from '#core/evidence/independent-origins.ts';
import { code } from './table.ts';

/** Where a claim stands: its report and the line of the file, counted as locators count. */
export function claimPlace({ reportId, at }: Pick<Claim, 'reportId' | 'at'>): string {
  return at === null ? `${code(reportId)}, imported` : `${code(reportId)}, line ${at.paragraph}`;
}

/** Names of actors as the codebook has them; nobody is "not named". */
export function actorNames({ lookup }: EvidenceIndex, ids: readonly ActorId[]): string {
  return ids.length === 0 ? 'not named' : ids.map((id) => lookup.actors.get(id)?.name ?? id).join(', ');
}

/** Origins with those who issued them, and whether they are the coder's conclusion. */
export function originTitles(evidence: EvidenceIndex, ids: readonly string[]): string {
  if (ids.length === 0) return 'not traced';
  return ids
    .map((id) => {
      const origin = evidence.lookup.origins.get(id);
      if (origin === undefined) return code(id);
      const inferred = origin.inferred ? ', inferred' : '';
      return `${code(id)} (${actorNames(evidence, origin.issuers)}${inferred})`;
    })
    .join('; ');
}

function withoutSource(untraced: number, more: string): string {
  return `${untraced}${more} ${untraced === 1 ? 'report names' : 'reports name'} no source`;
}

/** "1 to 3, 2 more reports name no source"; if nobody at all is named, reports are counted instead of origins. */
export function originsText({ atLeast, atMost, untraced }: OriginCount, status: EventStatus): string {
  const range = atLeast === atMost ? String(atLeast) : `${atLeast} to ${atMost}`;
  if (status === 'reported' && untraced === atMost) return `${range}: ${withoutSource(untraced, '')}`;
  return untraced === 0 ? range : `${range}, ${withoutSource(untraced, ' more')}`;
}
