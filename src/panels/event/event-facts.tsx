import type { DossierEvent } from '#core/dossier/types.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { actorNames } from '#model/text/actor-words.ts';
import { recordHref } from '#model/view/record-href.ts';
import { selectRecord } from '#model/view/view-actions.ts';
import { ViewLink } from '#ui/view-link.tsx';
import { eventText } from '#messages/event-texts.ts';
import { EventWhen } from './event-when.tsx';
import { EventWhere } from './event-where.tsx';

/** In the order in which one asks: who did it, with whom, to whom. */
const ROLES = [
  ['agent', 'panel.role.agent'],
  ['subject', 'panel.role.subject'],
  ['partner', 'panel.role.partner'],
  ['recipient', 'panel.role.recipient'],
  ['target', 'panel.role.target'],
  ['host', 'panel.role.host'],
] as const;

/** When, where, who, and what it is part of. */
export function EventFacts({ event }: { readonly event: DossierEvent }) {
  const { lookup } = useDossier();
  const parent = event.parentId === null ? undefined : lookup.events.get(event.parentId);
  return (
    <dl className="pn-facts">
      <dt>{eventText('panel.event.when')}</dt>
      <dd>
        <EventWhen event={event} />
      </dd>
      <dt>{eventText('panel.event.where')}</dt>
      <dd>
        <EventWhere event={event} />
      </dd>
      {ROLES.map(([role, message]) => {
        const ids = event.actors.filter((actor) => actor.role === role).map(({ actorId }) => actorId);
        return ids.length === 0 ? null : (
          <div key={role} className="pn-fact">
            <dt>{eventText(message)}</dt>
            <dd dir="auto">{actorNames(lookup, ids)}</dd>
          </div>
        );
      })}
      {parent !== undefined && (
        <>
          <dt>{eventText('panel.event.partOf')}</dt>
          <dd>
            <ViewLink
              className="ui-link"
              dir="auto"
              hrefOf={() => recordHref(parent.id)}
              onOpen={() => selectRecord(parent.id)}
            >
              {parent.title}
            </ViewLink>
          </dd>
        </>
      )}
    </dl>
  );
}
