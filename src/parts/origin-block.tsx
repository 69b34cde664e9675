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
import { t } from '#messages/t.ts';
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
        {notInReport && ` (${t('panel.origin.dateInferred')})`}
        {origin.medium !== null && (
          <>
            {' · '}
            <bdi>{origin.medium}</bdi>
          </>
        )}
        {origin.inferred && ` · ${t('panel.origin.inferred')}`}
        {depends.length > 0 && ` · ${t('panel.origin.dependsOn', { origins: listWords(depends) })}`}
        {origin.url !== null && (
          <>
            {' · '}
            <a href={origin.url} rel="noreferrer noopener" target="_blank">
              {t('panel.origin.open')}
            </a>
          </>
        )}{' '}
      </span>
      <Hint trigger={origin.reliability} label={t('panel.origin.grade', { reliability: origin.reliability })}>
        {t('panel.origin.gradeText', { reliability: origin.reliability })} {t(RELIABILITY_MESSAGES[origin.reliability])}
      </Hint>
    </p>
  );
}

/** Claims that go back to the same first statement, under its name. */
export function OriginBlock({ group }: { readonly group: OriginGroup }) {
  const { lookup } = useDossier();
  const issuers = [...new Set(group.origins.flatMap((origin) => origin.issuers))];
  const who = issuers.length > 0 ? issuers : group.speakers;
  const name =
    who.length > 0
      ? actorNames(lookup, who)
      : t(group.origins.length > 0 ? 'panel.origin.unknownIssuer' : 'panel.origin.nobody');
  return (
    <div className="pn-origin">
      <h4 className="pn-origin-name" dir="auto">
        {name}
      </h4>
      {group.origins.map((origin) => (
        <OriginLine key={origin.id} origin={origin} />
      ))}
      {group.origins.length === 0 && group.speakers.length > 0 && (
        <p className="pn-origin-line pn-origin-meta">{t('panel.origin.noStatement')}</p>
      )}
      {group.origins.length > 0 && group.reportIds.length > 1 && (
        <p className="pn-origin-line pn-origin-meta pn-origin-repeat">
          <Icon of={Repeat2} size={14} />
          {t('panel.origin.inReports', { count: group.reportIds.length })}
        </p>
      )}
      <div className="pn-claims">
        {group.claims.map(({ claim, relation, repeats }) => (
          <ClaimEntry key={claim.id} claim={claim} relation={relation} repeats={repeats} />
        ))}
      </div>
    </div>
  );
}
