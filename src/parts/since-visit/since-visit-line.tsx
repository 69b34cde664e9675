import { X } from 'lucide-react';
import { useState } from 'react';
import { encodeView } from '#core/view/view-url.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { dayWords } from '#model/text/date-words.ts';
import { keepVisit, sinceLastVisit } from '#model/visits/last-visit.ts';
import { changesPatch, openChangesSince } from '#model/view/view-actions.ts';
import { viewStore } from '#model/view/view-store.ts';
import { eventListText } from '#messages/event-list-texts.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { ViewLink } from '#ui/view-link.tsx';
import './since-visit.css';

/** One line for who was here before: what became of the dossier since, with the list of it where one can be made. */
export function SinceVisitLine() {
  const { whole } = useDossier();
  const [since, setSince] = useState(() => sinceLastVisit(whole));
  if (since === null) return null;
  const { kind, before, after } = since;
  const { day } = before;
  return (
    <p className="since-visit">
      <span>
        {eventListText('panel.sinceVisit.text', { kind, before: before.version, after: after.version })}
        {kind === 'published' && ' '}
        {kind === 'published' && (
          <ViewLink
            className="ui-link"
            hrefOf={() => `?${encodeView({ ...viewStore.getState().view, ...changesPatch(day) })}`}
            onOpen={() => {
              keepVisit(whole);
              openChangesSince(day);
            }}
          >
            {eventListText('panel.sinceVisit.list', { day: dayWords(day, 'long') })}
          </ViewLink>
        )}
      </span>
      <IconButton
        icon={X}
        label={eventListText('panel.sinceVisit.close')}
        onClick={() => {
          keepVisit(whole);
          setSince(null);
        }}
      />
    </p>
  );
}
