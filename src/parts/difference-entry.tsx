import type { Difference } from '#core/dossier/types.ts';
import { eventText } from '#messages/event-texts.ts';
import { ClaimLinks } from './claim-links.tsx';

const KINDS = {
  sources: 'panel.difference.sources',
  'as-of': 'panel.difference.asOf',
  scope: 'panel.difference.scope',
  rewrite: 'panel.difference.rewrite',
  internal: 'panel.difference.internal',
  apparent: 'panel.difference.apparent',
} as const satisfies Readonly<Record<Difference['kind'], string>>;

/** A difference between claims that only a person can explain: its kind, the explanation, the claims. */
export function DifferenceEntry({ difference }: { readonly difference: Difference }) {
  return (
    <div className="pn-difference">
      <h4>{eventText(KINDS[difference.kind])}</h4>
      <p dir="auto">{difference.note}</p>
      <p className="pn-note">
        <ClaimLinks ids={difference.claimIds} />
      </p>
    </div>
  );
}
