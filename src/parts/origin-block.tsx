import { Repeat2 } from 'lucide-react';
import type { Origin } from '#core/dossier/types.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { actorNames } from '#model/text/actor-words.ts';
import { spanWords } from '#model/text/date-words.ts';
import { listWords } from '#model/text/list-words.ts';
import { ClaimEntry } from './claim-entry.tsx';
import { RELIABILITY_MESSAGES } from './grade-messages.ts';
import { Icon } from '#ui/icon.tsx';
import { Hint } from '#ui/hint.tsx';
import { eventText } from '#messages/event-texts.ts';
import { t } from '#messages/t.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { countWithRepeats } from './claims-by-origin.ts';
import type { OriginGroup } from './claims-by-origin.ts';

function OriginLine({ origin }: { readonly origin: Origin }) {
  const { lookup } = useDossier();
  const depends = origin.dependsOn.flatMap((id) => lookup.origins.get(id)?.title ?? []);
  const issued = origin.issued === null ? t('model.date.unknown') : spanWords(origin.issued, 'short');
  const notInReport = origin.issuedBasis === 'inferred' || origin.issuedBasis === 'outside';
  return (
    <p className="pn-origin-line">
      <bdi>{origin.title}</bdi>
      <span className="pn-origin-meta">
        {' · '}
        {issued}
        {notInReport && ` (${eventText('panel.origin.dateInferred')})`}
        {origin.medium !== null && (
          <>
            {' · '}
            <bdi>{origin.medium}</bdi>
          </>
        )}
        {origin.inferred && ` · ${eventText('panel.origin.inferred')}`}
        {depends.length > 0 && ` · ${eventText('panel.origin.dependsOn', { origins: listWords(depends) })}`}
        {origin.url !== null && (
          <>
            {' · '}
            <a href={origin.url} rel="noreferrer noopener" target="_blank">
              {eventText('panel.origin.open')}
            </a>
          </>
        )}{' '}
      </span>
      <Hint trigger={origin.reliability} label={eventText('panel.origin.grade', { reliability: origin.reliability })}>
        {eventText('panel.origin.gradeText', { reliability: origin.reliability })}{' '}
        {eventText(RELIABILITY_MESSAGES[origin.reliability])}
      </Hint>
    </p>
  );
}

interface OriginBlockProps {
  readonly group: OriginGroup;
  /** Claims that are open at once, if there are more than one more; the others are folded. */
  readonly openClaims?: number;
}

function Claims({ claims }: Pick<OriginGroup, 'claims'>) {
  return (
    <div className="pn-claims">
      {claims.map(({ claim, relation, repeats }) => (
        <ClaimEntry key={claim.id} claim={claim} relation={relation} repeats={repeats} />
      ))}
    </div>
  );
}

/** Claims that go back to the same first statement, under its name. */
export function OriginBlock({ group, openClaims = Infinity }: OriginBlockProps) {
  const { lookup } = useDossier();
  const { claims } = group;
  // nobody is spared anything by folding a single claim
  const limit = claims.length > openClaims + 1 ? openClaims : claims.length;
  const folded = claims.slice(limit);
  const issuers = [...new Set(group.origins.flatMap((origin) => origin.issuers))];
  const who = issuers.length > 0 ? issuers : group.speakers;
  const name =
    who.length > 0
      ? actorNames(lookup, who)
      : eventText(group.origins.length > 0 ? 'panel.origin.unknownIssuer' : 'panel.origin.nobody');
  return (
    <div className="pn-origin">
      <h4 className="pn-origin-name" dir="auto">
        {name}
      </h4>
      {group.origins.map((origin) => (
        <OriginLine key={origin.id} origin={origin} />
      ))}
      {group.origins.length === 0 && group.speakers.length > 0 && (
        <p className="pn-origin-line pn-origin-meta">{eventText('panel.origin.noStatement')}</p>
      )}
      {group.origins.length > 0 && group.reportIds.length > 1 && (
        <p className="pn-origin-line pn-origin-meta pn-origin-repeat">
          <Icon of={Repeat2} size={14} />
          {eventText('panel.origin.inReports', { count: group.reportIds.length })}
        </p>
      )}
      <Claims claims={claims.slice(0, limit)} />
      {folded.length > 0 && (
        <Disclosure
          className="pn-more"
          summary={eventText('panel.event.moreClaims', { count: countWithRepeats(folded) })}
        >
          <Claims claims={folded} />
        </Disclosure>
      )}
    </div>
  );
}
