import type { DossierLookup } from '#core/dossier/index-dossier.ts';
import type { Claim } from '#core/dossier/types.ts';
import { actorName, actorNames } from '#model/text/actor-words.ts';

/** One step from the report to whoever said it first. */
export interface ChainLink {
  readonly name: string;
  /** Not printed in the report: the coder found it. */
  readonly inferred: boolean;
}

/** Who passed a claim on, nearest to the report first; in the end who said it. Issuers of its origins that the report does not print are inferred. */
export function claimChain(
  lookup: Pick<DossierLookup, 'actors' | 'origins'>,
  claim: Pick<Claim, 'via' | 'saidBy' | 'originIds'>,
): readonly ChainLink[] {
  const printed = new Set<string>([...claim.via, ...claim.saidBy]);
  const links: ChainLink[] = claim.via.map((id) => ({ name: actorName(lookup, id), inferred: false }));
  if (claim.saidBy.length > 0) links.push({ name: actorNames(lookup, claim.saidBy), inferred: false });
  const issuers = new Set(claim.originIds.flatMap((id) => lookup.origins.get(id)?.issuers ?? []));
  const found = [...issuers].filter((id) => !printed.has(id));
  if (found.length > 0) links.push({ name: actorNames(lookup, found), inferred: true });
  return links;
}
