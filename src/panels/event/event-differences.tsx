import type { Difference } from '#core/dossier/types.ts';
import { differencesOfClaims } from '#core/dossier/index-dossier.ts';
import type { EventEvidence } from '#core/states/event-evidence.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { DifferenceEntry } from '#parts/difference-entry.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Section } from '#ui/section.tsx';
import { eventText } from '#messages/event-texts.ts';

/** What contradicts first; what only seems to, last. */
const ORDER: Readonly<Record<Difference['kind'], number>> = {
  sources: 0,
  scope: 1,
  'as-of': 2,
  rewrite: 3,
  internal: 4,
  apparent: 5,
};
const SHOWN_AT_ONCE = 3;

function Entries({ differences }: { readonly differences: readonly Difference[] }) {
  return differences.map((difference) => <DifferenceEntry key={difference.id} difference={difference} />);
}

/** Differences between claims about the event that only a person can explain. */
export function EventDifferences({ evidence }: { readonly evidence: EventEvidence }) {
  const { lookup } = useDossier();
  const claimIds = evidence.claims.map(({ claim }) => claim.id);
  const differences = [...differencesOfClaims(lookup, claimIds)].sort((a, b) => ORDER[a.kind] - ORDER[b.kind]);
  if (differences.length === 0) return null;
  const limit = differences.length > SHOWN_AT_ONCE + 1 ? SHOWN_AT_ONCE : differences.length;
  const more = differences.slice(limit);
  return (
    <Section title={eventText('panel.event.differences')}>
      <Entries differences={differences.slice(0, limit)} />
      {more.length > 0 && (
        <Disclosure className="pn-more" summary={eventText('panel.event.moreDifferences', { count: more.length })}>
          <Entries differences={more} />
        </Disclosure>
      )}
    </Section>
  );
}
