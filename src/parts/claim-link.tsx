import type { Claim } from '#core/dossier/types.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { claimPlaceWords } from '#model/text/report-label.ts';
import { recordHref } from '#model/view/record-href.ts';
import { selectRecord } from '#model/view/view-actions.ts';
import { ViewLink } from '#ui/view-link.tsx';

/** `R3 line 6` as a link that selects the claim, and with it all its events. */
export function ClaimLink({ claim }: { readonly claim: Claim }) {
  const { lookup } = useDossier();
  return (
    <ViewLink
      className="ui-link pt-claim-link"
      title={claim.text}
      hrefOf={() => recordHref(claim.id)}
      onOpen={() => selectRecord(claim.id)}
    >
      {claimPlaceWords(lookup, claim)}
    </ViewLink>
  );
}
