import { differencesOfClaims } from '#core/dossier/index-dossier.ts';
import type { EventEvidence } from '#core/states/event-evidence.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { DifferenceEntry } from '#parts/difference-entry.tsx';
import { Section } from '#ui/section.tsx';
import { t } from '#messages/t.ts';

/** Differences between claims about the event that only a person can explain. */
export function EventDifferences({ evidence }: { readonly evidence: EventEvidence }) {
  const { lookup } = useDossier();
  const claimIds = evidence.claims.map(({ claim }) => claim.id);
  const differences = differencesOfClaims(lookup, claimIds);
  if (differences.length === 0) return null;
  return (
    <Section title={t('panel.event.differences')}>
      {differences.map((difference) => (
        <DifferenceEntry key={difference.id} difference={difference} />
      ))}
    </Section>
  );
}
