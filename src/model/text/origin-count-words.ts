import type { LinkedClaim } from '#core/dossier/index-dossier.ts';
import type { OriginCount } from '#core/evidence/independent-origins.ts';
import { t } from '#messages/t.ts';

/** Whether a firm claim behind an event says where it comes from; without one the rule counts reports instead of origins. */
export function isTraced(claims: readonly LinkedClaim[]): boolean {
  return claims.some(
    ({ claim, relation }) =>
      relation === 'affirms' &&
      claim.repeats === null &&
      !claim.hedged &&
      (claim.kind === 'account' || claim.kind === 'speech') &&
      (claim.originIds.length > 0 || claim.saidBy.length > 0),
  );
}

/** How many independent origins, in two parts: the count, and what more is not traced (or null). */
export function originCountWords(
  { atLeast, atMost, untraced }: OriginCount,
  traced: boolean,
): { readonly count: string; readonly more: string | null } {
  if (atMost === 0) return { count: t('model.origins.none'), more: null };
  if (!traced) return { count: t('model.origins.untracedOnly', { untraced }), more: null };
  const count =
    atLeast === atMost ? t('model.origins.exact', { atMost }) : t('model.origins.range', { atLeast, atMost });
  return { count, more: untraced === 0 ? null : t('model.origins.untracedMore', { untraced }) };
}
