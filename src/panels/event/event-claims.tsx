import type { EventEvidence } from '#core/states/event-evidence.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { isTraced, originCountWords } from '#model/text/origin-count-words.ts';
import { listOf } from '#model/lists/list-query.ts';
import { openList } from '#model/view/view-actions.ts';
import { NumberLink } from '#ui/number-link.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Section } from '#ui/section.tsx';
import { eventText } from '#messages/event-texts.ts';
import { t } from '#messages/t.ts';
import { countClaims, groupClaimsByOrigin } from '#parts/claims-by-origin.ts';
import { OriginBlock } from '#parts/origin-block.tsx';

/** More claims than a reader goes through one by one: each origin shows its first, and folds the others. */
const LONG = 12;
const OPEN_OF_LONG = 1;

/** Who disputes it, who says so, and which claims only mention it. */
export function EventClaims({ evidence }: { readonly evidence: EventEvidence }) {
  const { lookup } = useDossier();
  const { event, claims } = evidence;
  const { affirming, disputing, mentioning } = groupClaimsByOrigin(lookup, claims);
  const origins = originCountWords(evidence.origins, isTraced(claims));
  const mentions = countClaims(mentioning);
  const openClaims = countClaims(affirming) > LONG ? OPEN_OF_LONG : Infinity;
  return (
    <>
      {disputing.length > 0 && (
        <Section
          title={eventText('panel.event.whoDisputes')}
          trailing={
            <NumberLink className="pn-head-note" onClick={() => openList(listOf('disputes', event.id))}>
              {t('panel.count.claims', { count: countClaims(disputing) })}
            </NumberLink>
          }
        >
          {disputing.map((group) => (
            <OriginBlock key={group.key} group={group} />
          ))}
        </Section>
      )}
      <Section
        title={eventText('panel.event.whoSaysSo')}
        trailing={
          <NumberLink className="pn-head-note" onClick={() => openList(listOf('claims', event.id))}>
            {t('panel.count.claims', { count: countClaims(affirming) })}
          </NumberLink>
        }
      >
        <p className="pn-origin-count">
          <NumberLink onClick={() => openList(listOf('origins', event.id))}>
            <strong>{origins.count}</strong>
            {origins.more !== null && `, ${origins.more}`}
          </NumberLink>
        </p>
        {affirming.map((group) => (
          <OriginBlock key={group.key} group={group} openClaims={openClaims} />
        ))}
      </Section>
      {mentions > 0 && (
        <Section title={eventText('panel.event.mentioned')}>
          <p className="pn-note">{eventText('panel.event.mentionedNote')}</p>
          <Disclosure summary={eventText('panel.event.showMentions', { count: mentions })} open={mentions <= 3}>
            {mentioning.map((group) => (
              <OriginBlock key={group.key} group={group} />
            ))}
          </Disclosure>
        </Section>
      )}
    </>
  );
}
