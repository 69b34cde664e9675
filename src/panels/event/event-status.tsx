import type { EventEvidence } from '#core/states/event-evidence.ts';
import { unspokenOf } from '#model/dossier/own-word-scope.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { actorNames } from '#model/text/actor-words.ts';
import { dayWords } from '#model/text/date-words.ts';
import { plainStatusWords, sideWords, statusWords } from '#model/text/status-words.ts';
import { EventMark } from '#parts/event-mark.tsx';
import { ClaimEntry } from '#parts/claim-entry.tsx';
import { listOf } from '#model/lists/list-query.ts';
import { openList } from '#model/view/view-actions.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { eventText } from '#messages/event-texts.ts';
import { t } from '#messages/t.ts';
import { firstSaid } from './first-said.ts';
import type { FirstSaid } from './first-said.ts';

function sinceWords({ day, basis, exact, inferred }: FirstSaid, isOwn: boolean): string {
  return eventText(basis === 'origin' ? 'panel.status.saidSince' : 'panel.status.reportedSince', {
    date: dayWords(day, 'long'),
    exact: exact ? 'yes' : 'no',
    inferred: inferred ? 'yes' : 'no',
    own: isOwn ? 'yes' : 'no',
  });
}

/** Who stands behind an event, since when, and which claims decide it. */
export function EventStatus({ evidence }: { readonly evidence: EventEvidence }) {
  const open = useDossier();
  const { lookup } = open;
  const { event, status: result } = evidence;
  const told = evidence.claims.flatMap(({ claim, relation }) =>
    relation === 'mentions' || claim.repeats !== null ? [] : [claim],
  );
  const deciding = result.decidedBy.flatMap((id) => lookup.claims.get(id) ?? []);
  const first = firstSaid(lookup, told);
  const owned = result.status === 'own-word' ? firstSaid(lookup, deciding) : null;
  const unspoken = unspokenOf(open, evidence);
  const sides = sideWords(result.claimants, lookup);
  const disputants = sideWords(result.disputants, lookup);
  return (
    <div className="pn-status">
      <p className="pn-status-line">
        <span className="pn-status-chip">
          <EventMark eventId={event.id} size={18} />
          {statusWords(result, lookup)}
        </span>
        {unspoken !== null && (
          <span className="pn-status-scope"> {eventText('panel.status.scope', { part: unspoken })}</span>
        )}
      </p>
      <ul className="pn-status-notes">
        {owned !== null && <li>{sinceWords(owned, true)}</li>}
        {first !== null && first.day !== owned?.day && <li>{sinceWords(first, false)}</li>}
        {sides.length > 0 && <li>{eventText('panel.status.saidBy', { who: sides.join('; ') })}</li>}
        {disputants.length > 0 && <li>{t('model.status.disputed', { who: disputants.join('; ') })}</li>}
        {result.sourceInferred && (
          <li>
            {eventText('panel.status.inferred', {
              status: plainStatusWords({ ...result, status: result.printedStatus }),
            })}
          </li>
        )}
        {result.silent.length > 0 && (
          <li>{eventText('panel.status.silent', { who: actorNames(lookup, result.silent) })}</li>
        )}
      </ul>
      {deciding.length > 0 && (
        <Disclosure summary={eventText('panel.status.decidedBy', { count: deciding.length })}>
          <p>
            <LinkButton onClick={() => openList(listOf('deciding', event.id))}>
              {eventText('panel.status.decidingList')}
            </LinkButton>
          </p>
          <div className="pn-claims">
            {deciding.map((claim) => (
              <ClaimEntry key={claim.id} claim={claim} />
            ))}
          </div>
        </Disclosure>
      )}
    </div>
  );
}
