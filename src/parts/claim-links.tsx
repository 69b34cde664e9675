import { Fragment } from 'react';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { ClaimLink } from './claim-link.tsx';

/** Links to claims by id, separated by commas; ids that the dossier does not have are left out. */
export function ClaimLinks({ ids }: { readonly ids: readonly string[] }) {
  const { lookup } = useDossier();
  const claims = ids.flatMap((id) => lookup.claims.get(id) ?? []);
  return claims.map((claim, at) => (
    <Fragment key={claim.id}>
      {at > 0 && ', '}
      <ClaimLink claim={claim} />
    </Fragment>
  ));
}
