import { History } from 'lucide-react';
import type { Claim, DossierEvent } from '#core/dossier/types.ts';
import { toDay } from '#core/time/day.ts';
import type { LinkedClaim } from '#core/dossier/index-dossier.ts';
import { useEventEvidence } from '#model/hooks/use-event-evidence.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { dayWords } from '#model/text/date-words.ts';
import { listWords } from '#model/text/list-words.ts';
import { reportLabel } from '#model/text/report-label.ts';
import { openPanel, setKnownOn } from '#model/view/view-actions.ts';
import { Icon } from '#ui/icon.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { eventText } from '#messages/event-texts.ts';

/** Claims of an event that the view leaves out: those that came after the known-on date, and those of sources that are left out. */
function leftOut({ sight, evidence, isClaimInSight }: OpenDossier, all: readonly LinkedClaim[]) {
  const later: { readonly claim: Claim; readonly day: number }[] = [];
  let dropped = 0;
  for (const { claim } of all) {
    if (isClaimInSight(claim.id)) continue;
    const facts = evidence.facts.get(claim.id);
    if (facts === undefined) dropped += 1;
    else later.push({ claim, day: facts.knownFrom[sight.knownOn?.mode ?? 'report'] });
  }
  return { later, dropped };
}

/** What the view leaves out of an event, how much it is, and how to see it. */
export function LaterClaims({ event, isUnknown }: { readonly event: DossierEvent; readonly isUnknown: boolean }) {
  const open = useDossier();
  const all = useEventEvidence(open.whole, event.id);
  const { later, dropped } = leftOut(open, all?.claims ?? []);
  const known = open.sight.knownOn?.day ?? null;
  if (later.length === 0 && dropped === 0) return null;
  const first = Math.min(...later.map(({ day }) => day));
  const reports = [...new Set(later.filter(({ day }) => day === first).map(({ claim }) => claim.reportId))];
  return (
    <div className="pn-later" role="note">
      {isUnknown && known !== null && (
        <p className="pn-later-head">{eventText('panel.later.unknown', { day: dayWords(known, 'long') })}</p>
      )}
      {later.length > 0 && (
        <>
          <p className="pn-later-head">
            <Icon of={History} />
            {eventText('panel.later.count', { count: later.length })}
          </p>
          <p className="pn-note">
            {eventText('panel.later.first', {
              day: dayWords(toDay(first), 'long'),
              reports: listWords(reports.map((id) => reportLabel(open.dossier, id))),
            })}{' '}
            <LinkButton onClick={() => setKnownOn(toDay(first))}>{eventText('panel.later.move')}</LinkButton>
          </p>
        </>
      )}
      {dropped > 0 && (
        <p className="pn-note">
          {eventText('panel.later.dropped', { count: dropped })}{' '}
          <LinkButton onClick={() => openPanel('sources')}>{eventText('panel.later.sources')}</LinkButton>
        </p>
      )}
    </div>
  );
}
