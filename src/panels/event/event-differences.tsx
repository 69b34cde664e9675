import type { Difference, DossierEvent } from '#core/dossier/types.ts';
import { useDossier } from '#model/dossier/open-dossier.ts';
import { ClaimLinks } from '#parts/claim-links.tsx';
import { Section } from '#ui/section.tsx';
import { t } from '#messages/t.ts';

const KINDS = {
  sources: 'panel.difference.sources',
  'as-of': 'panel.difference.asOf',
  scope: 'panel.difference.scope',
  rewrite: 'panel.difference.rewrite',
  internal: 'panel.difference.internal',
  apparent: 'panel.difference.apparent',
} as const satisfies Readonly<Record<Difference['kind'], string>>;

/** Differences between claims about the event that only a person can explain. */
export function EventDifferences({ event }: { readonly event: DossierEvent }) {
  const { lookup, dossier } = useDossier();
  const claimIds = new Set<string>((lookup.claimsByEvent.get(event.id) ?? []).map(({ claim }) => claim.id));
  const differences = dossier.differences.filter((difference) => difference.claimIds.some((id) => claimIds.has(id)));
  if (differences.length === 0) return null;
  return (
    <Section title={t('panel.event.differences')}>
      {differences.map((difference) => (
        <div key={difference.id} className="pn-difference">
          <h4>{t(KINDS[difference.kind])}</h4>
          <p>{difference.note}</p>
          <p className="pn-note">
            <ClaimLinks ids={difference.claimIds} />
          </p>
        </div>
      ))}
    </Section>
  );
}
