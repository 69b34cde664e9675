import type { Claim } from '#core/dossier/types.ts';
import { useDossier } from '#model/dossier/open-dossier.ts';
import { claimPlaceWords } from '#model/text/report-label.ts';
import { selectRecord } from '#model/view/view-actions.ts';
import { LinkButton } from '#ui/link-button.tsx';

/** `R3 line 6` as a link that selects the claim, and with it all its events. */
export function ClaimLink({ claim }: { readonly claim: Claim }) {
  const { lookup } = useDossier();
  return (
    <LinkButton className="pt-claim-link" title={claim.text} onClick={() => selectRecord(claim.id)}>
      {claimPlaceWords(lookup, claim)}
    </LinkButton>
  );
}
